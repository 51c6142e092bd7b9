import { type Connection, type Fragment, sql } from '@perennial/engine';
import { reservedColumns } from '../lexicon/headers.ts';
import type { OpenSource } from './source.ts';

/** A relation with `#file`, `#line` and `#problem` as a source that has been opened: its columns are as the folder’s database describes them. */
export async function describeRows(connection: Connection, relation: Fragment): Promise<OpenSource> {
  const described = await connection.rows<{ column_name: string; column_type: string }>(
    sql`describe select * from ${relation}`,
  );
  const columns = described.map(({ column_name: name, column_type: type }) => ({ name, type }));
  return { relation, columns: columns.filter(({ name }) => !reservedColumns.includes(name)) };
}
