import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, sql, temporary } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { copyTable } from '../../score/score-files.ts';
import { GROUPS_NAME } from './groups.ts';
import { LIVES_NAME } from './lives.ts';
import { YEARS_NAME } from './years.ts';

/** What of the facts a run leaves beside its scores, by the files in its folder: what is asked later asks these, and no orders. Nobody has groups where first orders say nothing. */
const KEPT = { 'lives.parquet': LIVES_NAME, 'years.parquet': YEARS_NAME, 'groups.parquet': GROUPS_NAME } as const;

/** Writes them into the folder of a run that is being finished. */
export async function keepFacts(connection: Connection, runFolder: string, hasGroups: boolean): Promise<void> {
  for (const [file, name] of Object.entries(KEPT))
    if (name !== GROUPS_NAME || hasGroups)
      await copyTable(connection, temporary(name), join(runFolder, file), 'parquet');
}

/** Lets a connection ask the facts that a run has kept. Fails with `workspace-damaged.earlier-run` where it has kept none, as earlier versions did. */
export async function viewFacts(connection: Connection, runFolder: string): Promise<void> {
  for (const [file, name] of Object.entries(KEPT)) {
    const path = join(runFolder, file);
    if (existsSync(path))
      await connection.execute(
        sql`create or replace temporary view ${temporary(name)} as select * from read_parquet(${path})`,
      );
    else if (name !== GROUPS_NAME)
      throw new Failure('workspace-damaged.earlier-run', { folder: { text: runFolder }, file: { text: file } });
  }
}
