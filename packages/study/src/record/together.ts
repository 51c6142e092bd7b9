import type { BasisName } from './bases.ts';
import type { Interval } from './interval.ts';
import type { SharedPayments } from './shared-payments.ts';

/** A customer of both orders and subscriptions, or of one of them. Money in minor units, expected within the horizon. */
export interface TogetherLine {
  readonly customer: string;
  readonly orders: number;
  /** Of what is expected of orders, the part of those that are payments of subscriptions: it counts with these. */
  readonly shared: number;
  readonly subscriptions: number;
  /** Null where it is unclear whether orders and subscriptions are different payments. */
  readonly expectedMoney: number | null;
}

/** Both on a basis. Where costs of subscriptions lead no further, they stand at the last one before it. */
export interface TogetherBasis {
  readonly basis: BasisName;
  readonly historic: number;
  readonly orders: number;
  readonly shared: number;
  readonly subscriptions: number;
  readonly expected: number;
  readonly interval: Interval;
}

/** Orders and subscriptions of one business, added up, each payment once. Money in minor units. */
export interface Together {
  readonly customers: number;
  /** Who ordered and has or had a subscription: told by the same id in both. */
  readonly customersOfBoth: number;
  readonly orders: number;
  readonly shared: number;
  readonly subscriptions: number;
  /** Null where it is unclear whether they are different payments; so is the interval. */
  readonly expectedMoney: number | null;
  /** As if what orders and subscriptions bring were independent. */
  readonly money: Interval | null;
  readonly payments: SharedPayments;
  /** Empty where nothing is known of costs, and where it is unclear what there is to add. */
  readonly bases: readonly TogetherBasis[];
  readonly top: readonly TogetherLine[];
}
