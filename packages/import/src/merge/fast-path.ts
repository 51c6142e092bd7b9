import { type Connection, type Fragment, sql, together } from '@perennial/engine';
import {
  digestOfOrders,
  makeStates,
  ORDERS,
  orderFigures,
  STATES,
  storedTotals,
  writeOrders,
} from '@perennial/engine/storage';
import type { ReadableRows } from '../cells/readable-rows.ts';
import { rounded, toMinor } from '../cells/to-minor.ts';
import type { ClassifyOptions } from '../classify/classify-orders.ts';
import type { FastPathRows } from '../classify/fast-path-rows.ts';
import { CLASSIFIED } from '../scratch/import-tables.ts';

/** What becomes of rows that are not plain. */
export interface OtherRows {
  /** Makes CLASSIFIED of them. */
  readonly classify: (rows: Fragment) => Promise<void>;
  /** Inserts what of CLASSIFIED counts beside the plain ones. */
  readonly insert: () => Promise<void>;
  /** What else is to be done with CLASSIFIED; the orders stay as they are. */
  readonly settle?: () => Promise<void>;
  /** Does in place of all these where no row is left to classify. */
  readonly none?: () => Promise<void>;
}

/**
 * The short way for rows that are orders by themselves, into a workspace without any: rows that no rule could touch are written straight from
 * the source, and only the others are classified; the states of the customers are made of both. Names are taken as they are written, and where one
 * of them turns out to need it, everything once again with cleaned ones; numbers need none.
 */
export async function importByFastPath(
  connection: Connection,
  rows: ReadableRows,
  source: Fragment,
  options: ClassifyOptions,
  others: OtherRows,
): Promise<FastPathRows> {
  const attempt = (names: 'clean' | 'as it is') => importAs(connection, rows, names, source, options, others);
  if (isOfNumbers(rows) || (await hasCleanSample(connection, rows))) {
    const { orders, isClean } = await attempt('as it is');
    if (isClean) return orders;
  }
  return (await attempt('clean')).orders;
}

async function importAs(
  connection: Connection,
  rows: ReadableRows,
  names: 'clean' | 'as it is',
  source: Fragment,
  options: ClassifyOptions,
  others: OtherRows,
): Promise<{ readonly orders: FastPathRows; readonly isClean: boolean }> {
  const { minorUnits, today } = options;
  const query = rows.query(names);
  const minor = toMinor(sql`amount`, minorUnits);
  const plain = sql`fault is null and not cancelled and not test and not refunded_in_full and coalesce(refund, 0) = 0
    and named and ordered_at is not null and cast(ordered_at as date) <= ${today} and ${minor} > 0`;
  const write = () =>
    writeOrders(
      connection,
      sql`select order_id, customer, ordered_at, ${minor} as amount, cast(0 as bigint) as refunded, ${toMinor(sql`cost`, minorUnits)} as cost, channel, ${source} as source
      from (${query}) as source_rows where ${plain}`,
      rows.supplied,
    );
  const [count, [all]] = await together(connection, [
    write,
    () => connection.rows<{ rows: number }>(sql`select count(*) as rows from (${query}) as source_rows`),
  ]);
  const isWhole = count === all?.rows;
  const moneyOfPlain = isWhole ? null : await moneyWritten(connection);
  // A row that is not plain under its written name is not plain under the cleaned one either.
  const rest = isWhole ? sql`limit 0` : sql`where not coalesce(${plain}, false)`;
  const none = isWhole ? others.none : undefined;
  if (!none) {
    await others.classify(sql`select * from (${rows.query('clean')}) as source_rows ${rest}`);
    await others.insert();
  }
  const [, digest] = await together(connection, [
    () => makeStates(connection),
    () => digestOfOrders(connection),
    async () => (none ?? others.settle)?.(),
  ]);
  const [{ customers: usedCustomers, money: moneyOfAll }, figures, isClean] = await together(connection, [
    () => storedTotals(connection),
    () => orderFigures(connection, { digest }),
    async () => names === 'clean' || isOfNumbers(rows) || isEmpty(connection, sql`${STATES} where ${isUnclean(rows)}`),
  ]);
  const money = moneyOfPlain ?? moneyOfAll;
  const customers = isWhole ? usedCustomers : await customersOfAll(connection);
  const lost =
    rows.amountDigits <= minorUnits
      ? 0
      : await lostByRounding(connection, sql`(${query}) as source_rows where ${plain}`, minorUnits);
  return { orders: { rows: count, money, exact: money + lost, customers, usedCustomers, figures }, isClean };
}

function isOfNumbers({ supplied }: ReadableRows): boolean {
  return supplied.customers !== 'varchar';
}

/** Enough rows to meet any habit of writing names that the whole source has. */
const SAMPLE_ROWS = 100_000;

async function hasCleanSample(connection: Connection, rows: ReadableRows): Promise<boolean> {
  return isEmpty(
    connection,
    sql`(select customer from (${rows.query('as it is')}) as source_rows limit ${SAMPLE_ROWS}) as sample where ${isUnclean(rows)}`,
  );
}

function isUnclean({ cleanCustomer }: ReadableRows): Fragment {
  return sql`${cleanCustomer(sql`customer`)} is distinct from customer`;
}

async function isEmpty(connection: Connection, from: Fragment): Promise<boolean> {
  const [row] = await connection.rows<{ n: number }>(sql`select count(*) as n from ${from}`);
  return row?.n === 0;
}

async function moneyWritten(connection: Connection): Promise<number> {
  const [row] = await connection.rows<{ money: number }>(
    sql`select cast(coalesce(sum(amount), 0) as bigint) as money from ${ORDERS}`,
  );
  return row?.money ?? 0;
}

async function customersOfAll(connection: Connection): Promise<number> {
  const [row] = await connection.rows<{ n: number }>(sql`select count(*) as n from (
    select customer from ${STATES} union select customer from ${CLASSIFIED} where customer is not null) as everyone`);
  return row?.n ?? 0;
}

async function lostByRounding(connection: Connection, fastPathRows: Fragment, minorUnits: number): Promise<number> {
  const [row] = await connection.rows<{ lost: number }>(
    sql`select coalesce(sum(amount - ${rounded(sql`amount`, minorUnits)}), 0) * ${10 ** minorUnits} as lost from ${fastPathRows}`,
  );
  return row?.lost ?? 0;
}
