import { type Fragment, id, join, sql } from '@perennial/engine';
import { fileTable } from '../scratch/import-tables.ts';
import type { ReadingPlace } from './source.ts';

/** A row of a source that is read here and not by the database. */
export interface TextRow {
  /** 1-based, growing. */
  readonly line: number;
  /** Null where it is blank; as many as the source has columns. */
  readonly cells: readonly (string | null)[];
  /** The text of a row that cannot be read; its cells are blank. */
  readonly problem?: string;
}

/** Rows that are handed to the database at once. */
const BATCH = 20_000;

/** Puts rows into the source's temporary table, a batch at a time, and answers them as `OpenSource` wants its relation. */
export async function storeTextRows(
  { connection, position }: ReadingPlace,
  names: readonly string[],
  rows: Iterable<TextRow> | AsyncIterable<TextRow>,
): Promise<Fragment> {
  const table = fileTable(position);
  const columns = names.map((name) => sql`${id(name)} varchar`);
  await connection.execute(
    sql`create or replace temporary table ${table} (${join([sql`"#line" bigint, "#problem" varchar`, ...columns])})`,
  );
  const store = (batch: readonly TextRow[]) => {
    const lists = [
      sql`unnest(from_json(${JSON.stringify(batch.map(({ line }) => line))}, '["BIGINT"]'))`,
      texts(batch.map(({ problem }) => problem ?? null)),
      ...names.map((_, i) => texts(batch.map(({ cells }) => cells[i] ?? null))),
    ];
    return connection.execute(sql`insert into ${table} select ${join(lists)}`);
  };
  let batch: TextRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    await store(batch);
    batch = [];
  }
  if (batch.length > 0) await store(batch);
  return sql`(select cast(${position} as integer) as "#file", * from ${table})`;
}

/** NULs are taken out: the database takes them for the end of a JSON text. */
function texts(cells: readonly (string | null)[]): Fragment {
  return sql`unnest(from_json(${JSON.stringify(cells).replaceAll('\\u0000', '')}, '["VARCHAR"]'))`;
}
