import { type Connection, sql, temporary } from '@perennial/engine';
import { operationalRows } from '@perennial/models';
import type { Summaries } from '../summarise/summarise.ts';

/** What came of the customers known at a cut-off: how many of each history, in operational days, had how many transactions. */
export interface Outcomes {
  readonly x: Int32Array;
  readonly tx: Int32Array;
  readonly T: Int32Array;
  readonly n: Int32Array;
  readonly count: Float64Array;
}

/** From the table of forecasts; sorted, so that neighbours share a distribution. */
export async function readOutcomes(connection: Connection, table: string, summaries: Summaries): Promise<Outcomes> {
  const seen = await connection.columns(
    sql`
select s.x, s.tx, s.age as "T", cast(f.actual_transactions as integer) as n, count(*) as count
from ${temporary(table)} as f join ${summaries.byCustomer} as s on s.customer = f.customer
group by 1, 2, 3, 4 order by 1, 3, 2, 4`,
    { x: 'int32', tx: 'int32', T: 'int32', n: 'int32', count: 'float64' },
  );
  return operationalRows(summaries.time, seen);
}
