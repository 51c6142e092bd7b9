import { type Fragment, sql } from '@perennial/engine';
import { minorUnits, type ReportSource } from '../report-source.ts';
import type { LorenzPoint } from './value-section.ts';

const POINTS = 100;

/** Money of each hundredth of the customers, ranked by that money; the k-th ends at customer ⌈n k / 100⌉, as the record's concentration does. */
export function hundredthsQuery(source: ReportSource, column: string): Fragment {
  return sql`
select cast(floor(${POINTS} * cast(place - 1 as double) / n) as integer) + 1 as hundredth, count(*) as customers, cast(sum(money) as bigint) as money
from (
  select money, row_number() over (order by money desc) as place, count(*) over () as n
  from (select ${minorUnits(column, source)} as money from scores) as valued
) as ranked
group by 1 order by 1`;
}

/** The Lorenz curves of expected and of historic money, from the best customers down. */
export async function readLorenz(source: ReportSource): Promise<readonly LorenzPoint[]> {
  const curve = async (column: string) =>
    source.connection.rows<{ hundredth: number; customers: number; money: number }>(hundredthsQuery(source, column));
  const expected = cumulative(await curve('expected_money'));
  const historic = cumulative(await curve('historic_value'));
  return [
    { customers: 0, expected: 0, historic: 0 },
    ...expected.map(({ customers, money }, i) => ({
      customers,
      expected: money,
      historic: historic[i]?.money ?? Number.NaN,
    })),
  ];
}

function cumulative(rows: readonly { readonly customers: number; readonly money: number }[]) {
  const total = rows.reduce((sum, row) => sum + row.money, 0);
  const everyone = rows.reduce((sum, row) => sum + row.customers, 0);
  let [customers, money] = [0, 0];
  return rows.map((row) => {
    customers += row.customers;
    money += row.money;
    return { customers: customers / everyone, money: total === 0 ? 0 : money / total };
  });
}
