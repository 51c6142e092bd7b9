import { askAll, type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { PROBABLY_ACTIVE } from '@perennial/models';
import { readValueBins, thresholdOf } from '../../score/concentration.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { type Corner, type CornerRow, corners, MUCH } from './base-result.ts';

const NAMED = 5;

/** The corner of a row of scores: by whether they are probably active and whether they brought much, in units of the currency. */
function cornerOf(much: number): Fragment {
  return sql`case when historic_value > 0 and historic_value >= ${much}
    then case when prob_alive >= ${PROBABLY_ACTIVE} then 'keep' else 'win-back' end
    else case when prob_alive >= ${PROBABLY_ACTIVE} then 'grow' else 'leave' end end`;
}

export function cornersQuery(much: number): Fragment {
  return sql`
select corner, count(*) as customers, cast(sum(historic_value) as double) as historic, cast(sum(expected_money) as double) as expected
from (select historic_value, expected_money, ${cornerOf(much)} as corner from ${SCORES}) as placed group by corner`;
}

/** Those of a corner who brought most. */
export function namesQuery(much: number, corner: Corner): Fragment {
  return sql`
select customer from (select customer, historic_value, ${cornerOf(much)} as corner from ${SCORES}) as placed
where corner = ${corner} order by historic_value desc, customer limit ${NAMED}`;
}

/** What whoever brought much has brought at least, in units of the currency. */
export async function readMuch({ connection }: ReportSource): Promise<number> {
  return thresholdOf(await readValueBins(connection, 'historic_value'), MUCH) || 0;
}

export async function readCorners(source: ReportSource, much: number): Promise<readonly CornerRow[]> {
  const { connection } = source;
  const rows = await connection.rows<Record<string, number | string>>(cornersQuery(much));
  const minor = (value: number | string | undefined) => Math.round(Number(value ?? 0) * minorPerUnit(source));
  const there = corners.filter((corner) => rows.some((row) => row.corner === corner));
  return askAll(connection, there, async (corner) => {
    const { customers, historic, expected } = rows.find((row) => row.corner === corner)!;
    const names = await connection.rows<{ customer: string }>(namesQuery(much, corner));
    return {
      corner,
      customers: Number(customers),
      historic: minor(historic),
      expected: minor(expected),
      names: names.map(({ customer }) => String(customer)),
    };
  });
}
