import { type Fragment, sql } from '@perennial/engine';
import { SCORES, tableMaker } from '@perennial/engine/storage';
import { readRhythm } from '../actions/rhythm.ts';
import { groupInterval } from '../group-interval.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { tiers } from '../segments/segments-result.ts';
import { stageOf } from '../segments/stages.ts';
import { tierOf } from '../segments/tiers.ts';
import { broughtMostFirst, readCustomerRows } from '../value/customer-rows.ts';
import type { MigrationResult, Move, Moves } from './migration-result.ts';

/** Stages that both runs know by their scores alone. */
const stages = ['regular', 'new', 'at-risk', 'lapsed'] as const;

/** Customers who are named. */
const LISTED = 300;

/** Who moved between segments since the run before. */
export async function buildMigration(source: ReportSource): Promise<MigrationResult> {
  const { before, record, connection } = source;
  if (!before) return null;
  const { scoresBefore } = tableMaker(connection);
  const rhythm = await readRhythm(source);
  const stage = (asOf: string) => stageOf(asOf, rhythm, sql`false`);
  const [tierThen, tierNow] = [await tierOf(source, scoresBefore), await tierOf(source)];
  const sets: Moves[] = [
    await readMoves(source, 'stage', stages, stage(before.asOf), stage(record.settings.asOf)),
    await readMoves(source, 'tier', tiers, tierThen, tierNow),
  ];
  const hasFallen = sql`${tierNow} <> 'top' and customer in (select customer from ${scoresBefore} where ${tierThen} = 'top')`;
  const fallen = await readCustomerRows(source, broughtMostFirst, LISTED, hasFallen);
  return { run: before.run, asOf: before.asOf, sets, fallen };
}

/** Customers by the group of an expression on the scores before and one on those of now. */
export function movesQuery(scoresBefore: Fragment, then: Fragment, now: Fragment): Fragment {
  const grouped = (group: Fragment, from: Fragment) =>
    sql`select customer, ${group} as place, cast(expected_money as double) as expected from ${from}`;
  return sql`
select b.place as place_before, n.place as place_now, count(*) as customers, coalesce(sum(b.expected), 0) as expected_before, coalesce(sum(n.expected), 0) as expected_now
from (${grouped(now, SCORES)}) as n full join (${grouped(then, scoresBefore)}) as b on b.customer = n.customer
group by 1, 2`;
}

type MoveRow = Readonly<Record<'place_before' | 'place_now', string | null>> &
  Readonly<Record<'customers' | 'expected_before' | 'expected_now', number>>;

async function readMoves(
  source: ReportSource,
  by: string,
  order: readonly string[],
  then: Fragment,
  now: Fragment,
): Promise<Moves> {
  const { scoresBefore } = tableMaker(source.connection);
  const rows = await source.connection.rows<MoveRow>(movesQuery(scoresBefore, then, now));
  const unit = minorPerUnit(source);
  const place = (name: string | null) => (name === null ? order.length : order.indexOf(name));
  const moves = rows.map((row): Move => {
    const expected = Math.round(row.expected_now * unit);
    return {
      from: row.place_before,
      to: row.place_now,
      customers: row.customers,
      before: Math.round(row.expected_before * unit),
      now: expected,
      interval: row.place_now === null ? null : groupInterval(expected, source.record),
    };
  });
  return { by, order, moves: moves.toSorted((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to)) };
}
