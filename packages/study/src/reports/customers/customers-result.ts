import type { CostBasis, CostLine } from '../../record/bases.ts';
import type { Beginnings, CustomerCard } from './customer-card.ts';

/**
 * Customers one can look up: all of a small business, or the thousand of whom most is expected and everyone whom the report names.
 * Column by column, entry i of each for customer i. Money in minor units.
 *
 * Orders are flat: customer i has `orderCount[i]` entries of `orderDays` and `orderMoney`, one after the other. `orderDays` are steps:
 * the first is the days from the customer's first order (0, unless older ones were left out), each next the days since the one before.
 * One entry is one transaction (a day's orders merged). Where a customer has more than is kept, the newest are.
 */
export interface CustomersResult {
  /** Everything of the one that was asked for; null where none was. */
  readonly card: CustomerCard | null;
  readonly begins: Beginnings;
  /** Customers of the business. */
  readonly total: number;
  /** Whether all of them are here. */
  readonly complete: boolean;
  readonly customer: readonly string[];
  /** Repeat transactions, recency and age in days; what the model saw. The first order was T days before the as-of date. */
  readonly x: readonly number[];
  readonly tx: readonly number[];
  readonly T: readonly number[];
  /** Mean money per transaction. */
  readonly meanSpend: readonly number[];
  readonly historic: readonly number[];
  readonly orders: readonly number[];
  /** As the study said, at its horizon: what the page shows until a slider moves. */
  readonly probAlive: readonly number[];
  readonly expectedTransactions: readonly number[];
  readonly expectedMoney: readonly number[];
  readonly low95: readonly number[];
  readonly low80: readonly number[];
  readonly median: readonly number[];
  readonly high80: readonly number[];
  readonly high95: readonly number[];
  /** Discounted to the horizon. */
  readonly discounted: readonly number[];
  /** Historic and discounted without end; null where that has no finite value. */
  readonly lifetime: readonly (number | null)[];
  /** Days after the as-of date; null where no further order is likely. */
  readonly nextOrder: readonly (number | null)[];
  /** What is left on the bases after revenue; none where no costs are known. */
  readonly left: readonly CustomersLeft[];
  /** What each has cost to date, by cost. */
  readonly costs: readonly { readonly line: CostLine; readonly past: readonly number[] }[];
  readonly orderCount: readonly number[];
  readonly orderDays: readonly number[];
  readonly orderMoney: readonly number[];
}

/** What is left of the customers' money on a basis. */
export interface CustomersLeft {
  readonly basis: CostBasis;
  readonly historic: readonly number[];
  readonly expected: readonly number[];
  readonly low95: readonly number[];
  readonly low80: readonly number[];
  readonly median: readonly number[];
  readonly high80: readonly number[];
  readonly high95: readonly number[];
  readonly lifetime: readonly (number | null)[];
}
