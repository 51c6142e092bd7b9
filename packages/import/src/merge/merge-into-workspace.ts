import { type Connection, type Fragment, sql } from '@perennial/engine';
import { addOrders, changeOrdersOf, makeStates, storedTotals } from '@perennial/engine/storage';
import { CLASSIFIED } from '../scratch/import-tables.ts';
import { sourceNumber } from '../source/source-number.ts';

const isOrder = sql`reason is null and not is_return and not repeated`;

export interface Merge {
  readonly newOrders: number;
  readonly newCustomers: number;
  readonly newMoney: number;
  /** Stored orders that a changed version took the place of, or that are excluded now. */
  readonly replaced: number;
  readonly withdrawn: number;
}

/** Inserts the classified orders into a workspace without any: nothing can be known already. */
export async function fillWorkspace(connection: Connection, numbers: readonly number[]): Promise<Merge> {
  await insertOrders(connection, numbers);
  await makeStates(connection);
  return filled(connection);
}

/** What came into a workspace that held no orders. */
export async function filled(connection: Connection): Promise<Merge> {
  const { orders, customers, money } = await storedTotals(connection);
  return { newOrders: orders, newCustomers: customers, newMoney: money, replaced: 0, withdrawn: 0 };
}

/**
 * Merges the classified orders into what the workspace holds. With order ids: what is the same is repeated, what has changed replaces the
 * stored order, what is excluded now is withdrawn. Without: as many copies of an order (customer, time, amount, channel) are kept as
 * the file with most of them has.
 */
export async function mergeIntoWorkspace(connection: Connection, numbers: readonly number[]): Promise<Merge> {
  await markRepeats(connection);
  const before = await storedTotals(connection);
  const replaced = await count(
    connection,
    sql`select count(*) as n from orders as o where exists (${sameId(sql`o`, isOrder)})`,
  );
  const withdrawn = await count(
    connection,
    sql`select count(*) as n from orders as o where exists (${sameId(sql`o`, excludedNow)})`,
  );
  const customers = sql`select distinct customer from ${CLASSIFIED} where customer is not null`;
  await changeOrdersOf(connection, customers, async () => {
    if (replaced > 0) await connection.execute(sql`delete from orders as o where exists (${sameId(sql`o`, isOrder)})`);
    if (withdrawn > 0)
      await connection.execute(sql`delete from orders as o where exists (${sameId(sql`o`, excludedNow)})`);
    await insertOrders(connection, numbers);
  });
  const after = await storedTotals(connection);
  return {
    newOrders: after.orders - before.orders + withdrawn,
    newCustomers: Math.max(0, after.customers - before.customers),
    newMoney: after.money - before.money,
    replaced,
    withdrawn,
  };
}

const excludedNow = sql`reason is not null and fault is null and not exists (select 1 from ${CLASSIFIED} as k where k.order_id = i.order_id
  and k.customer = i.customer and k.reason is null)`;

function sameId(stored: Fragment, which: Fragment): Fragment {
  return sql`select 1 from ${CLASSIFIED} as i where i.order_id = ${stored}.order_id and i.customer = ${stored}.customer and ${which}`;
}

/** Inserts what of the classified orders counts. */
export async function insertOrders(connection: Connection, numbers: readonly number[]): Promise<void> {
  await addOrders(
    connection,
    sql`select order_id, customer, ordered_at, minor as amount, refunded_minor as refunded, cost_minor as cost, channel, ${sourceNumber(numbers)} as source
      from ${CLASSIFIED} where ${isOrder}`,
  );
  await connection.execute(
    sql`insert into returns select order_id, customer, ordered_at, -minor, ${sourceNumber(numbers)} from ${CLASSIFIED} where reason is null and is_return and not repeated`,
  );
}

/** Marks what other files of this import, or the workspace, have already. Orders and returns alike. */
async function markRepeats(connection: Connection): Promise<void> {
  const content = sql`customer, ordered_at, minor, is_return, channel`;
  // What is stored of other customers can be neither repeated nor changed.
  const isMentioned = sql`customer in (select customer from ${CLASSIFIED})`;
  await connection.execute(sql`create or replace temporary table "import known" as
    select order_id, customer, ordered_at, amount as minor, refunded as refunded_minor, cost as cost_minor, channel, false as is_return from orders where ${isMentioned}
    union all select order_id, customer, returned_at, -amount, null, null, null, true from returns where ${isMentioned}`);
  // Orders that were taken back, with the documents that did so: one of the two may come again alone.
  await connection.execute(sql`create or replace temporary table "import reversed" as
    select order_id, customer, sum(amount) as minor from rejected where reason = 'reversed' and order_id is not null group by order_id, customer`);
  await connection.execute(sql`create or replace temporary table "import copies" as
    select file, line, reason, is_return, row_number() over (partition by order_id is null, reason is null, order_id, ${content}, file order by line) as copy,
      row_number() over (partition by order_id, customer, reason is null, order_id is null or reason is not null, case when order_id is null then line end,
        case when order_id is null then file end order by file desc) as version
    from ${CLASSIFIED}`);
  await connection.execute(sql`create or replace temporary table ${CLASSIFIED} as
with numbered as (
  select i.* exclude (repeated), c.copy, c.version, row_number() over (partition by i.order_id is null, i.reason is null, i.order_id, i.customer, i.ordered_at, i.minor, i.is_return, i.channel, c.copy order by file) as place
  from ${CLASSIFIED} as i join "import copies" as c using (file, line)
), stored as (
  select customer, ordered_at, minor, is_return, case when is_return then null else channel end as channel, count(*) as copies from "import known" where order_id is null group by all
)
select n.* exclude (copy, version, place),
  n.reason is null and case when n.order_id is null then n.place > 1 or n.copy <= coalesce(s.copies, 0)
    else n.version > 1 or exists (select 1 from "import reversed" as r where r.order_id = n.order_id and r.customer = n.customer and r.minor = n.minor) or exists (select 1 from "import known" as k where k.order_id = n.order_id and k.customer = n.customer and k.is_return = n.is_return and k.ordered_at = n.ordered_at
      and k.minor = n.minor and (k.is_return or (k.refunded_minor = n.refunded_minor and k.cost_minor is not distinct from n.cost_minor and k.channel is not distinct from n.channel))) end as repeated
from numbered as n left join stored as s on n.order_id is null and s.customer = n.customer and s.ordered_at = n.ordered_at and s.minor = n.minor and s.is_return = n.is_return
  and s.channel is not distinct from case when n.is_return then null else n.channel end`);
}

async function count(connection: Connection, query: Fragment): Promise<number> {
  const [row] = await connection.rows<{ n: number }>(query);
  return row?.n ?? 0;
}
