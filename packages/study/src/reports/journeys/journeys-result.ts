import type { Trait } from '../drivers/drivers-result.ts';

/** Days before the first order in which what somebody met counts as the way to it. */
export const WAY_DAYS = 90;
/** Days after the first order in which something meets a customer; what they do is counted from there on, so that what they met cannot follow from it. */
export const FIRST_DAYS = 30;
/** Steps of a path that are told: the last before the order. */
export const STEPS = 4;

/** - `before`: on the way to the first order. - `after`: in the first days after it. */
export const stages = ['before', 'after'] as const;
export type Stage = (typeof stages)[number];

/** A touchpoint, and what goes with having met it. */
export interface Touchpoint {
  readonly name: string;
  /** Customers who met it, and all whom it could have met: those of whom touchpoints were recorded at the time. */
  readonly met: number;
  readonly among: number;
  /** Those who met it beside those who did not, of the same quarter; after the first order also with as many orders by then. Null where either are too few. */
  readonly trait: Trait | null;
}

/** People who met a touchpoint before they had ordered, and how many of them did order within the days after. */
export interface Converted {
  readonly name: string;
  readonly people: number;
  readonly customers: number;
}

export interface JourneysResult {
  /** Whether anything is known of touchpoints. */
  readonly isKnown: boolean;
  /** The days of which touchpoints are recorded, to the as-of date at most; null where there are none. */
  readonly recorded: { readonly from: string; readonly to: string } | null;
  /** The age by which value and return are counted, in days; null where too few have reached any. */
  readonly days: number | null;
  readonly touchpoints: Readonly<Record<Stage, readonly Touchpoint[]>>;
  readonly converted: readonly Converted[];
  /** What customers met before the first order, one after the other: values are paths. Null where no two are large enough. */
  readonly paths: Trait | null;
}
