import { type Fragment, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';
import { leastFirst, mostFirst } from '../value/customer-rows.ts';

/** A business of so many customers at most is held whole. */
export const MOST_CUSTOMERS = 2000;
/** Of a big one, so many of whom most is expected and so many of whom least, and everyone who is named in a list. */
const ENDS = { best: 1000, least: 100 } as const;

const NAME = 'report customers';

/** Temporary table of the customers of a report: customer, place (0 on). */
export const CHOSEN = temporary(NAME);

/** All customers of a small business; of a big one the best, the least, and those named. The best by expected money first. */
export function chosenQuery(
  customers: number,
  named: readonly string[],
  most: number = MOST_CUSTOMERS,
  end?: number,
): Fragment {
  const some = (where: Fragment) => sql`select customer, expected_money from (${where}) as part`;
  const ranked = (order: Fragment, limit: number) =>
    some(sql`select * from ${SCORES} order by ${order} limit ${limit}`);
  const parts =
    customers <= most
      ? [some(sql`select * from ${SCORES}`)]
      : [
          ranked(mostFirst, end ?? ENDS.best),
          ranked(leastFirst, end ?? ENDS.least),
          ...(named.length === 0
            ? []
            : [some(sql`select * from ${SCORES} where customer in (${join(named.map((each) => sql`${each}`))})`)]),
        ];
  return sql`
select customer, cast(row_number() over (order by ${mostFirst}) - 1 as integer) as place from (${join(parts, ' union ')}) as chosen`;
}

/** `named`: customers whom a list of the report names. */
export async function chooseCustomers({ connection, record }: ReportSource, named: readonly string[]): Promise<void> {
  await makeTemporary(connection, NAME, chosenQuery(record.base.customers, named));
}
