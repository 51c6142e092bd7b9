import { type Connection, type Fragment, sql, together } from '@perennial/engine';
import { ORDERS, type OrderFigures, STATES, storedTotals, writeOrders } from '@perennial/engine/storage';
import type { ReadableRows } from '../cells/readable-rows.ts';
import { rounded, toMinor } from '../cells/to-minor.ts';
import type { ClassifyOptions } from '../classify/classify-orders.ts';
import type { FastPathRows } from '../classify/fast-path-rows.ts';
import { CLASSIFIED } from '../scratch/import-tables.ts';

/** What the fast path has stored, and what it has left. */
export interface StoredPlainRows {
  readonly rows: number;
  /** Minor units, rounded row by row, and exact. */
  readonly money: number;
  readonly exact: number;
  /** A query of the rows that need to be classified; null where there is none. */
  readonly rest: Fragment | null;
}

/**
 * The short way into a workspace without orders: rows that no rule could touch are orders by themselves and are written straight from the source. What
 * is left is classified by whoever calls. `isSingle`: true for a row that is known to be the only one of its order.
 */
export async function storePlainRows(
  connection: Connection,
  readable: ReadableRows,
  source: Fragment,
  options: ClassifyOptions,
  isSingle = sql`true`,
): Promise<StoredPlainRows> {
  const { query, amountDigits } = readable;
  const { minorUnits, today, rules } = options;
  const minor = toMinor(sql`amount`, minorUnits);
  const plain = sql`fault is null and not cancelled and not test and not refunded_in_full and coalesce(refund, 0) = 0
    and customer is not null and ordered_at is not null and cast(ordered_at as date) <= ${today} and ${minor} > 0 and ${isSingle}`;
  const [rows, [all]] = await together(connection, [
    () =>
      writeOrders(
        connection,
        sql`select order_id, customer, ordered_at, ${minor} as amount, cast(0 as bigint) as refunded, ${toMinor(sql`cost`, minorUnits)} as cost, channel, ${source} as source
      from (${query}) as source_rows where ${plain}`,
      ),
    () => connection.rows<{ rows: number }>(sql`select count(*) as rows from (${query}) as source_rows`),
  ]);
  const isWhole = rows === all?.rows;
  const others =
    isWhole || rules.negative !== 'match' ? null : await notLikeGivenBack(connection, readable, minorUnits);
  // Some of what was written may have been taken back: whether it was is for the classification to say.
  if (others)
    return storePlainRows(
      connection,
      readable,
      source,
      { ...options, rules: { ...rules, negative: 'return' } },
      sql`${isSingle} and ${others}`,
    );
  const money = await moneyWritten(connection);
  const lost =
    amountDigits <= minorUnits
      ? 0
      : await lostByRounding(connection, sql`(${query}) as source_rows where ${plain}`, minorUnits);
  return {
    rows,
    money,
    exact: money + lost,
    rest: isWhole ? null : sql`select * from (${query}) as source_rows where not coalesce(${plain}, false)`,
  };
}

/** A condition for rows whose customer never had the same amount given back; null where that is true of all orders that are stored. */
async function notLikeGivenBack(
  connection: Connection,
  { query }: ReadableRows,
  minorUnits: number,
): Promise<Fragment | null> {
  const minor = toMinor(sql`amount`, minorUnits);
  const back = sql`select customer, -${minor} from (${query}) as given_back where fault is null and customer is not null and ordered_at is not null and ${minor} < 0`;
  const [seen] = await connection.rows<{ orders: number }>(
    sql`select count(*) as orders from ${ORDERS} where (customer, amount) in (${back})`,
  );
  return seen && seen.orders > 0 ? sql`(customer, ${minor}) not in (${back})` : null;
}

/** What was stored by the fast path, once the states of the customers are made; CLASSIFIED holds the rest, where some was left. */
export async function countFastPath(
  connection: Connection,
  { rows, money, exact, rest }: StoredPlainRows,
  figures: OrderFigures | null,
): Promise<FastPathRows> {
  const { customers: usedCustomers } = await storedTotals(connection);
  const customers = rest ? await customersOfAll(connection) : usedCustomers;
  return { rows, money, exact, customers, usedCustomers, figures };
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
