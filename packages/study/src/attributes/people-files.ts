import { type Connection, sql } from '@perennial/engine';
import { type ErasedPeople, type PeopleRead, type PeopleRequest, readPeople } from '@perennial/import';
import type { AttributesRecord } from '../record/attributes-record.ts';

const SETTING = 'attributes';
const EXAMPLES = 3;

/** Reads files of people in place of those known before; none at all forgets these. */
export async function bringPeople(
  ledger: Connection,
  scratchFolder: string,
  request: PeopleRequest,
  erased: ErasedPeople,
): Promise<void> {
  if (request.files.length === 0) {
    await ledger.execute(sql`delete from customer_attributes`);
    await ledger.execute(sql`delete from settings where name = ${SETTING}`);
    return;
  }
  const read = await readPeople({ connection: ledger, scratchFolder }, request);
  if (!erased.isEmpty) await leaveOut(ledger, erased);
  await ledger.execute(sql`insert or replace into settings values (${SETTING}, ${JSON.stringify(read)})`);
}

/** Who has been deleted does not come back by a file of people. */
async function leaveOut(ledger: Connection, { has }: ErasedPeople): Promise<void> {
  const rows = await ledger.rows<{ customer: string }>(sql`select customer from customer_attributes`);
  for (const { customer } of rows.filter((row) => has(row.customer)))
    await ledger.execute(sql`delete from customer_attributes where customer = ${customer}`);
}

/** What is known of people, beside the orders as they are now; null where nothing is. */
export async function knownAttributes(ledger: Connection): Promise<AttributesRecord | null> {
  const [row] = await ledger.rows<{ value: string }>(
    sql`select cast(value as varchar) as value from settings where name = ${SETTING}`,
  );
  if (!row) return null;
  const read = JSON.parse(row.value) as PeopleRead;
  const isCustomer = sql`customer in (select customer from orders)`;
  const [counted] = await ledger.rows<Record<'people' | 'found' | 'without', number>>(sql`
select count(*) as people, count(*) filter (where ${isCustomer}) as found,
  (select count(distinct customer) from orders where customer not in (select customer from customer_attributes)) as without
from customer_attributes`);
  const examples = await ledger.rows<{ customer: string }>(
    sql`select customer from customer_attributes where not ${isCustomer} order by customer limit ${EXAMPLES}`,
  );
  const { people, found, without } = counted!;
  return {
    ...read,
    people: Number(people),
    customers: Number(found),
    unmatched: Number(people) - Number(found),
    examples: examples.map(({ customer }) => customer),
    customersWithout: Number(without),
  };
}
