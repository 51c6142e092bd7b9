import { type Connection, id, join, sql } from '@perennial/engine';
import { type ColumnStats, columnStats } from '../columns/column-stats.ts';
import { fileTable } from '../scratch/import-tables.ts';
import type { ClusterTable } from './cluster-table.ts';

const SAMPLE_ROWS = 5000;

/** Brings some rows down to the ledger's database, as text, and looks at their columns as at those of a file. */
export async function sampleTable(
  connection: Connection,
  ledger: Connection,
  { relation, columns }: ClusterTable,
): Promise<readonly ColumnStats[]> {
  // A number with a point is brought as one: as text, 12.5 would be 1.25E1.
  const cells = columns.map(({ name, type }) =>
    /^(real|double|decimal)/.test(type) ? id(name) : sql`cast(${id(name)} as varchar) as ${id(name)}`,
  );
  const rows = await connection.rows(sql`select ${join(cells)} from ${relation} limit ${SAMPLE_ROWS}`);
  const texts = columns.map(({ name }) => {
    const values = rows.map((row) => (row[name] === null || row[name] === undefined ? null : String(row[name])));
    return sql`unnest(from_json(${JSON.stringify(values).replaceAll('\\u0000', '')}, '["VARCHAR"]')) as ${id(name)}`;
  });
  const sample = fileTable(0);
  await ledger.execute(sql`create or replace temporary table ${sample} as
    select cast(0 as integer) as "#file", cast(0 as bigint) as "#line", cast(null as varchar) as "#problem", * from (select ${join(texts)})`);
  const stats = await columnStats(ledger, {
    relation: sample,
    columns: columns.map(({ name }) => ({ name, type: 'VARCHAR' })),
  });
  return stats.map((each) => ({ ...each, type: columns.find(({ name }) => name === each.name)?.type ?? '' }));
}
