import { type Connection, dropTemporary, id, sql } from '@perennial/engine';
import { changeOrdersOf } from '@perennial/engine/storage';
import { ERASED_ID } from '../erased/erased-id.ts';
import { forgetLinesWithoutOrder } from '../merge/store-lines.ts';
import type { ToldRefund } from '../refunds/told-refund.ts';
import { matchOrders, ONCE, resolveOrders, TWICE } from './match-told-orders.ts';
import { dropOrdersOfFiles, viewOrdersOfFiles } from './orders-of-files.ts';
import { addPeopleOfOrders, findPeople, PEOPLE } from './people-of-told.ts';
import { countProbablyTwice, type ProbablyTwice } from './probably-twice.ts';
import { ofEvents, readTold, TOLD } from './told-orders.ts';

/** Orders that somebody tells beside the files. */
export interface ToldOrders {
  /** A file with the columns `toldColumns`. */
  readonly path: string;
  /** Where to write those that no file has, for an import. */
  readonly to: string;
  /** IANA zone of the business. */
  readonly timeZone: string;
  readonly minorUnits: number;
}

/** Orders that a file has, too, by which numbers they agree; sums in major units. */
export interface ToldTwice {
  readonly orders: number;
  /** What the file says of them, which counts, and what was told. */
  readonly sum: number;
  readonly told: number;
}

/** What became of told orders. */
export interface ResolvedOrders {
  /** Orders for the import, and how many customers of these the files have, too. */
  readonly orders: number;
  readonly customersOfFiles: number;
  readonly twice: ToldTwice;
  readonly probable: readonly ProbablyTwice[];
  /** Who was told under another name than that of the files. */
  readonly people: readonly { readonly person: string; readonly customer: string }[];
  /** What was given back of orders that files have. */
  readonly refunds: readonly ToldRefund[];
}

/**
 * Makes one order of what a file and somebody else tell, and one customer of its two names: the file's order stays, less what was told that was given back. Earlier imports of told orders that are
 * a file's by now, or of somebody with another name, are withdrawn.
 */
export async function resolveToldOrders(
  connection: Connection,
  { path, to, timeZone, minorUnits }: ToldOrders,
): Promise<ResolvedOrders> {
  await readTold(connection, path, timeZone);
  await viewOrdersOfFiles(connection);
  await findPeople(connection);
  await matchOrders(connection, minorUnits);
  await addPeopleOfOrders(connection, TWICE);
  await resolveOrders(connection);
  await withdrawStale(connection);
  await connection.execute(sql`
copy (select order_id, customer as customer_id, said_at as ordered_at, amount, refunded as refunded_amount, currency, 'paid' as status from ${ONCE} order by n)
to ${to} (format csv, header true)`);
  const [once] = await connection.rows<{ orders: number; customers: number }>(
    sql`select count(*) as orders, count(distinct customer) filter (customer in (select customer from orders where not (${ofEvents}))) as customers from ${ONCE}`,
  );
  const [twice] = await connection.rows<{ orders: number; sum: number; told: number }>(sql`
select count(*) as orders, coalesce(sum(gross), 0) / ${10 ** minorUnits} as sum, coalesce(sum(t.amount), 0) as told from ${TWICE} as w join ${TOLD} as t on t.n = w.n where w.counts`);
  const refunds = await connection.rows<{ order: string; amount: number | null; currency: string | null }>(sql`
select w.order_id as ${id('order')}, case when max(t.refunded - t.amount) >= 0 then null else max(t.refunded) end as amount, any_value(t.currency) as currency
from ${TWICE} as w join ${TOLD} as t on t.n = w.n where t.refunded > 0 group by w.order_id, w.customer`);
  const people = await connection.rows<{ person: string; customer: string }>(
    sql`select person, customer from ${PEOPLE} where person <> customer order by person`,
  );
  const probable = await countProbablyTwice(connection, minorUnits);
  await dropOrdersOfFiles(connection);
  for (const name of ['told orders', 'told people', 'told twice', 'told once']) await dropTemporary(connection, name);
  return {
    orders: once?.orders ?? 0,
    customersOfFiles: once?.customers ?? 0,
    twice: twice ?? { orders: 0, sum: 0, told: 0 },
    probable,
    people,
    refunds,
  };
}

/** Takes out told orders of earlier imports that are told no more, or of somebody else. */
async function withdrawStale(connection: Connection): Promise<void> {
  const isStale = sql`${ofEvents} and not regexp_full_match(customer, ${ERASED_ID})
    and not exists (select 1 from ${ONCE} as n where n.order_id = o.order_id and n.customer = o.customer)`;
  const stale = await connection.rows<{ customer: string }>(
    sql`select distinct customer from orders as o where ${isStale}`,
  );
  if (stale.length === 0) return;
  await changeOrdersOf(connection, sql`select distinct customer from orders as o where ${isStale}`, async () => {
    await connection.execute(sql`delete from orders as o where ${isStale}`);
  });
  await forgetLinesWithoutOrder(connection);
}

/** Whether files name customers by their e-mail addresses, as most of their orders do; null where there are no files. */
export async function areCustomersEmails(connection: Connection): Promise<boolean | null> {
  const [row] = await connection.rows<{ share: number | null }>(
    sql`select avg(case when contains(customer, '@') then 1 else 0 end) as share from (select customer from orders where not (${ofEvents}) limit 100000) as some_orders`,
  );
  return row?.share === null || row?.share === undefined ? null : row.share >= 0.5;
}
