import { type Journal, journal, rowColumns } from './journal.ts';
import { liveBlocks } from './live-blocks.ts';
import { type PlainSpec, plainBusiness, plainCalendar } from './plain-business.ts';
import { type TruthTotals, truthColumns } from './truth.ts';

/** The orders of a plain business in memory, customer by customer and in each by time, and their truth. */
export interface Simulation {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly orders: {
    readonly customer: Int32Array;
    /** Since the first day began. */
    readonly second: Int32Array;
    readonly cents: Int32Array;
  };
  /** A row a customer, by number. See `truthColumns`. */
  readonly customers: Readonly<Record<(typeof truthColumns)[number], Float64Array>>;
  readonly totals: TruthTotals;
}

/** Simulates a business from its model, for some million orders; `writeSimulation` is for more. */
export function simulateBusiness(spec: PlainSpec): Simulation {
  const business = plainBusiness(spec);
  const calendar = plainCalendar(spec);
  const book: Journal = journal(calendar);
  const blocks = liveBlocks(business, { calendar, customers: spec.customers, journal: book }, spec.seed);
  while (!blocks.next().done);
  const rows = book.takeRows();
  const customers = book.takeCustomers();
  const column = (name: (typeof rowColumns)[number]) => rows[rowColumns.indexOf(name)]!;
  return {
    firstDay: calendar.firstDay,
    lastDay: calendar.lastDay,
    orders: { customer: column('customer'), second: column('second'), cents: column('cents') },
    customers: Object.fromEntries(truthColumns.map((name, j) => [name, customers[j]!])) as Simulation['customers'],
    totals: book.totals(),
  };
}
