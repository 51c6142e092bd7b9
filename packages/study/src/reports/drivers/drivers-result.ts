import type { Interval } from '../../record/interval.ts';

type Ends = Omit<Interval, 'median'>;

/**
 * - `value`: what customers had brought after their first day by an age that all who are counted have reached; minor units
 * - `return`: whether they had ordered on a second day by it
 * - `active`: the chance that they are active now
 */
export const outcomes = ['value', 'return', 'active'] as const;
export type Outcome = (typeof outcomes)[number];

/** What customers of a trait do, beside all who came at the same time. */
export interface Effect {
  readonly customers: number;
  readonly mean: number;
  /** Of the same time: what they would have done if the trait went with nothing. */
  readonly expected: number;
  /** Mean − expected, drawn towards nothing as far as chance may have made it. */
  readonly difference: number;
  readonly interval: Ends;
  /** Beyond what chance makes, of as many as are looked at. */
  readonly isApart: boolean;
}

export interface TraitGroup {
  /** Null for customers in whom nothing stands there, and for the small ones together. */
  readonly value: string | null;
  readonly isOthers: boolean;
  readonly effects: Readonly<Record<Outcome, Effect | null>>;
}

/** Something that the first order says of a customer. */
export interface Trait {
  /** A dimension of the orders, or `basket`, `weekday`, `month`. */
  readonly name: string;
  readonly groups: readonly TraitGroup[];
  /** Of the variance of each outcome among customers of the same time, the share that goes with it, less what chance makes. */
  readonly explained: Readonly<Record<Outcome, number | null>>;
}

export interface DriversResult {
  /** Age in days by which value and return are counted; null where too few have reached any. */
  readonly days: number | null;
  readonly traits: readonly Trait[];
  /** Upper ends of the quarters of first orders by money; minor units. The last has none. */
  readonly baskets: readonly number[];
}

/** Traits that every business has. */
export const ownTraits = ['basket', 'weekday', 'month'] as const;
