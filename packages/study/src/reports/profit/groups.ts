import { type Fragment, id, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { type BasisName, basisColumn } from '../../record/bases.ts';
import { DAYS_PER_MONTH } from '../cohorts/mean-month.ts';
import { type Grain, periodNumber } from '../cohorts/periods.ts';
import { type Places, placeOf } from '../cohorts/places.ts';
import { CELLS } from '../facts/cells.ts';
import { LIVES } from '../facts/lives.ts';
import { minorUnits, type ReportSource } from '../report-source.ts';

const NAME = 'report profit';
export const PROFIT_MEMBERS = temporary(NAME);

/** The bases of a run, and the one that is left before customers' acquisition. */
export interface ProfitBases {
  readonly all: readonly BasisName[];
  readonly worth: BasisName;
  readonly hasAcquisition: boolean;
}

export function basesOfRun({ record }: Pick<ReportSource, 'record'>): ProfitBases {
  const all = record.bases.figures.map(({ basis }) => basis);
  const hasAcquisition = record.bases.bridge.some(({ line }) => line === 'acquisition');
  return { all, worth: all.findLast((basis) => basis !== 'net') ?? 'revenue', hasAcquisition };
}

/** The columns of `scores` that a basis has. */
export function columnsOf(basis: BasisName): {
  readonly historic: string;
  readonly expected: string;
  readonly residual: string;
} {
  if (basis === 'revenue')
    return { historic: 'historic_value', expected: 'expected_money', residual: 'residual_lifetime_value' };
  const name = basisColumn(basis);
  return { historic: `historic_${name}`, expected: `expected_${name}`, residual: `residual_${name}` };
}

/** A row per customer: channel's place, cohort, months of age that are over, the cost of acquiring them, and their bases in minor units. */
export function membersQuery(
  source: ReportSource,
  { all, worth, hasAcquisition }: ProfitBases,
  grain: Grain,
  places: Places,
): Fragment {
  const { asOf } = source.record.settings;
  const columns = all.flatMap((basis) => {
    const { historic, expected } = columnsOf(basis);
    const name = basisColumn(basis);
    return [
      sql`${minorUnits(historic, source)} as ${id(`historic_${name}`)}`,
      sql`${minorUnits(expected, source)} as ${id(`expected_${name}`)}`,
    ];
  });
  const { historic, residual } = columnsOf(worth);
  return sql`
select l.number, s.customer, ${placeOf(places)} as place, ${periodNumber(sql`s.first_order`, grain)} as cohort,
  cast(floor(date_diff('day', s.first_order, cast(${asOf} as date)) / ${DAYS_PER_MONTH}) as integer) as full_ages,
  ${hasAcquisition ? minorUnits('acquisition_cost', source) : sql`cast(0 as bigint)`} as acquisition,
  cast(${id('s', residual)} as double) as residual,
  case when s.historic_value <> 0 then cast(${id('s', historic)} as double) / cast(s.historic_value as double) else 0 end as kept,
  ${join(columns)}
from ${SCORES} as s join ${LIVES} as l on l.customer = s.customer`;
}

export async function makeMembers(
  source: ReportSource,
  bases: ProfitBases,
  grain: Grain,
  places: Places,
): Promise<void> {
  await makeTemporary(source.connection, NAME, membersQuery(source, bases, grain, places));
}

/** Sums of a channel's place and a cohort, minor units but for `residual`, which is in units of the currency. */
export interface MemberSums {
  readonly place: number;
  readonly cohort: number;
  readonly customers: number;
  /** Of those for whom some spend is known: how many, what it was, and what they are worth. */
  readonly acquired: number;
  readonly acquisition: number;
  readonly acquiredHistoric: number;
  readonly acquiredResidual: number;
  /** Σ of squares of what they are worth, in units of the currency. */
  readonly worthSquares: number;
  readonly historicSquares: number;
  /** Customers of unknown residual value. */
  readonly endless: number;
  readonly historic: readonly number[];
  readonly expected: readonly number[];
}

export function sumsQuery({ all, worth }: ProfitBases, minorPerUnit: number): Fragment {
  const whole = (column: string) => sql`cast(sum(${id(column)}) as bigint) as ${id(column)}`;
  const bought = sql`acquisition > 0`;
  const historic = sql`(cast(${id(`historic_${basisColumn(worth)}`)} as double) / ${minorPerUnit})`;
  const own = sql`(${historic} + residual)`;
  return sql`
select place, cohort, count(*) as customers, count(case when ${bought} then 1 end) as acquired, cast(sum(acquisition) as bigint) as acquisition,
  coalesce(sum(case when ${bought} then ${historic} end), 0) as acquired_historic,
  coalesce(sum(case when ${bought} then residual end), 0) as acquired_residual,
  coalesce(sum(case when ${bought} then ${own} * ${own} end), 0) as worth_squares,
  coalesce(sum(case when ${bought} then ${historic} * ${historic} end), 0) as historic_squares,
  count(case when ${bought} and residual is null then 1 end) as endless,
  ${join(all.flatMap((basis) => [whole(`historic_${basisColumn(basis)}`), whole(`expected_${basisColumn(basis)}`)]))}
from ${PROFIT_MEMBERS} as m group by place, cohort order by place, cohort`;
}

export async function readSums(
  source: ReportSource,
  bases: ProfitBases,
  minorPerUnit: number,
): Promise<readonly MemberSums[]> {
  const rows = await source.connection.rows<Record<string, number>>(sumsQuery(bases, minorPerUnit));
  return rows.map((row) => ({
    place: row.place!,
    cohort: row.cohort!,
    customers: row.customers!,
    acquired: row.acquired!,
    acquisition: row.acquisition!,
    acquiredHistoric: row.acquired_historic!,
    acquiredResidual: row.acquired_residual!,
    worthSquares: row.worth_squares!,
    historicSquares: row.historic_squares!,
    endless: row.endless!,
    historic: bases.all.map((basis) => row[`historic_${basisColumn(basis)}`]!),
    expected: bases.all.map((basis) => row[`expected_${basisColumn(basis)}`]!),
  }));
}

/** What was left of the orders at an age in months, of customers whose acquisition is known; `reached`: of those who have reached the age. */
export interface KeptAge {
  readonly place: number;
  readonly cohort: number;
  readonly age: number;
  readonly reached: number;
}

export function keptQuery(): Fragment {
  return sql`
select place, cohort, age, coalesce(sum(case when age <= full_ages then kept * money end), 0) as reached
from (
  select m.place, m.cohort, m.full_ages, m.kept, cast(v.money as double) as money,
    cast(ceil(greatest(v.age, 0) / ${DAYS_PER_MONTH}) as integer) as age
  from ${CELLS} as v join ${PROFIT_MEMBERS} as m on m.number = v.number where m.acquisition > 0
) as aged
group by place, cohort, age order by place, cohort, age`;
}

export interface ReachedAge {
  readonly place: number;
  readonly cohort: number;
  readonly age: number;
  readonly customers: number;
}

export async function readAges(
  source: ReportSource,
): Promise<{ readonly kept: readonly KeptAge[]; readonly reached: readonly ReachedAge[] }> {
  const kept = await source.connection.rows<KeptAge & Record<string, number>>(keptQuery());
  const reached = await source.connection.rows<ReachedAge & Record<string, number>>(
    sql`select place, cohort, full_ages as age, count(*) as customers from ${PROFIT_MEMBERS} where acquisition > 0 group by place, cohort, full_ages`,
  );
  return { kept, reached };
}
