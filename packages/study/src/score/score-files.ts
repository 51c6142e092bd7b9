import { join as path } from 'node:path';
import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { isOrdersOnly, keyOfOrders, publicBasis } from '../record/orders-only.ts';
import { copyForPeople, type FinishedFiles } from '../workspace/publish.ts';
import { SCORES_FILE } from '../workspace/run-folders.ts';
import { isFormula, writeCsv } from './write-csv.ts';

export type ScoreFormat = 'csv' | 'parquet' | 'jsonl';

/** Writes `scores` to a file for people. */
export async function copyScores(
  connection: Connection,
  to: string,
  format: ScoreFormat,
  text: { readonly isRaw?: boolean } = {},
): Promise<void> {
  return copyTable(connection, (await publicScores(connection)) ?? SCORES, to, format, text);
}

/** Writes a table to a file. */
export async function copyTable(
  connection: Connection,
  table: Fragment,
  to: string,
  format: ScoreFormat,
  text: { readonly isRaw?: boolean } = {},
): Promise<void> {
  if (format === 'csv') return writeCsv(connection, table, to, text);
  // The level packs scores as small as the default one, in two thirds of the time; dictionaries make them no smaller, and take a fifth of it
  // (measured).
  const how =
    format === 'parquet'
      ? sql`format parquet, compression zstd, compression_level 1, dictionary_size_limit 1`
      : sql`format json`;
  await connection.execute(sql`copy (from ${table}) to ${to} (${how})`);
}

/** The scores with columns that are called by orders, where those have no money; null elsewhere. */
async function publicScores(connection: Connection): Promise<Fragment | null> {
  const [first] = await connection.rows<{ currency: string }>(sql`select currency from ${SCORES} limit 1`);
  if (!first || !isOrdersOnly(first)) return null;
  const columns = await connection.rows<{ column_name: string }>(sql`describe select * from ${SCORES}`);
  const named = columns.flatMap(({ column_name: name }) => {
    const key = keyOfOrders(name);
    if (key === null) return [];
    return [sql`${name === 'basis' ? sql`${publicBasis({ basis: 'revenue', ...first })}` : id(name)} as ${id(key)}`];
  });
  return sql`(select ${join(named)} from ${SCORES})`;
}

/** Customers whose id has an apostrophe before it in a CSV that is not raw. */
export async function escapedCustomers(connection: Connection, table: Fragment = SCORES): Promise<number> {
  const [row] = await connection.rows<{ n: number }>(
    sql`select count(*) as n from ${table} where ${isFormula(sql`customer`)}`,
  );
  return row?.n ?? 0;
}

/** The names of the files of scores for people, and how many customers' ids are escaped in one of them. */
export interface WrittenScores {
  readonly files: readonly string[];
  readonly escaped: number;
}

/** Writes the scores as Parquet, for the program and for people, and as CSV. */
export async function writeScores(connection: Connection, finished: FinishedFiles): Promise<WrittenScores> {
  const names = [SCORES_FILE, 'scores.csv'];
  await copyTable(connection, SCORES, path(finished.run, SCORES_FILE), 'parquet');
  if (await publicScores(connection)) await copyScores(connection, path(finished.top, SCORES_FILE), 'parquet');
  else copyForPeople(finished);
  await copyScores(connection, path(finished.top, 'scores.csv'), 'csv');
  return { files: names, escaped: await escapedCustomers(connection) };
}
