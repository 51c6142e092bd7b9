import { type Connection, type Fragment, id, join, type Row, sql } from '@perennial/engine';
import type { OpenSource } from '../source/source.ts';

const ROWS_AT_ONCE = 20_000;

/**
 * Copies rows of a table of the cluster into a temporary table of the folder's database, as text, and says how many. They have the columns of a source that
 * lives there, `#file`, `#line` and `#problem`, beside their own.
 */
export async function copyRows(
  { connection, ledger }: { readonly connection: Connection; readonly ledger: Connection },
  { relation, columns }: OpenSource,
  into: Fragment,
  { position = 0, limit }: { readonly position?: number; readonly limit?: number } = {},
): Promise<number> {
  const names = columns.map(({ name }) => name);
  // A number with a point is brought as one: as text, 12.5 would be 1.25E1.
  const cells = columns.map(({ name, type }) =>
    /^(real|double|decimal)/.test(type) ? id(name) : sql`cast(${id(name)} as varchar) as ${id(name)}`,
  );
  // A table has no sequence: what numbers its rows have here is to be the same each time.
  const some = limit === undefined ? sql`order by ${join(names.map((_, i) => sql`${i + 1}`))}` : sql`limit ${limit}`;
  const rows = await connection.rows(sql`select ${join(cells)} from ${relation} ${some}`);
  const reserved = sql`cast(${position} as integer) as "#file", cast(null as varchar) as "#problem"`;
  const empty = join(names.map((name) => sql`cast(null as varchar) as ${id(name)}`));
  await ledger.execute(
    sql`create or replace temporary table ${into} as select ${reserved}, cast(0 as bigint) as "#line", ${empty} where false`,
  );
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const piece = rows.slice(from, from + ROWS_AT_ONCE);
    const texts = join(names.map((name) => textsOf(name, piece)));
    await ledger.execute(
      sql`insert into ${into} select ${reserved}, ${from} + row_number() over () as "#line", * from (select ${texts}) as given`,
    );
  }
  return rows.length;
}

/** A column of texts; a NUL, which no database takes, is left out. */
function textsOf(name: string, rows: readonly Row[]): Fragment {
  const values = rows.map((row) => (row[name] === null || row[name] === undefined ? null : String(row[name])));
  return sql`unnest(from_json(${JSON.stringify(values).replaceAll('\\u0000', '')}, '["VARCHAR"]')) as ${id(name)}`;
}
