import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { SAMPLE } from '../scratch/import-tables.ts';

/** Rows that arithmetic between columns is looked at in. */
const ROWS = 200;

/** A number of each row of the sample; null where a cell holds none. */
export type Numbers = readonly (number | null)[];

/** The numbers of columns of the sample, in the same rows. */
export async function sampleNumbers(
  connection: Connection,
  names: readonly string[],
): Promise<ReadonlyMap<string, Numbers>> {
  if (names.length === 0) return new Map();
  const columns = join(names.map((name) => sql`${numberOf(name)} as ${id(name)}`));
  const rows = await connection.rows(
    sql`select ${columns} from (select * from ${SAMPLE} order by "#line" limit ${ROWS})`,
  );
  return new Map(
    names.map((name) => [
      name,
      rows.map((row) => (row[name] === null || row[name] === undefined ? null : Number(row[name]))),
    ]),
  );
}

/** The number of a cell of the sample, whatever stands beside it, for comparing columns of one file. */
export function numberOf(column: string): Fragment {
  const digits = sql`regexp_replace(${id(column)}, '[^0-9.,-]', '', 'g')`;
  return sql`try_cast(case when contains(${digits}, '.') then replace(${digits}, ',', '') else replace(${digits}, ',', '.') end as double)`;
}
