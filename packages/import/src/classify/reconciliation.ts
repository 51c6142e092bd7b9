import type { Reason, ReasonOption } from './reasons.ts';

/** Rows, orders, customers and money of one line of the reconciliation. Money in minor units. */
export interface Count {
  readonly rows: number;
  readonly orders: number;
  readonly customers: number;
  readonly money: number;
}

/**
 * Source rows on one side; what became of each on the other. Rows, orders and money: `used` + `returned` + `repeated` + Σ `excluded` (+ `rounding` of money)
 * = `source`, to the minor unit.
 */
export interface Reconciliation {
  readonly source: Count;
  readonly used: Count;
  /** Money given back that names no order: lowers historic value, counts as no order. Money is negative. */
  readonly returned: Count;
  readonly excluded: readonly (Count &
    ReasonOption & {
      readonly reason: Reason;
      /** Rows as they stand in the source; a table has no lines. */
      readonly examples: readonly { readonly file: string; readonly line: number | null; readonly content: string }[];
    })[];
  /** Money lost or gained since amounts with more decimals than the currency were rounded order by order; whole minor units. */
  readonly rounding: number;
  /** Merged, not lost: repeated or superseded rows of an order already known. Their money is counted where they came first. */
  readonly repeated: Count;
}
