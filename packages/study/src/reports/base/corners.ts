import { type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { PROBABLY_ACTIVE } from '@perennial/models';
import { readValueBins, thresholdOf } from '../../score/concentration.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { type Corner, type CornerRow, corners, MUCH } from './base-result.ts';

const NAMED = 5;

/** Customers by whether they are probably active and whether they brought much, in units of the currency. */
export function cornersQuery(much: number): Fragment {
  return sql`
select corner, customer, place, customers, historic, expected from (
  select corner, customer, row_number() over (partition by corner order by historic_value desc, customer) as place,
    count(*) over (partition by corner) as customers, cast(sum(historic_value) over (partition by corner) as double) as historic,
    cast(sum(expected_money) over (partition by corner) as double) as expected
  from (
    select customer, historic_value, expected_money, case when historic_value > 0 and historic_value >= ${much}
      then case when prob_alive >= ${PROBABLY_ACTIVE} then 'keep' else 'win-back' end
      else case when prob_alive >= ${PROBABLY_ACTIVE} then 'grow' else 'leave' end end as corner
    from ${SCORES}
  ) as placed
) as ranked where place <= ${NAMED} order by corner, place`;
}

export async function readCorners(source: ReportSource): Promise<readonly CornerRow[]> {
  const much = thresholdOf(await readValueBins(source.connection, 'historic_value'), MUCH);
  const rows = await source.connection.rows<Record<string, number | string>>(cornersQuery(much || 0));
  const minor = (value: number | string | undefined) => Math.round(Number(value ?? 0) * minorPerUnit(source));
  return corners.flatMap((corner: Corner) => {
    const mine = rows.filter((row) => row.corner === corner);
    const [first] = mine;
    if (!first) return [];
    const names = mine.map(({ customer }) => String(customer));
    return [
      {
        corner,
        customers: Number(first.customers),
        historic: minor(first.historic),
        expected: minor(first.expected),
        names,
      },
    ];
  });
}
