import { type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';
import type { Rhythm } from './actions-result.ts';

/** Fewer than these who came back show no usual time between orders. */
const FEWEST = 30;
const LONGEST_DAYS = 3650;

/** Customers who came back, by the whole days between their orders on average. */
export function rhythmQuery(): Fragment {
  return sql`
select least(cast(floor(date_diff('day', first_order, last_order) / cast(transactions - 1 as double)) as integer), ${LONGEST_DAYS}) as days,
  count(*) as customers
from ${SCORES} where transactions > 1 group by 1 order by 1`;
}

/** Null where too few came back. */
export async function readRhythm({ connection }: Pick<ReportSource, 'connection'>): Promise<Rhythm | null> {
  const rows = await connection.rows<{ days: number; customers: number }>(rhythmQuery());
  const customers = rows.reduce((sum, row) => sum + row.customers, 0);
  if (customers < FEWEST) return null;
  const at = (part: number) => {
    let left = part * customers;
    for (const row of rows) {
      left -= row.customers;
      if (left <= 0) return row.days;
    }
    return LONGEST_DAYS;
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75), customers };
}
