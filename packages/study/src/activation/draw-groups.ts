import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { day, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { requireOrders } from '../record/subscription-record.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { copyTable } from '../score/score-files.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { type Audience, audienceCondition } from './audience.ts';
import { groupsFile } from './groups-file.ts';

export interface DrawnGroups {
  /** The run whose customers were chosen. */
  readonly run: number;
  readonly treated: number;
  readonly control: number;
}

/** The most of all who may be held out. */
export const MOST_HELD_OUT = 0.9;

/**
 * Divides those whom a playbook is for by lot into some who are treated and some who are held out, and keeps who is which: judged is everybody by the group
 * into which they were drawn, whatever is done later. Rejects with `option-invalid` where nobody is chosen, and on a cluster.
 *
 * @param holdOut the share of all who are held out, from 0 to 0.9
 * @param lot random text, of which the order of the customers is made
 * @param on the day from which on orders count, `YYYY-MM-DD`
 */
export async function drawGroups(
  reader: WorkspaceReader,
  {
    id,
    audience,
    holdOut,
    lot,
    on,
  }: {
    readonly id: string;
    readonly audience: Audience;
    readonly holdOut: number;
    readonly lot: string;
    readonly on: string;
  },
): Promise<DrawnGroups> {
  if (reader.scoresTable !== null) throw new Failure('option-invalid.lists-on-cluster');
  const share = Math.min(MOST_HELD_OUT, Math.max(0, holdOut));
  return askNewestRun(reader, async (run) => {
    const record = requireOrders(recordOf(run));
    const connection = await openKeptScores(reader, run);
    try {
      const source = { connection, record, workspace: reader.folder, run: run.folder };
      const where = await audienceCondition(audience, source);
      const [found] = await connection.rows<{ n: number }>(sql`select count(*) as n from ${SCORES} where ${where}`);
      const customers = found?.n ?? 0;
      if (customers === 0) throw new Failure('option-invalid.nobody-in-playbook');
      const control = Math.round(customers * share);
      const drawn = sql`(select customer, case when place <= ${control} then 'control' else 'treated' end as variant, ${day(on)} as assigned
from (select customer, row_number() over (order by sha256(concat(${lot}, customer)), customer) as place from ${SCORES} where ${where}) as lots order by customer)`;
      const file = groupsFile(reader.folder, id);
      mkdirSync(dirname(file), { recursive: true });
      const unfinished = `${file}.unfinished`;
      try {
        await copyTable(connection, drawn, unfinished, 'parquet');
        renameSync(unfinished, file);
      } finally {
        rmSync(unfinished, { force: true });
      }
      return { run: run.run, control, treated: customers - control };
    } finally {
      connection.close();
    }
  });
}
