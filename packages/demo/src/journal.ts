import { columnBuffer } from './column-buffer.ts';
import { type CustomerNature, customerTally } from './customer-tally.ts';
import { rowCensus } from './row-census.ts';
import { SECONDS_A_DAY, type TradeCalendar } from './trade-calendar.ts';
import { type RowKind, type TruthTotals, truthColumns } from './truth.ts';

/** The columns of a row before SQL gives them names and texts, in their order. All are whole numbers. */
export const rowColumns = [
  'second',
  'customer',
  'document',
  'line',
  'copy',
  'status',
  'category',
  'quantity',
  'cents',
  'refunded',
  'cost',
] as const;

/** One row of an order file. The first five together are unique, and the file is sorted by them. */
export interface OrderRow {
  /** Since the first day began. */
  readonly second: number;
  /** Number of the customer; −1 is a guest. */
  readonly customer: number;
  /** Tells a customer's documents apart. */
  readonly document: number;
  readonly line?: number;
  readonly status?: number;
  readonly category?: number;
  readonly quantity?: number;
  /** The total of an order, or the price of a line. */
  readonly cents: number;
  readonly refunded?: number;
  readonly cost?: number;
}

/** Where a business writes down what happens: rows for the file, and what counts for the truth. */
export interface Journal {
  /** A row of the file, where its day is not after the last one. */
  row(kind: RowKind, row: OrderRow): void;
  /** The same row again. */
  copy(row: OrderRow): void;
  /** A kept order, in the future too: what the truth counts. Orders of a customer come in the order of time. */
  order(second: number, netCents: number): void;
  giveBack(second: number, cents: number): void;
  /** Ends a customer. */
  close(nature: CustomerNature): void;
  readonly waiting: () => number;
  readonly takeRows: () => readonly Int32Array[];
  readonly takeCustomers: () => readonly Float64Array[];
  readonly totals: () => TruthTotals;
}

export function journal(calendar: TradeCalendar): Journal {
  const endSecond = calendar.days * SECONDS_A_DAY;
  const rows = columnBuffer(rowColumns.length, (length) => new Int32Array(length));
  const customers = columnBuffer(truthColumns.length, (length) => new Float64Array(length));
  const tally = customerTally(calendar);
  const census = rowCensus();
  const write = (kind: RowKind, copy: number, row: OrderRow) => {
    if (row.second >= endSecond) return;
    const { second, customer, document, line = 0, status = 0, category = 0, quantity = 1 } = row;
    const { cents, refunded = 0, cost = 0 } = row;
    census.count(kind, line === 0, cents * quantity, refunded);
    rows.add([second, customer, document, line, copy, status, category, quantity, cents, refunded, cost]);
  };
  return {
    row: (kind, row) => write(kind, 0, row),
    copy: (row) => write('duplicate', 1, row),
    order: tally.order,
    giveBack: tally.giveBack,
    close: (nature) => {
      const row = tally.close(nature);
      if (row) customers.add(row);
    },
    waiting: rows.length,
    takeRows: rows.take,
    takeCustomers: customers.take,
    totals: () => ({ ...tally.totals(), partlyRefunded: census.partlyRefunded(), rows: census.rows() }),
  };
}
