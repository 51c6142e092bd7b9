import { join as path } from 'node:path';
import { type Connection, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { copyForPeople, type FinishedFiles } from '../workspace/publish.ts';
import { SCORES_FILE } from '../workspace/run-folders.ts';
import { writeCsv } from './write-csv.ts';

export type ScoreFormat = 'csv' | 'parquet' | 'jsonl';

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

/** Writes the scores as Parquet, for the program and for people, and as CSV; returns the names of the files for people. */
export async function writeScores(connection: Connection, finished: FinishedFiles): Promise<readonly string[]> {
  const names = [SCORES_FILE, 'scores.csv'];
  await copyScores(connection, path(finished.run, SCORES_FILE), 'parquet');
  copyForPeople(finished);
  await copyScores(connection, path(finished.top, 'scores.csv'), 'csv');
  return names;
}
