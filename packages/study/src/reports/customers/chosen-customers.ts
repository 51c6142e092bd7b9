import { type Fragment, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';
import { leastFirst, mostFirst } from '../value/customer-rows.ts';

/** Most customers a report holds one by one: half of them the best, half the others' end. */
export const MOST_CUSTOMERS = 2000;

const NAME = 'report customers';

/** Temporary table of the customers of a report: customer, place (0 on). */
export const CHOSEN = temporary(NAME);

/** All customers of a small business by expected money; of a big one its two ends. */
export function chosenQuery(customers: number, most: number = MOST_CUSTOMERS): Fragment {
  const ranked = (order: Fragment, limit: number, after: number) => sql`
select customer, cast(${after} + row_number() over (order by ${order}) - 1 as integer) as place
from (select customer, expected_money, historic_value from ${SCORES} order by ${order} limit ${limit}) as first`;
  if (customers <= most) return ranked(mostFirst, most, 0);
  const half = Math.floor(most / 2);
  return sql`select * from (${ranked(mostFirst, half, 0)}) as best union all select * from (${ranked(leastFirst, half, half)}) as worst`;
}

export async function chooseCustomers({ connection, record }: ReportSource): Promise<void> {
  await makeTemporary(connection, NAME, chosenQuery(record.base.customers));
}
