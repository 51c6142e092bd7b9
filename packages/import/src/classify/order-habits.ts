import { type Connection, sql } from '@perennial/engine';
import { ORDERS, STATES } from '@perennial/engine/storage';
import { type Note, note } from '../notes/note.ts';

/** Customers that intervals are looked at of, and the fewest that say something. */
const LOOKED_AT = 2000;
const FEWEST = 20;
/** Intervals that vary less than this part of their mean are regular: random ones vary by all of it. */
const REGULAR = 0.2;
/** What is worth saying of how the customers of the workspace order: nobody who came once, the same interval always. */
export async function orderHabits(connection: Connection): Promise<readonly Note[]> {
  return [...(await noOneTimeBuyers(connection)), ...(await regularBuying(connection))];
}

async function noOneTimeBuyers(connection: Connection): Promise<readonly Note[]> {
  const [seen] = await connection.rows<{ customers: number; once: number }>(
    sql`select count(*) as customers, count(*) filter (transactions = 1) as once from ${STATES}`,
  );
  return seen && seen.customers >= FEWEST && seen.once === 0 ? [note('no-one-time-buyers')] : [];
}

/** Whether half of those who came four times or more came at intervals that hardly vary. */
async function regularBuying(connection: Connection): Promise<readonly Note[]> {
  const [seen] = await connection.rows<{ customers: number; variation: number | null }>(sql`
with often as (select customer from ${STATES} where transactions >= 4 order by customer limit ${LOOKED_AT}),
days as (select distinct customer, cast(ordered_at as date) as day from ${ORDERS} join often using (customer)),
gaps as (select customer, date_diff('day', lag(day) over (partition by customer order by day), day) as gap from days),
each_one as (select customer, stddev_pop(gap) / avg(gap) as variation from gaps where gap is not null group by customer)
select count(*) as customers, median(variation) as variation from each_one`);
  const isRegular = seen && seen.customers >= FEWEST && seen.variation !== null && seen.variation < REGULAR;
  return isRegular ? [note('regular-buying')] : [];
}
