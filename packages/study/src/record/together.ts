import type { BasisName } from './bases.ts';
import type { Interval } from './interval.ts';

/** A customer of both orders and subscriptions, or of one of them. Money in minor units, expected within the horizon. */
export interface TogetherLine {
  readonly customer: string;
  readonly orders: number;
  readonly subscriptions: number;
  readonly expectedMoney: number;
}

/** Both on a basis. Where costs of subscriptions lead no further, they stand at the last one before it. */
export interface TogetherBasis {
  readonly basis: BasisName;
  readonly historic: number;
  readonly orders: number;
  readonly subscriptions: number;
  readonly expected: number;
  readonly interval: Interval;
}

/** Orders and subscriptions of one business, added up. Money in minor units. */
export interface Together {
  readonly customers: number;
  /** Who ordered and has or had a subscription: told by the same id in both. */
  readonly customersOfBoth: number;
  readonly orders: number;
  readonly subscriptions: number;
  readonly expectedMoney: number;
  /** As if what orders and subscriptions bring were independent. */
  readonly money: Interval;
  /** Empty where nothing is known of costs. */
  readonly bases: readonly TogetherBasis[];
  readonly top: readonly TogetherLine[];
}
