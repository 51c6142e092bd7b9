import { type Connection, sql } from '@perennial/engine';
import { type PeoplePlace, readTouchpoints, type TouchpointsRead, type TouchpointsRequest } from '@perennial/import';
import type { TouchpointsRecord } from '../record/touchpoints-record.ts';

const SETTING = 'touchpoints';

/** Reads files of touchpoints in place of those known before; none at all forgets these. */
export async function bringTouchpoints(
  ledger: Connection,
  place: Omit<PeoplePlace, 'connection'>,
  { files, ...reading }: Omit<TouchpointsRequest, 'file'> & { readonly files: readonly string[] },
  now: Date,
): Promise<void> {
  await ledger.execute(sql`delete from touchpoints`);
  await ledger.execute(sql`delete from settings where name = ${SETTING}`);
  if (files.length === 0) return;
  const read: TouchpointsRead[] = [];
  for (const file of files)
    read.push(await readTouchpoints({ connection: ledger, ...place }, { ...reading, file }, now));
  await ledger.execute(sql`insert into settings values (${SETTING}, ${JSON.stringify(read)})`);
}

/** What people met, beside the orders as they are now; null where nothing is known of it. */
export async function knownTouchpoints(ledger: Connection): Promise<TouchpointsRecord | null> {
  const [row] = await ledger.rows<{ value: string }>(
    sql`select cast(value as varchar) as value from settings where name = ${SETTING}`,
  );
  if (!row) return null;
  const isCustomer = sql`customer in (select customer from orders)`;
  const [counted] = await ledger.rows<Record<Exclude<keyof TouchpointsRecord, 'files'>, number>>(sql`
select count(*) as "rows", count(distinct customer) as people, count(distinct customer) filter (where ${isCustomer}) as customers,
  (select count(distinct customer) from orders where customer not in (select customer from touchpoints)) as "customersWithout",
  count(distinct touchpoint) filter (where satisfaction is null) as touchpoints, count(satisfaction) as answers
from touchpoints`);
  const { rows, people, customers, customersWithout, touchpoints, answers } = counted!;
  return {
    files: JSON.parse(row.value) as TouchpointsRead[],
    rows: Number(rows),
    people: Number(people),
    customers: Number(customers),
    customersWithout: Number(customersWithout),
    touchpoints: Number(touchpoints),
    answers: Number(answers),
  };
}
