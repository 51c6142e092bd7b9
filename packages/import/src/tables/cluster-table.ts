import { type Connection, id, sql } from '@perennial/engine';
import { nearestNames } from '../lexicon/nearest-names.ts';
import type { Source } from '../source/source.ts';
import { missingTable } from './missing-table.ts';
import { tableName } from './table-name.ts';

/** Types of columns that hold one value each, as Trino names them. */
const SIMPLE = /^(varchar|char|boolean|tinyint|smallint|integer|bigint|real|double|decimal|date|time|timestamp|uuid)\b/;

/** A table of the cluster, as its catalog describes it. Rejects with table-missing. */
export async function clusterTable(connection: Connection, name: string): Promise<Source> {
  const parts = tableName(name);
  const [table = '', schema, catalog] = parts.toReversed();
  const catalogTable = (of: string) => (catalog ? id(catalog, 'information_schema', of) : id('information_schema', of));
  const inSchema = schema ? sql`table_schema = ${schema}` : sql`table_schema = current_schema`;
  const columns = await connection.rows<{ name: string; type: string }>(sql`
select column_name as name, data_type as type from ${catalogTable('columns')}
where ${inSchema} and table_name = ${table} order by ordinal_position`);
  if (columns.length === 0) {
    const others = await connection.rows<{ name: string }>(
      sql`select table_name as name from ${catalogTable('tables')} where ${inSchema} and substr(table_name, 1, 10) <> 'perennial_' order by 1 limit 1000`,
    );
    const names = others.map((each) => each.name);
    throw missingTable('cluster', name, nearestNames(table, names));
  }
  const simple = columns.filter(({ type }) => SIMPLE.test(type));
  return {
    name,
    location: name,
    format: { name: 'table' },
    bytes: null,
    fingerprint: null,
    notes: [],
    capabilities: { livesIn: 'cluster', hasLines: false, canBeReadAgain: true },
    open: async () => ({ relation: id(...parts), columns: simple }),
  };
}
