/** What a business costs, in units of its currency. */
export interface BusinessCosts {
  /** Gross margin as a share of revenue. */
  readonly margin: number;
  readonly fee: { readonly share: number; readonly fixed: number };
  /** Of each order. */
  readonly shipping: number;
  /** Of each customer, as long as they are one. */
  readonly perCustomerMonth: number;
  /** Spent on acquisition for each who came, in the mean. */
  readonly perNewCustomer: number;
}

/** What is left of a period's money: of the past, or of the days after the last one. In units of the currency. */
export interface LeftOf {
  /** Null: the past. */
  readonly days: number | null;
  readonly grossMargin: number;
  readonly contribution: number;
  /** The contribution less what acquiring the customers cost: all of it in the past. */
  readonly net: number;
}

/** What a demo business costs, and what it leaves. */
export interface CostsTruth extends BusinessCosts {
  /** Spent on acquisition until the last day. */
  readonly spend: number;
  readonly left: readonly LeftOf[];
}
