import { type Connection, id, sql } from '@perennial/engine';
import { KNOWN_PEOPLE, type PeoplePlace, type PeopleRead, type PeopleRequest, readPeople } from '@perennial/import';
import type { AttributesRecord } from '../record/attributes-record.ts';
import { standingOfPerson } from './standing-of-person.ts';

const SETTING = 'attributes';
const EXAMPLES = 3;

/** Reads files of people in place of those known before; none at all forgets these. */
export async function bringPeople(
  ledger: Connection,
  place: Omit<PeoplePlace, 'connection'>,
  request: PeopleRequest,
  now: Date,
): Promise<void> {
  if (request.files.length === 0) {
    await ledger.execute(sql`delete from customer_attributes`);
    await ledger.execute(sql`delete from settings where name = ${SETTING}`);
    return;
  }
  const read = await readPeople({ connection: ledger, ...place }, request, now);
  await ledger.execute(sql`insert or replace into settings values (${SETTING}, ${JSON.stringify(read)})`);
}

/** What is known of people, beside the orders as they are now; null where nothing is. */
export async function knownAttributes(ledger: Connection): Promise<AttributesRecord | null> {
  const [row] = await ledger.rows<{ value: string }>(
    sql`select cast(value as varchar) as value from settings where name = ${SETTING}`,
  );
  if (!row) return null;
  await findThoseWhoOrdered(ledger);
  const read = JSON.parse(row.value) as PeopleRead;
  const isA = (standing: string) => sql`filter (where ${standingOfPerson} = ${standing})`;
  const [counted] = await ledger.rows<Record<string, number>>(sql`
select count(*) as people, count(*) ${isA('customer')} as customers, count(*) ${isA('prospect')} as prospects,
  count(*) ${isA('elsewhere')} as elsewhere, count(*) ${isA('uncounted')} as uncounted,
  (select count(distinct customer) from orders where customer not in (select customer from customer_attributes)) as without
from customer_attributes`);
  const examples = await ledger.rows<{ customer: string }>(
    sql`select customer from customer_attributes where ${standingOfPerson} = 'prospect' order by customer limit ${EXAMPLES}`,
  );
  const of = (name: string) => Number(counted?.[name] ?? 0);
  return {
    ...read,
    people: of('people'),
    customers: of('customers'),
    prospects: of('prospects'),
    elsewhere: of('elsewhere'),
    uncounted: of('uncounted'),
    examples: examples.map(({ customer }) => customer),
    customersWithout: of('without'),
  };
}

/** Who has ordered since, under an id or an address that the list has not as their name, is that customer. Who stands there as both is there once. */
async function findThoseWhoOrdered(ledger: Connection): Promise<void> {
  for (const written of ['customer', 'email'])
    await ledger.execute(sql`
update customer_attributes as a set customer = k.customer from ${KNOWN_PEOPLE} as k
where k.written = a.${id(written)} and k.customer <> a.customer and a.customer not in (select customer from orders)`);
  await ledger.execute(sql`
delete from customer_attributes where rowid not in (select min(rowid) from customer_attributes group by customer)`);
}
