import type { OrderFigures } from '@perennial/engine/storage';

/** Rows that are orders as they stand, without any classification. Money in minor units, exact and rounded. */
export interface FastPathRows {
  readonly rows: number;
  readonly money: number;
  readonly exact: number;
  /** Customers of the whole source, and those of them with an order that counts. */
  readonly customers: number;
  readonly usedCustomers: number;
  /** Of the orders stored, those that needed classification among them. */
  readonly figures: OrderFigures | null;
}
