import { type Connection, type Fragment, sql } from '@perennial/engine';
import { CUSTOMER_NUMBERS } from '../workspace/customer-numbers.ts';
import { JUDGED } from './import-tables.ts';
import { type JudgeOptions, judgedOrders } from './judge-orders.ts';
import { storedTotals } from './merge-into-workspace.ts';
import { ordersOfRows } from './order-sums.ts';
import { sourceNumber } from './source-number.ts';
import type { SourceRows } from './source-rows.ts';
import { rounded, toMinor } from './to-minor.ts';

/** Rows that are orders as they stand, without any judgement. Money in minor units, exact and rounded. */
export interface PlainRows {
  readonly rows: number;
  readonly money: number;
  readonly exact: number;
  /** Customers of the whole source. */
  readonly customers: number;
  /** There are no other rows. */
  readonly isWhole: boolean;
}

/**
 * The short way for rows that are orders by themselves, into an empty workspace: rows that no rule could touch are inserted straight from the source,
 * and only the others are judged. Customers are cleaned only where one of them needs it: names are taken as they are written, and where a name turns out
 * to need it, once again cleaned.
 */
export async function importPlainRows(
  connection: Connection,
  rows: SourceRows,
  options: JudgeOptions,
  sources: readonly number[],
): Promise<PlainRows> {
  const cleaned = rows.query('clean');
  let query = (await hasCleanSample(connection, rows)) ? rows.query('as it is') : cleaned;
  const minor = toMinor(sql`amount`, options.minorUnits);
  const plain = sql`fault is null and not cancelled and not test and not refunded_in_full and coalesce(refund, 0) = 0
    and named and ordered_at is not null and cast(ordered_at as date) <= ${options.today} and ${minor} > 0`;
  const insert = () =>
    uncompressed(
      connection,
      sql`insert into orders
    select order_id, customer, ordered_at, ${minor}, 0, ${toMinor(sql`cost`, options.minorUnits)}, channel, ${sourceNumber(sources)} from (${query}) where ${plain}`,
    );
  let inserted = await insert();
  let stored = await storedTotals(connection);
  if (!(await hasCleanNames(connection, rows))) {
    await connection.execute(sql`delete from orders`);
    query = cleaned;
    inserted = await insert();
    stored = await storedTotals(connection);
  }
  const [all] = await connection.rows<{ rows: number }>(sql`select count(*) as rows from (${query})`);
  const isWhole = inserted === all?.rows;
  // A row that is not plain under its written name is not plain under the cleaned one either.
  const others = sql`select * from (${cleaned}) ${isWhole ? sql`limit 0` : sql`where (${plain}) is not true`}`;
  await connection.execute(sql`create or replace temporary table ${JUDGED} as
    select *, false as repeated from (${judgedOrders(ordersOfRows(others), options)})`);
  const customers = isWhole ? stored.customers : await customersWith(connection, others);
  const lost =
    rows.amountDigits <= options.minorUnits
      ? 0
      : await lostByRounding(connection, sql`(${query}) where ${plain}`, options.minorUnits);
  return { rows: inserted, money: stored.money, exact: stored.money + lost, customers, isWhole };
}

/** Enough rows to meet any habit of writing names that the whole source has. */
const SAMPLE_ROWS = 100_000;

async function hasCleanSample(connection: Connection, rows: SourceRows): Promise<boolean> {
  return isEmpty(
    connection,
    sql`(select customer from (${rows.query('as it is')}) limit ${SAMPLE_ROWS}) where ${rows.cleanCustomer(sql`customer`)} is distinct from customer`,
  );
}

async function hasCleanNames(connection: Connection, rows: SourceRows): Promise<boolean> {
  return isEmpty(
    connection,
    sql`${CUSTOMER_NUMBERS} where ${rows.cleanCustomer(sql`customer`)} is distinct from customer`,
  );
}

async function isEmpty(connection: Connection, from: Fragment): Promise<boolean> {
  const [row] = await connection.rows<{ n: number }>(sql`select count(*) as n from ${from}`);
  return row?.n === 0;
}

/** Customers of the stored orders and of other rows, together. */
async function customersWith(connection: Connection, others: Fragment): Promise<number> {
  const [row] = await connection.rows<{ n: number }>(sql`select count(*) as n from (
    select customer from ${CUSTOMER_NUMBERS} union select customer from (${others}) where customer is not null)`);
  return row?.n ?? 0;
}

async function lostByRounding(connection: Connection, plainRows: Fragment, minorUnits: number): Promise<number> {
  const [row] = await connection.rows<{ lost: number }>(
    sql`select coalesce(sum(amount - ${rounded(sql`amount`, minorUnits)}), 0) * ${10 ** minorUnits} as lost from ${plainRows}`,
  );
  return row?.lost ?? 0;
}

/** Packing the columns costs as much again as reading and writing the rows (measured: 12 against 6 s of processor for 23 million). */
async function uncompressed(connection: Connection, insertion: Fragment): Promise<number> {
  await connection.execute(sql`set force_compression = 'uncompressed'`);
  const reset = sql`set force_compression = 'auto'`;
  try {
    const [row] = await connection.rows<{ Count: number }>(insertion);
    await connection.execute(reset);
    return row?.Count ?? 0;
  } catch (error) {
    // The first failure is the one to tell, also where a transaction is lost with it and takes no further statement.
    await connection.execute(reset).catch(() => {});
    throw error;
  }
}
