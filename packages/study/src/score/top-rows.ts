import { type Connection, join, orderedBy, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { operationalRows } from '@perennial/models';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';
import { inOrder } from '../summarise/in-order.ts';
import type { Summaries } from '../summarise/summarise.ts';

/** The best customers as distinct rows: the first threshold each reaches, and each row's place among those of all customers. */
export interface TopRows {
  readonly rows: DistinctRows;
  /** 0 for those above the highest threshold, 1 for those between it and the next, … */
  readonly group: Int32Array;
  readonly place: Int32Array;
}

/**
 * The best customers, by thresholds of their expected money, the highest first.
 * As many rows as there are distinct histories, however many customers.
 */
export async function readTopRows(
  connection: Connection,
  { byCustomer, rows: all, days, time }: Summaries,
  thresholds: readonly number[],
  minorPerUnit: number,
): Promise<TopRows> {
  const groups = thresholds.map((threshold, i) => sql`when c.expected_money >= ${threshold} then ${i}`);
  const found = await connection.columns(
    sql`
select x, tx, age as "T", "group", count(*) as count, sum(money) as money, sum(money * money) as money_squared
from (
  select s.x, s.tx, s.age, case ${join(groups, ' ')} end as "group", cast(s.money as double) / ${minorPerUnit} as money
  from ${SCORES} as c join ${byCustomer} as s on s.customer = c.customer where c.expected_money >= ${thresholds.at(-1)!}
) as best
group by x, tx, age, "group"${orderedBy('x, age, tx, "group"')}`,
    {
      x: 'int32',
      tx: 'int32',
      T: 'int32',
      group: 'int32',
      count: 'float64',
      money: 'float64',
      money_squared: 'float64',
    },
  );
  const { group, money_squared: moneySquared, ...columns } = inOrder(found, ['x', 'T', 'tx', 'group']);
  const rows: DistinctRows = { ...columns, moneySquared };
  return { rows: operationalRows(time, rows), group, place: placesAmong({ ...all, ...days }, rows) };
}

/** Where each of some rows is among all of them; both are sorted alike. */
function placesAmong(all: DistinctRows, some: DistinctRows): Int32Array {
  let at = 0;
  return some.x.map((x, i) => {
    while (all.x[at] !== x || all.T[at] !== some.T[i] || all.tx[at] !== some.tx[i]) at++;
    return at;
  });
}
