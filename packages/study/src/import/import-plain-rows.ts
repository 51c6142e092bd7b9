import { type Connection, type Fragment, sql } from '@perennial/engine';
import { JUDGED } from './import-tables.ts';
import { type JudgeOptions, judgedOrders } from './judge-orders.ts';
import { ordersOfRows } from './orders-from-lines.ts';
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
 * and only the others are judged. Customers are cleaned only where one of them needs it.
 */
export async function importPlainRows(
  connection: Connection,
  rows: SourceRows,
  options: JudgeOptions,
  sources: readonly number[],
): Promise<PlainRows> {
  const names = await customerNames(connection, rows);
  const query = rows.query(names.isClean ? 'as it is' : 'clean');
  const minor = toMinor(sql`amount`, options.minorUnits);
  const plain = sql`fault is null and not cancelled and not test and not refunded_in_full and coalesce(refund, 0) = 0
    and customer is not null and ordered_at is not null and cast(ordered_at as date) <= ${options.today} and ${minor} > 0`;
  const inserted = await uncompressed(
    connection,
    sql`insert into orders
    select order_id, customer, ordered_at, ${minor}, 0, ${toMinor(sql`cost`, options.minorUnits)}, channel, ${sourceNumber(sources)} from (${query}) where ${plain}`,
  );
  const [all] = await connection.rows<{
    rows: number;
    money: number;
  }>(sql`select (select count(*) from (${query})) as rows,
    (select cast(coalesce(sum(amount), 0) as bigint) from orders) as money`);
  const money = all?.money ?? 0;
  const isWhole = inserted === all?.rows;
  const others = isWhole
    ? sql`select * from (${query}) limit 0`
    : sql`select * from (${query}) where (${plain}) is not true`;
  await connection.execute(sql`create or replace temporary table ${JUDGED} as
    select *, false as repeated from (${judgedOrders(ordersOfRows(others), options)})`);
  const lost =
    rows.amountDigits <= options.minorUnits
      ? 0
      : await lostByRounding(connection, sql`(${query}) where ${plain}`, options.minorUnits);
  return { rows: inserted, money, exact: money + lost, customers: names.customers, isWhole };
}

async function lostByRounding(connection: Connection, plainRows: Fragment, minorUnits: number): Promise<number> {
  const [row] = await connection.rows<{ lost: number }>(
    sql`select coalesce(sum(amount - ${rounded(sql`amount`, minorUnits)}), 0) * ${10 ** minorUnits} as lost from ${plainRows}`,
  );
  return row?.lost ?? 0;
}

/** How many customers there are, and whether their names can be used as they are written. */
async function customerNames(
  connection: Connection,
  rows: SourceRows,
): Promise<{ customers: number; isClean: boolean }> {
  const [row] = await connection.rows<{ customers: number; unclean: number }>(sql`
select count(distinct ${rows.cleanCustomer(sql`name`)}) as customers, count(*) filter (${rows.cleanCustomer(sql`name`)} is distinct from name) as unclean
from (select distinct customer as name from (${rows.query('as it is')}) where customer is not null)`);
  return { customers: row?.customers ?? 0, isClean: row?.unclean === 0 };
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
