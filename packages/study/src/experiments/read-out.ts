import type { Comparison, Moments } from '@perennial/models';

/** What an experiment can change of a person. Money in major units of the workspace's currency. */
export const measures = ['converted', 'orders', 'revenue', 'value', 'returned'] as const;

export type MeasureName = (typeof measures)[number];

/** One measure of the people of a variant, beside the control's. */
export interface VariantMeasure {
  readonly mean: number;
  readonly moments: Moments;
  /** Null for the control itself, and where there is nothing to compare. */
  readonly comparison: Comparison | null;
}

export interface VariantReadOut {
  readonly variant: string;
  readonly isControl: boolean;
  readonly people: number;
  readonly measures: Readonly<Record<MeasureName, VariantMeasure>>;
}

/** What may be said of a variant, or must be said against the whole. */
export type Finding =
  | { readonly code: 'sample-ratio'; readonly chance: number }
  | { readonly code: 'better' | 'worse' | 'unclear'; readonly variant: string; readonly measure: MeasureName }
  | { readonly code: 'converts-but-loses' | 'few-buyers'; readonly variant: string };

/** What treating those with the highest scores, at least this share of all, did to their value. Money in major units. */
export interface TargetingDepth {
  readonly share: number;
  readonly people: number;
  /** Of the value of each, treated less control. */
  readonly comparison: Comparison;
  /** For all of them. */
  readonly gain: number;
}

/** Whether a score finds whom a variant moves. */
export interface Targeting {
  readonly variant: string;
  readonly people: number;
  readonly withoutScore: number;
  /** Value for each person treated, beyond targeting as many at random: mean over how many are targeted. */
  readonly advantage: number;
  /** How often a score that tells nothing has an advantage as far from 0. */
  readonly chance: number;
  /** Qini coefficient of who ordered; null where nobody did, or nobody can be moved. */
  readonly coefficient: number | null;
  readonly depths: readonly TargetingDepth[];
}

/** What an experiment did to those who were in it. */
export interface ReadOut {
  readonly file: string;
  readonly columns: {
    readonly customer: string;
    readonly variant: string;
    readonly assigned?: string;
    readonly score?: string;
  };
  readonly asOf: string;
  readonly horizonDays: number;
  readonly currency: string;
  readonly minorUnits: number;
  /** First and last day on which somebody was assigned; null where the file has no days. */
  readonly assigned: readonly [first: string, last: string] | null;
  readonly rows: number;
  readonly people: number;
  /** Left out: rows without person or variant, people of two variants, and those assigned after the as-of day. */
  readonly left: { readonly blank: number; readonly twoVariants: number; readonly later: number };
  /** People of the experiment who have never ordered: they count, with nothing. */
  readonly withoutOrders: number;
  readonly control: string;
  readonly planned: Readonly<Record<string, number>>;
  /** How likely groups of these sizes are, if people were divided as planned. */
  readonly sampleRatio: number;
  readonly variants: readonly VariantReadOut[];
  readonly findings: readonly Finding[];
  /** Of each variant but the control, where a score was given. */
  readonly targeting: readonly Targeting[];
}
