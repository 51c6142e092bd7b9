import type { Interval } from './interval.ts';

export type Ends = Omit<Interval, 'median'>;

/** What acquiring the customers of a group has cost, and what they are worth beside it. Money in minor units. */
export interface Acquired {
  /** Those for whom some spend is known. */
  readonly customers: number;
  readonly spend: number;
  /** Spend ÷ customers. */
  readonly cac: number;
  /** What one is worth over their lifetime before the cost of acquiring them, to date and to come; null without a finite value. */
  readonly worth: number | null;
  readonly interval: Ends | null;
  /** Worth ÷ CAC, and the ends of its 80 % interval. */
  readonly ratio: number | null;
  readonly ratioLow: number | null;
  readonly ratioHigh: number | null;
  readonly payback: Payback;
  /** The most that acquiring one more may cost: the lower end of the 80 % interval of what one is worth, not below nothing. */
  readonly most: number | null;
  /** A customer costs more than the upper end of the 80 % interval of what one is worth. */
  readonly isBad: boolean;
}

/** Months until a customer has paid back what acquiring them cost; null where that lies beyond the horizon. */
export interface Payback {
  readonly months: number | null;
  /** By the ends of the 80 % interval of what customers have brought by then. */
  readonly low: number | null;
  readonly high: number | null;
  /** Read off what is expected, not off what was. */
  readonly isForecast: boolean;
}
