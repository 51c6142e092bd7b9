import type { Connection } from '../../connection.ts';
import { type Fragment, id, join, sql } from '../../sql.ts';

/** The columns of a file of rows, as this database reads it. Rejects where it cannot. */
export async function describeFile(connection: Connection, path: string): Promise<readonly string[]> {
  const columns = await connection.rows<{ column_name: string }>(sql`describe select * from ${fileAt(path)}`);
  return columns.map(({ column_name: name }) => name);
}

/** Cells of some columns, as text, of the rows in which one of them is one of the keys: lower case, or `tel` and the last nine digits. */
export async function readFileAsText(
  connection: Connection,
  path: string,
  columns: readonly string[],
  keys: readonly string[],
): Promise<readonly (readonly (string | null)[])[]> {
  const among = join(keys.map((key) => sql`${key}`));
  const isKey = columns.map((column) => {
    const text = sql`lower(trim(cast(${id(column)} as varchar)))`;
    const phone = sql`concat('tel ', right(regexp_replace(${text}, '[^0-9]', '', 'g'), 9))`;
    return sql`${text} in (${among}) or ${phone} in (${among})`;
  });
  const cells = columns.map((column, i) => sql`cast(${id(column)} as varchar) as ${id(`c${i}`)}`);
  const rows = await connection.rows<Record<string, string | null>>(
    sql`select distinct ${join(cells)} from ${fileAt(path)} where ${join(isKey, ' or ')}`,
  );
  return rows.map((row) => columns.map((_, i) => row[`c${i}`] ?? null));
}

function fileAt(path: string): Fragment {
  if (/\.parquet$/i.test(path)) return sql`read_parquet(${path})`;
  if (/\.(json|jsonl|ndjson)(\.gz)?$/i.test(path)) return sql`read_json_auto(${path})`;
  return sql`read_csv(${path}, all_varchar = true, ignore_errors = true)`;
}
