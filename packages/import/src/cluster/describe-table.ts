import { type Connection, type Fragment, id, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import type { SourceColumn } from '../files/file-sources.ts';
import { nearestNames } from '../lexicon/nearest-names.ts';

/** A table of a cluster, as its catalog describes it. */
export interface DescribedTable {
  /** As it was asked for. */
  readonly name: string;
  readonly relation: Fragment;
  /** Those that hold one value each, with their types as Trino names them. */
  readonly columns: readonly SourceColumn[];
}

const SIMPLE = /^(varchar|char|boolean|tinyint|smallint|integer|bigint|real|double|decimal|date|time|timestamp|uuid)\b/;

/** Columns and types of `orders`, `schema.orders` or `catalog.schema.orders`. Rejects with table-missing. */
export async function describeTable(connection: Connection, name: string): Promise<DescribedTable> {
  const parts = name.split('.').map((part) =>
    part
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .toLowerCase(),
  );
  const [table, schema, catalog] = parts.toReversed();
  if (!table || parts.length > 3 || parts.some((part) => part === ''))
    throw new Failure(
      'option-invalid',
      `invalid name of a table: ${name}`,
      'Write it like orders, sales.orders or lake.sales.orders.',
    );
  const catalogTable = (of: string) => (catalog ? id(catalog, 'information_schema', of) : id('information_schema', of));
  const inSchema = schema ? sql`table_schema = ${schema}` : sql`table_schema = current_schema`;
  const columns = await connection.rows<{ name: string; type: string }>(sql`
select column_name as name, data_type as type from ${catalogTable('columns')}
where ${inSchema} and table_name = ${table} order by ordinal_position`);
  if (columns.length === 0) {
    const others = await connection.rows<{ name: string }>(
      sql`select table_name as name from ${catalogTable('tables')} where ${inSchema} and substr(table_name, 1, 10) <> 'perennial_' order by 1 limit 1000`,
    );
    throw missing(
      name,
      nearestNames(
        table,
        others.map((each) => each.name),
      ),
    );
  }
  return { name, relation: id(...parts), columns: columns.filter(({ type }) => SIMPLE.test(type)) };
}

function missing(name: string, nearest: readonly string[]): Failure {
  return new Failure(
    'table-missing',
    `no table ${name} on the cluster, or none that you may read`,
    nearest.length > 0
      ? `Nearest names: ${nearest.join(', ')}.`
      : 'Name it like sales.orders or lake.sales.orders where it is not in the schema of the address.',
  );
}
