import { type Connection, join, sql, temporary } from '@perennial/engine';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { SCORES } from '../workspace/tables.ts';

/** The customers above a threshold of expected money, as distinct rows, each with its place among those of all customers. */
export interface TopRows {
  readonly rows: DistinctRows;
  readonly place: Int32Array;
}

/**
 * The best customers, by thresholds of their expected money, the highest first; those of a higher one belong to the lower ones too.
 * As many rows as there are distinct histories, however many customers.
 */
export async function readTopRows(
  connection: Connection,
  { table, rows: all }: Summaries,
  thresholds: readonly number[],
  minorPerUnit: number,
): Promise<readonly TopRows[]> {
  const spend = sql`case when s.spend > 0 then s.spend / ${minorPerUnit} end`;
  const groups = thresholds.map((threshold, i) => sql`when c.expected_money >= ${threshold} then ${i}`);
  const found = await connection.columns(
    sql`
select x, tx, age as "T", best, count(*) as count, count(spend) as spenders, coalesce(sum(spend), 0) as spend,
  coalesce(sum(spend * spend), 0) as spend_squared
from (
  select s.x, s.tx, s.age, case ${join(groups, ' ')} end as best, ${spend} as spend
  from ${SCORES} as c join ${temporary(table)} as s on s.customer = c.customer where c.expected_money >= ${thresholds.at(-1)!}
) as best
group by x, tx, age, best order by x, age, tx, best`,
    {
      x: 'int32',
      tx: 'int32',
      T: 'int32',
      best: 'int32',
      count: 'float64',
      spenders: 'float64',
      spend: 'float64',
      spend_squared: 'float64',
    },
  );
  const { best, spend_squared: spendSquared, ...columns } = found;
  const rows: DistinctRows = { ...columns, spendSquared };
  const place = placesAmong(all, rows);
  return thresholds.map((_, group) => {
    const isIn = (__: number, i: number) => best[i]! <= group;
    return {
      rows: {
        x: rows.x.filter(isIn),
        tx: rows.tx.filter(isIn),
        T: rows.T.filter(isIn),
        count: rows.count.filter(isIn),
        spenders: rows.spenders.filter(isIn),
        spend: rows.spend.filter(isIn),
        spendSquared: rows.spendSquared.filter(isIn),
      },
      place: place.filter(isIn),
    };
  });
}

/** Where each of some rows is among all of them; both are sorted alike. */
function placesAmong(all: DistinctRows, some: DistinctRows): Int32Array {
  let at = 0;
  return some.x.map((x, i) => {
    while (all.x[at] !== x || all.T[at] !== some.T[i] || all.tx[at] !== some.tx[i]) at++;
    return at;
  });
}
