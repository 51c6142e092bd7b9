import { renameSync, rmSync } from 'node:fs';
import { day, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { requireOrders } from '../record/subscription-record.ts';
import { conditionOf } from '../reports/segments/rule-segments.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { copyTable } from '../score/score-files.ts';
import { forgetMembers, membersFile } from '../segments/members-file.ts';
import type { SavedSegment } from '../segments/segment-files.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';

/** Customers are alike who are in the same twentieth by forecast and in the same fifth by P(alive). */
const BY_FORECAST = 20;
const BY_ACTIVITY = 5;

/**
 * Keeps who is in a segment, as the newest run scores them, and as many others who are alike: so that later can be said what became of both. On a cluster, where no customers are
 * written here, nobody is kept.
 */
export async function keepMembers(reader: WorkspaceReader, { name, rule }: Pick<SavedSegment, 'name' | 'rule'>) {
  forgetMembers(reader.folder, name);
  if (reader.scoresTable !== null) return;
  await askNewestRun(reader, async (run) => {
    const record = requireOrders(recordOf(run));
    const connection = await openKeptScores(reader, run);
    try {
      const { asOf } = record.settings;
      const file = membersFile(reader.folder, name);
      const kept = sql`(select customer, is_in, by_forecast * 100 + by_activity as stratum, historic_value, expected_money, prob_alive, orders, ${run.run} as run, ${day(asOf)} as as_of
from (
  select *, count(*) filter (where is_in) over (partition by by_forecast, by_activity) as members,
    row_number() over (partition by by_forecast, by_activity, is_in order by sha256(concat(${name}, customer)), customer) as place
  from (
    select customer, coalesce(${conditionOf({ record }, rule)}, false) as is_in, cast(historic_value as double) as historic_value, cast(expected_money as double) as expected_money, prob_alive, orders,
      ntile(${BY_FORECAST}) over (order by expected_money, customer) as by_forecast, ntile(${BY_ACTIVITY}) over (order by prob_alive, customer) as by_activity
    from ${SCORES}) as scored) as placed
where is_in or place <= members order by customer)`;
      const unfinished = `${file}.unfinished`;
      try {
        await copyTable(connection, kept, unfinished, 'parquet');
        renameSync(unfinished, file);
      } finally {
        rmSync(unfinished, { force: true });
      }
    } finally {
      connection.close();
    }
  });
}
