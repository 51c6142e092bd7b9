import type { Reconciliation } from '@perennial/import';

/**
 * A step of a bridge: what it adds (negative: takes away) and where that leaves it. The first step starts at its own change; a step
 * of a `total` code changes nothing and says where the bridge stands.
 */
export interface BridgeStep {
  readonly code:
    | 'source'
    /** Left out for `reason` (the key of the reconciliation's line). */
    | 'excluded'
    /** Repeated rows of orders already known. */
    | 'repeated'
    /** Money given back that names no order: its rows are used, its documents are no orders. */
    | 'returned'
    /** Its money, which the source's sum holds and the orders' does not. */
    | 'set-apart'
    /** What the customers studied gave back without naming an order, up to the as-of date. */
    | 'given-back'
    | 'rounding'
    /** Several rows of one order (rows → orders). */
    | 'merged'
    /** Total: what the last import used. */
    | 'used'
    /** Known from earlier imports, less what the last one replaced. */
    | 'other-imports'
    /** Ordered after the as-of date. */
    | 'after-as-of'
    /** Customers without an order that counts; negative, or positive where earlier imports know more. */
    | 'without-order'
    /** Total: what the study stands on; equals the record's base. */
    | 'studied'
    /** Orders of one customer on one day are one transaction. */
    | 'same-day'
    /** Total: transactions. */
    | 'transactions';
  readonly reason?: string;
  readonly change: number;
  readonly total: number;
}

/** A month of the business, as it was used: gaps and breaks in the data show here. */
export interface MonthRow {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly orders: number;
  readonly customers: number;
  /** First order ever in this month. */
  readonly newCustomers: number;
  /** Net of returns of the month, minor units. */
  readonly money: number;
  /** Whether the data reach to its last day. */
  readonly finished: boolean;
}

export interface DataResult {
  /** Rows of the source → orders → customers; money in minor units. */
  readonly bridge: {
    readonly rows: readonly BridgeStep[];
    readonly orders: readonly BridgeStep[];
    readonly customers: readonly BridgeStep[];
    readonly money: readonly BridgeStep[];
  };
  /** As in the record; without examples in an anonymised report. */
  readonly excluded: Reconciliation['excluded'];
  /** Rows and money that no line accounts for: zero, or the study is wrong. */
  readonly unexplained: { readonly rows: number; readonly money: number };
  readonly months: readonly MonthRow[];
}
