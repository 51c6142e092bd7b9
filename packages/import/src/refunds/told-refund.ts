/** What was given back of an order, as somebody told who named its number alone: its source says nothing of it, or not all. */
export interface ToldRefund {
  readonly order: string;
  /** Major units, of all that was told; null for all that was paid. */
  readonly amount: number | null;
  /** Null where nobody said: that of the orders. */
  readonly currency: string | null;
}

/** What became of refunds that were told. */
export interface RefundedOrders {
  /** Of which something was told, and that are known, whether they count or not. */
  readonly orders: number;
  /** Of those, orders that were stored with less given back. */
  readonly changed: number;
  /** Numbers that no order has, or that are of several customers. */
  readonly missing: readonly string[];
}
