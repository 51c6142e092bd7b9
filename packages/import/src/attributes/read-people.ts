import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { registry } from '../registry.ts';
import { dropImportTables } from '../scratch/import-tables.ts';
import { findSources } from '../source/find-sources.ts';
import { readSources } from '../source/read-sources.ts';
import {
  type AttributeColumn,
  type AttributeColumns,
  attributeColumns,
  comparedBy,
  numberOf,
} from './attribute-columns.ts';
import { personColumn } from './person-column.ts';

export interface PeopleRequest {
  readonly files: readonly string[];
  readonly encoding?: string;
}

/** A file of people as it was read: its rows are in the table `customer_attributes`. */
export interface PeopleRead {
  readonly files: readonly string[];
  /** The header of the column that names the customers. */
  readonly person: string;
  readonly columns: readonly AttributeColumn[];
  readonly left: AttributeColumns['left'];
  readonly rows: number;
  /** Rows that could not be read, that name nobody, and those beyond the first of a person: of each attribute the last value counts. */
  readonly unreadable: number;
  readonly nameless: number;
  readonly repeated: number;
}

/**
 * Reads what is known of people: CSV, JSON lines, Parquet or Excel, of which a column names customers as the orders do. The table has what was read, and nothing
 * of an earlier file. Rejects with a Failure that names file, row, value and remedy.
 */
export async function readPeople(
  { connection, scratchFolder }: { readonly connection: Connection; readonly scratchFolder: string },
  { files, encoding }: PeopleRequest,
): Promise<PeopleRead> {
  const place = { connection, home: 'folder', folder: scratchFolder, scratchFolder } as const;
  const sources = await findSources({ files }, registry.kinds, place, { encoding });
  const table = await readSources(sources, place);
  const person = await personColumn(connection, table);
  const { used, left } = await attributeColumns(connection, table, person.header);
  if (used.length === 0)
    throw new Failure('attributes-invalid.no-attribute', {
      file: { list: sources.map(({ location }) => ({ text: location })) },
      column: { text: person.header },
    });
  await connection.execute(sql`delete from customer_attributes`);
  const order = sql`cast("#file" as bigint) * 1000000000 + "#line"`;
  const last = (value: Fragment) => sql`arg_max(${value}, ${order})`;
  const names = sql`[${join(used.map(({ name }) => sql`${name}`))}]`;
  await connection.execute(sql`
insert into customer_attributes
select ${person.customer} as customer, map(${names}, [${join(used.map((column) => last(comparedBy(column))))}]),
  map(${names}, [${join(used.map(({ text, kind }) => (kind === 'number' ? last(numberOf(text)) : sql`cast(null as double)`)))}])
from ${table.relation} where "#problem" is null and ${person.customer} is not null group by 1`);
  const [counted] = await connection.rows<Record<'all' | 'unreadable' | 'nameless' | 'people', number>>(sql`
select count(*) as "all", count("#problem") as unreadable,
  count(*) filter (where "#problem" is null and ${person.customer} is null) as nameless, count(distinct ${person.customer}) filter (where "#problem" is null) as people
from ${table.relation}`);
  const { all, unreadable, nameless, people } = counted!;
  await dropImportTables(connection, sources.length);
  return {
    files: sources.map(({ name }) => name),
    person: person.header,
    columns: used.map(({ name, header, kind, bands }) => ({ name, header, kind, bands })),
    left,
    rows: Number(all),
    unreadable: Number(unreadable),
    nameless: Number(nameless),
    repeated: Number(all) - Number(unreadable) - Number(nameless) - Number(people),
  };
}
