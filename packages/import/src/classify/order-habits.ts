import { type Connection, sql } from '@perennial/engine';
import { ORDERS, STATES } from '@perennial/engine/storage';
import { isTestMailbox, type Mailbox, mailboxOf, ownDomains, TELLING } from '../lexicon/own-mailboxes.ts';
import { type Note, note } from '../notes/note.ts';

/** Customers that intervals are looked at of, and the fewest that say something. */
const LOOKED_AT = 2000;
const FEWEST = 20;
/** Intervals that vary less than this part of their mean are regular: random ones vary by all of it. */
const REGULAR = 0.2;
/** Mailboxes that are looked at, and those that are named. */
const MOST = 500;
const NAMED = 5;

/** What is worth saying of how the customers of the workspace order: who is probably no customer, nobody who came once, the same interval always. */
export async function orderHabits(connection: Connection): Promise<readonly Note[]> {
  return [
    ...(await probableTests(connection)),
    ...(await noOneTimeBuyers(connection)),
    ...(await regularBuying(connection)),
  ];
}

/** Addresses of tests and of the shop's own domain, with what they ordered. */
async function probableTests(connection: Connection): Promise<readonly Note[]> {
  const address = sql`lower(customer)`;
  const seen = await connection.rows<{ customer: string }>(sql`
select distinct customer from ${STATES} where contains(customer, '@') and regexp_full_match(split_part(${address}, '@', 1), ${TELLING}) limit ${MOST}`);
  const mailboxes = seen.flatMap(({ customer }) => mailboxOf(customer) ?? []);
  const domains = ownDomains(mailboxes);
  const alone = mailboxes.filter((each) => isTestMailbox(each) && !domains.includes(each.domain)).map(addressOf);
  const suspects = [...domains.map((domain) => `@${domain}`), ...alone];
  if (suspects.length === 0) return [];
  const [all] = await connection.rows<{ money: number }>(
    sql`select cast(coalesce(sum(amount), 0) as double) as money from ${ORDERS}`,
  );
  const listed = [];
  for (const suspect of suspects.slice(0, NAMED)) {
    const isSuspect = suspect.startsWith('@') ? sql`ends_with(${address}, ${suspect})` : sql`${address} = ${suspect}`;
    const [row] = await connection.rows<{ orders: number; money: number }>(
      sql`select count(*) as orders, cast(coalesce(sum(amount), 0) as double) as money from ${ORDERS} where ${isSuspect}`,
    );
    const share = (row?.money ?? 0) / Math.max(1, all?.money ?? 0);
    const values = { customer: { text: suspect }, orders: { count: row?.orders ?? 0 }, share: { share } };
    if ((row?.orders ?? 0) > 0) listed.push({ message: { code: 'seen.customer.orders' as const, values } });
  }
  return listed.length > 0 ? [note('probable-tests', { customers: { list: listed } })] : [];
}

function addressOf({ box, domain }: Mailbox): string {
  return `${box}@${domain}`;
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
