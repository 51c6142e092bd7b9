import type { Attributes, Condition, Json, SavedGroups } from '../conditions/condition.ts';
import type { Namespace } from '../split/namespace.ts';
import type { Range } from '../split/ranges.ts';
import type { RememberedVariants } from './remembered-variants.ts';

/** A flag that must have a value for this one to be asked. */
export interface Prerequisite {
  readonly id: string;
  /** On `{ value }`, the value of the other flag. */
  readonly condition: Condition;
  /** Whether the whole flag is off where it does not hold; otherwise only the rule is passed over. */
  readonly gate?: boolean;
}

/** People outside all of its ranges do not take part: several experiments on one `seed` share people out among them. */
export interface Filter {
  readonly seed: string;
  readonly ranges: readonly Range[];
  readonly hashVersion?: number;
  readonly attribute?: string;
}

/** What a variant is called, and whether people in it go on to the next rule. */
export interface VariantName {
  readonly key?: string;
  readonly name?: string;
  readonly passthrough?: boolean;
}

/** Who takes part in an experiment and how they are divided. */
export interface Experiment {
  readonly key: string;
  readonly variations: readonly Json[];
  readonly meta?: readonly VariantName[];
  readonly seed?: string;
  readonly name?: string;
  readonly phase?: string;
  readonly weights?: readonly number[];
  readonly coverage?: number;
  readonly ranges?: readonly Range[];
  readonly namespace?: Namespace;
  readonly filters?: readonly Filter[];
  readonly hashVersion?: number;
  /** The attribute that names a person; `id` where none is given. */
  readonly hashAttribute?: string;
  /** The attribute that does where the first one is missing, as for visitors who have not signed in. */
  readonly fallbackAttribute?: string;
  readonly disableStickyBucketing?: boolean;
  readonly bucketVersion?: number;
  /** People who were in an older version of the experiment than this are left out. */
  readonly minBucketVersion?: number;
  readonly condition?: Condition;
  readonly parentConditions?: readonly Prerequisite[];
  readonly active?: boolean;
  /** The variant for everybody who would be in the experiment. */
  readonly force?: number;
}

/** One line of a flag: a value for some people, or an experiment. */
export interface FlagRule extends Omit<Partial<Experiment>, 'force'> {
  readonly id?: string;
  readonly force?: Json;
  /** The people who get the forced value. */
  readonly range?: Range;
}

/** A flag in the form that GrowthBook publishes. */
export interface Flag {
  readonly defaultValue?: Json;
  readonly rules?: readonly FlagRule[];
}

/** What stays the same while flags are evaluated for one person. */
export interface FlagContext {
  readonly attributes: Attributes;
  readonly flags?: Readonly<Record<string, Flag>>;
  readonly savedGroups?: SavedGroups;
  /** Whether anybody takes part in experiments at all; true where nothing is said. */
  readonly enabled?: boolean;
  /** Only forced variants are shown, for tests of a page. */
  readonly qaMode?: boolean;
  readonly url?: string;
  readonly forcedVariations?: Readonly<Record<string, number>>;
  /** Variants that people had before, by `attribute||value`; without it nothing is remembered. */
  readonly remembered?: RememberedVariants;
}
