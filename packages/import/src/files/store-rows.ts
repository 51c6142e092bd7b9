import { join as joinPath } from 'node:path';
import { type Fragment, sql } from '@perennial/engine';
import { fileTable } from '../scratch/import-tables.ts';
import type { ReadingPlace } from '../source/source.ts';
import type { TextRow } from './split-rows.ts';
import { newFile } from './transcode.ts';
import { rowWriter, writtenRows } from './write-row.ts';

/** Rows that are written at once. */
const BATCH = 1000;

/**
 * Puts rows that were read here, and not by the database, into the temporary table of their source, and answers them as `OpenSource` wants its
 * relation. A row with other than one cell for each name, or with none at all, is one that cannot be read.
 */
export async function storeRows(
  { connection, position, scratchFolder }: ReadingPlace,
  names: readonly string[],
  rows: Iterable<TextRow> | AsyncIterable<TextRow>,
): Promise<Fragment> {
  const path = joinPath(scratchFolder, `rows ${position}.csv`);
  const file = newFile(path);
  const write = rowWriter({ names });
  let batch = [];
  for await (const row of rows) {
    batch.push(write(row));
    if (batch.length < BATCH) continue;
    await file.write(batch.join(''));
    batch = [];
  }
  await file.write(batch.join(''));
  await file.end();
  const table = fileTable(position);
  await connection.execute(
    sql`create or replace temporary table ${table} as select * from ${writtenRows(path, { names })}`,
  );
  return sql`(select cast(${position} as integer) as "#file", * from ${table})`;
}
