import type { CostsTruth } from './costs-truth.ts';
import type { TradeCalendar } from './trade-calendar.ts';

/** What a row of the file is. Only kept rows and returns count: a study with the default rules leaves the other kinds out. */
export const rowKinds = [
  'kept',
  /** Paid, and all of it given back. */
  'refunded',
  'cancelled',
  'failed',
  'test',
  'zero',
  'guest',
  /** A negative document: money given back on its own day. */
  'return',
  /** The same row a second time. */
  'duplicate',
] as const;
export type RowKind = (typeof rowKinds)[number];

/** Of one kind of row: documents begun, rows, their money before refunds, and the refunds in the refund column. */
export interface RowCount {
  readonly documents: number;
  readonly rows: number;
  readonly money: number;
  readonly refunded: number;
}

/** What the customers seen by the last day went on to do. A transaction is a customer's orders of one day. */
export interface FutureTotal {
  readonly days: number;
  readonly orders: number;
  readonly transactions: number;
  readonly money: number;
}

export const horizons = [90, 182, 365] as const;

/** What a demo business really is, beside its files. Money is in units of the currency, after refunds and returns unless it says otherwise. */
export interface DemoTruth {
  readonly version: 1;
  readonly business: string;
  readonly seed: string;
  readonly currency: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Customers asked for; those with a kept order by the last day are `customers`. */
  readonly asked: number;
  readonly customers: number;
  readonly oneTimeBuyers: number;
  readonly orders: number;
  readonly transactions: number;
  readonly money: number;
  /** Of the kept orders, those with something given back. */
  readonly partlyRefunded: number;
  /** The kinds add up to the file. */
  readonly rows: Readonly<Record<RowKind, RowCount>>;
  readonly future: readonly FutureTotal[];
  /** What the business costs and what that leaves; absent where it tells no costs. */
  readonly costs?: CostsTruth;
  /** What the orders were drawn from. */
  readonly parameters: unknown;
}

export type TruthTotals = Pick<
  DemoTruth,
  'customers' | 'oneTimeBuyers' | 'orders' | 'transactions' | 'money' | 'partlyRefunded' | 'rows' | 'future'
>;

/** The columns of the truth of each customer, in their order; money in cents, times in days since the first day. */
export const truthColumns = [
  'customer',
  'category',
  'first',
  'rate',
  'end',
  'mean_value',
  'orders',
  'transactions',
  'money',
  ...horizons.flatMap((days) => [`orders_${days}`, `transactions_${days}`, `money_${days}`] as const),
] as const;

/** A horizon's last day, exclusive, as a day index: history first, then the horizons. */
export function periodEnds({ days }: TradeCalendar): readonly number[] {
  return [days, ...horizons.map((horizon) => days + horizon)];
}
