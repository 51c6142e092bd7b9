import { existsSync } from 'node:fs';
import { sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import type { StudyRecord } from '../record/study-record.ts';
import { conditionOf } from '../reports/segments/rule-segments.ts';
import { type ComparedStrata, comparedStrata, type StratumSide } from '../segments/compare-strata.ts';
import { membersFile } from '../segments/members-file.ts';
import { savedSegments } from '../segments/segment-files.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { withScores } from './with-scores.ts';

/** The members of a segment on a day: sums in major units. */
export interface MembersThen {
  readonly customers: number;
  readonly expected: number;
  /** Σ P(alive). */
  readonly active: number;
  readonly historic: number;
}

/** What became of the members of a segment since it was saved. Money in major units. */
export interface ThenAndNow {
  readonly record: StudyRecord;
  /** The run on which it was saved, and its as-of date. */
  readonly savedOnRun: number;
  readonly savedOn: string;
  /** When it was saved. */
  readonly before: MembersThen;
  /** The same people now; null where no run is newer. `customers` are those whom the newest run still knows. */
  readonly now: (MembersThen & { readonly ordered: number; readonly brought: number }) | null;
  /** Who is in it now, and of them who was then; and who has come since. */
  readonly members: { readonly now: number; readonly stayed: number; readonly entered: number; readonly left: number };
  /** Members beside others who were alike when it was saved. Null where no run is newer, or too few are alike. */
  readonly compared: ComparedStrata | null;
}

/**
 * The members of a saved segment when it was saved, and what the same people have become. Null where its members were not kept: it was saved by an earlier version,
 * by hand, or on a cluster. Rejects with `option-invalid.no-segment` where there is none of the name.
 */
export async function segmentThenAndNow(reader: WorkspaceReader, name: string): Promise<ThenAndNow | null> {
  const saved = savedSegments(reader.folder);
  const found = saved.find((each) => each.name === name);
  if (!found) {
    const names = { list: saved.map((each) => ({ text: each.name })) };
    throw new Failure('option-invalid.no-segment', { name: { text: name }, names });
  }
  const file = membersFile(reader.folder, name);
  if (!existsSync(file) || reader.scoresTable !== null) return null;
  return withScores(reader, async ({ connection, record }) => {
    const isIn = sql`coalesce(${conditionOf({ record }, found.rule)}, false)`;
    const kept = sql`read_parquet(${file})`;
    const [then] = await connection.rows<Record<string, number | string>>(sql`
select count(*) as customers, coalesce(sum(expected_money), 0) as expected, coalesce(sum(prob_alive), 0) as active, coalesce(sum(historic_value), 0) as historic,
  coalesce(max(run), 0) as run, cast(max(as_of) as varchar) as as_of from ${kept} where is_in`);
    const [now] = await connection.rows<Record<string, number>>(sql`
select count(s.customer) as customers, coalesce(sum(cast(s.expected_money as double)), 0) as expected, coalesce(sum(s.prob_alive), 0) as active,
  coalesce(sum(cast(s.historic_value as double)), 0) as historic, count(*) filter (where s.orders > k.orders) as ordered,
  coalesce(sum(cast(s.historic_value as double) - k.historic_value), 0) as brought
from ${kept} as k left join ${SCORES} as s on s.customer = k.customer where k.is_in`);
    const [members] = await connection.rows<Record<string, number>>(sql`
select count(*) as now, count(k.customer) as stayed
from (select customer from ${SCORES} where ${isIn}) as s left join (select customer from ${kept} where is_in) as k on k.customer = s.customer`);
    const customers = Number(then!.customers);
    const isNewer = Number(then!.run) < record.run;
    const strata = isNewer
      ? await connection.rows<StratumSide & Readonly<Record<string, number | boolean>>>(sql`
select k.stratum, k.is_in as "isIn", count(*) as n, sum(cast(s.historic_value as double) - k.historic_value + cast(s.expected_money as double)) as sum,
  sum((cast(s.historic_value as double) - k.historic_value + cast(s.expected_money as double)) ** 2) as squares
from ${kept} as k join ${SCORES} as s on s.customer = k.customer group by k.stratum, k.is_in`)
      : [];
    const stayed = Number(members!.stayed);
    return {
      record,
      savedOnRun: Number(then!.run),
      savedOn: String(then!.as_of ?? record.settings.asOf),
      before: numbers(then!),
      now: isNewer ? { ...numbers(now!), ordered: Number(now!.ordered), brought: Number(now!.brought) } : null,
      members: { now: Number(members!.now), stayed, entered: Number(members!.now) - stayed, left: customers - stayed },
      compared: comparedStrata(strata),
    };
  });
}

function numbers(row: Readonly<Record<string, number | string>>): MembersThen {
  return {
    customers: Number(row.customers),
    expected: Number(row.expected),
    active: Number(row.active),
    historic: Number(row.historic),
  };
}
