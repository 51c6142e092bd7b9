import type { Course, SeasonClock } from '@perennial/models';
import type { CostBasis } from './bases.ts';
import type { Interval } from './interval.ts';

export interface CustomerLine {
  readonly customer: string;
  readonly historic: number;
  readonly orders: number;
  readonly lastOrder: string;
  readonly probAlive: number;
  readonly expectedTransactions: number;
  readonly expectedMoney: number;
  readonly money: Interval;
  /** The same on the bases after revenue, where it was asked for. */
  readonly left?: readonly CustomerLeft[];
}

/** What is left of a customer's money on a basis. */
export interface CustomerLeft {
  readonly basis: CostBasis;
  readonly historic: number;
  readonly expected: number;
  readonly interval: Interval;
}

/** How much of the money the best customers hold. */
export interface Concentration {
  readonly top: number;
  readonly expected: number;
  /** Of `expected`, in the same fractions; absent in runs made before it was stated. */
  readonly expectedInterval?: Omit<Interval, 'median'>;
  readonly historic: number;
}

/** How the expected money would have come out under other settings, everything else as it was. */
export interface Sensitivity {
  readonly horizons: readonly { readonly days: number; readonly money: number; readonly transactions: number }[];
  /** Of the total discounted to the horizon. */
  readonly discounts: readonly { readonly annual: number; readonly money: number }[];
  /** Each purchase model in place of the used one. */
  readonly models: readonly {
    readonly model: string;
    readonly title: string;
    readonly money: number;
    readonly transactions: number;
  }[];
}

/** What is to come of all customers, and of the orders of a new one after the first; minor units, in an even year; and in which season the days ahead are. */
export interface Courses {
  readonly clock: SeasonClock;
  readonly base: Course;
  readonly newcomer: Course;
}
