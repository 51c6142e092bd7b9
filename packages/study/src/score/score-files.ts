import { join as path } from 'node:path';
import { type Connection, isOnTrino, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { writeCsv } from './write-csv.ts';

export type ScoreFormat = 'csv' | 'parquet' | 'jsonl';

const KEPT = 'scores.parquet';

/** Makes `scores` mean the file of the workspace's newest run: what was published is what is read. On a cluster they are a table. */
export async function openScores(connection: Connection, folder: string): Promise<void> {
  if (isOnTrino(connection)) return;
  await connection.execute(
    sql`create or replace temporary view ${SCORES} as select * from read_parquet(${path(folder, KEPT)})`,
  );
}

/** Writes `scores` to a file. */
export async function copyScores(connection: Connection, to: string, format: ScoreFormat): Promise<void> {
  if (format === 'csv') return writeCsv(connection, SCORES, to);
  // The level packs scores as small as the default one, in two thirds of the time; dictionaries make them no smaller, and take a fifth of it
  // (measured).
  const how =
    format === 'parquet'
      ? sql`format parquet, compression zstd, compression_level 1, dictionary_size_limit 1`
      : sql`format json`;
  await connection.execute(sql`copy (from ${SCORES}) to ${to} (${how})`);
}

/** Writes the scores to a folder, as Parquet and as CSV, and returns the files' names. */
export async function writeScores(connection: Connection, folder: string): Promise<readonly string[]> {
  const names = [KEPT, 'scores.csv'];
  await copyScores(connection, path(folder, KEPT), 'parquet');
  await copyScores(connection, path(folder, 'scores.csv'), 'csv');
  return names;
}
