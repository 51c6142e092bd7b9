import type { Interval } from './interval.ts';

/** A customer of both orders and subscriptions, or of one of them. Money in minor units, expected within the horizon. */
export interface TogetherLine {
  readonly customer: string;
  readonly orders: number;
  readonly subscriptions: number;
  readonly expectedMoney: number;
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
  readonly top: readonly TogetherLine[];
}
