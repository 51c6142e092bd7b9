import type { Acquired } from '../../record/acquired.ts';
import type { BasisName } from '../../record/bases.ts';
import type { Interval } from '../../record/interval.ts';

type Ends = Omit<Interval, 'median'>;

/** What customers had brought by an age: those who have reached it. Money of each, minor units. */
export interface AtAge {
  readonly days: number;
  readonly customers: number;
  /** Null where nobody is that old. */
  readonly money: number | null;
  /** Of the mean; null where there are too few to tell. */
  readonly interval: Ends | null;
}

/** Customers by where they came from. Money in minor units. */
export interface ChannelRow {
  /** Null for first orders that name none, and for the values beyond the largest together. */
  readonly value: string | null;
  readonly isOthers: boolean;
  readonly customers: number;
  readonly active: number;
  readonly historic: number;
  /** Of all of them within the horizon. */
  readonly expected: number;
  readonly interval: Ends | null;
  readonly ages: readonly AtAge[];
}

/** Two values at the oldest age that both have reached. */
export interface ChannelPair {
  readonly days: number;
  /** Null: those without a coupon. */
  readonly best: string | null;
  readonly worst: string | null;
  /** Whether they differ by more than chance explains. */
  readonly isApart: boolean;
}

/** What a customer of a channel had brought by an age in months, beside what acquiring them has cost. Money in minor units. */
export interface PaybackPoint {
  readonly months: number;
  /** Who have reached it. */
  readonly customers: number;
  readonly brought: number;
  /** Of the mean; null where there are too few to tell. */
  readonly interval: Ends | null;
}

/** A channel with what its customers have cost. */
export interface ChannelCosts {
  readonly value: string | null;
  readonly isOthers: boolean;
  readonly acquired: Acquired;
  /** What is left of the first day's money after costs, of each of all its customers. */
  readonly firstMargin: number | null;
  readonly curve: readonly PaybackPoint[];
}

export interface ChannelSet {
  readonly dimension: string;
  readonly rows: readonly ChannelRow[];
  /** Null where no two are large and old enough. */
  readonly pair: ChannelPair | null;
}

export interface ChannelsResult {
  readonly sets: readonly ChannelSet[];
  /** Empty where nothing is known of what customers cost. */
  readonly costs: readonly ChannelCosts[];
  /** The basis that value and payback are told on. */
  readonly worthBasis: BasisName;
}
