import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { customerOf } from '../cells/customer-names.ts';
import { readDates } from '../cells/parse-dates.ts';
import { readErased } from '../erased/erased-people.ts';
import { namesErased, putErased } from '../erased/without-erased.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { agreed } from '../lexicon/consent-headers.ts';
import { identityOf } from '../lexicon/person-headers.ts';
import { registry } from '../registry.ts';
import { defaultRules, type ImportRequest } from '../request/import-request.ts';
import { dropImportTables } from '../scratch/import-tables.ts';
import { findSources } from '../source/find-sources.ts';
import { readSources } from '../source/read-sources.ts';
import type { SourceTable } from '../source/source-table.ts';
import {
  type AttributeColumn,
  type AttributeColumns,
  attributeColumns,
  comparedBy,
  numberOf,
  type ReadColumn,
} from './attribute-columns.ts';
import { KNOWN_PEOPLE } from './known-people.ts';
import { type ListColumns, listColumns } from './list-columns.ts';
import { type PersonColumn, personColumn } from './person-column.ts';

export interface PeopleRequest extends Pick<ImportRequest, 'timeZone' | 'dateOrder' | 'encoding'> {
  readonly files: readonly string[];
}

export interface PeoplePlace {
  readonly connection: Connection;
  /** Of the workspace: who has been deleted from it does not come back. */
  readonly folder: string;
  readonly scratchFolder: string;
}

/** A file of people as it was read: its rows are in the table `customer_attributes`. */
export interface PeopleRead {
  readonly files: readonly string[];
  /** The header of the column that names the customers. */
  readonly person: string;
  readonly columns: readonly AttributeColumn[];
  readonly left: AttributeColumns['left'];
  /** The columns that say something of those who have not ordered. */
  readonly list: ListColumns;
  /** Whether day and month of its days on the list could be exchanged, or are no days at all: then nothing is known of them. */
  readonly isSinceUnclear: boolean;
  readonly rows: number;
  /** Rows that could not be read, that name nobody or somebody who has been deleted, and those beyond the first of a person: of each attribute the last value counts. */
  readonly unreadable: number;
  readonly nameless: number;
  readonly repeated: number;
}

/**
 * Reads what is known of people: CSV, JSON lines, Parquet or Excel, of which a column names customers as the orders do, or by the e-mail addresses that the orders
 * have beside their ids. The table has what was read, those who have not ordered too, and nothing of an earlier file. Rejects with a Failure that names file, row, value and remedy.
 */
export async function readPeople(
  { connection, folder, scratchFolder }: PeoplePlace,
  { files, encoding, ...reading }: PeopleRequest,
  now: Date,
): Promise<PeopleRead> {
  const place = { connection, home: 'folder', folder, scratchFolder } as const;
  const sources = await findSources({ files }, registry.kinds, place, { encoding });
  const table = await readSources(sources, place);
  // An id of the orders' own is there in more rows than an address, by which the rows are looked for besides.
  const known = [sql`select customer from orders`, sql`select written from ${KNOWN_PEOPLE}`];
  const person = await personColumn(connection, table, known);
  const { used, left } = await attributeColumns(connection, table, person.header);
  if (used.length === 0)
    throw new Failure('attributes-invalid.no-attribute', {
      file: { list: sources.map(({ location }) => ({ text: location })) },
      column: { text: person.header },
    });
  const list = listColumns(table.columns.map(({ name }) => name).filter((name) => name !== person.header));
  const since = list.since === null ? null : await daysOf(connection, table, list.since, reading, now);
  await connection.execute(sql`delete from customer_attributes`);
  const erased = readErased(folder);
  if (!erased.isEmpty) await putErased(connection, erased);
  const columns = table.columns.map(({ name }) => name);
  const stays = erased.isEmpty ? sql`true` : sql`not ${namesErased(columns, person.header, erased)}`;
  const named = namedRows(table, person, stays);
  await connection.execute(peopleQuery(named, used, list, since));
  const [counted] = await connection.rows<Record<'all' | 'unreadable' | 'named' | 'people', number>>(sql`
select (select count(*) from ${table.relation}) as "all", (select count("#problem") from ${table.relation}) as unreadable,
  (select count("#customer") from (${named}) as named) as named, (select count(*) from customer_attributes) as people`);
  const { all, unreadable, named: rows, people } = counted!;
  await dropImportTables(connection, sources.length);
  return {
    files: sources.map(({ name }) => name),
    person: person.header,
    columns: used.map(({ name, header, kind, bands }) => ({ name, header, kind, bands })),
    left,
    list,
    isSinceUnclear: list.since !== null && since === null,
    rows: Number(all),
    unreadable: Number(unreadable),
    nameless: Number(all) - Number(unreadable) - Number(rows),
    repeated: Number(rows) - Number(people),
  };
}

/** The days of a column; null where they cannot be read in one way alone. */
async function daysOf(
  connection: Connection,
  table: SourceTable,
  date: string,
  reading: Pick<ImportRequest, 'timeZone' | 'dateOrder'>,
  now: Date,
): Promise<Fragment | null> {
  const request: ImportRequest = { ...reading, from: { files: [] }, columns: {}, rules: defaultRules };
  try {
    const { at } = await readDates(connection, table, { date }, request, now);
    return sql`cast(${at} as date)`;
  } catch (error) {
    if (error instanceof Failure && error.code !== 'interrupted') return null;
    throw error;
  }
}

/**
 * The rows that can be read, each with `#customer`: whom the orders know by its own column or by its e-mail address, else the first under whom that address stands in
 * the list; null for nobody and for who has been deleted.
 */
function namedRows({ relation, columns }: SourceTable, person: PersonColumn, stays: Fragment): Fragment {
  const addresses = columns.filter(({ name }) => name !== person.header && identityOf(name) === 'email');
  const email = sql`coalesce(${join([...addresses.map(({ name, type }) => customerOf(name, type)), sql`cast(null as varchar)`])})`;
  const place = sql`cast("#file" as bigint) * 1000000000 + "#line"`;
  const own = sql`coalesce(r."#person", r."#email")`;
  return sql`
select r.*, coalesce(p.customer, e.customer, case when r."#email" is null then r."#person"
  else first_value(${own}) over (partition by p.customer is null and e.customer is null, r."#email" order by "#place") end) as "#customer"
from (select *, ${place} as "#place", case when ${stays} then ${person.customer} end as "#person", case when ${stays} then ${email} end as "#email"
    from ${relation} where "#problem" is null) as r
  left join ${KNOWN_PEOPLE} as p on p.written = r."#person" left join ${KNOWN_PEOPLE} as e on e.written = r."#email"`;
}

/** A row for each person: the last value of each attribute, the first day on the list, consent only where no row refuses it, an address by which they are found again. */
function peopleQuery(
  named: Fragment,
  used: readonly ReadColumn[],
  { consent, ordered }: ListColumns,
  since: Fragment | null,
): Fragment {
  const last = (value: Fragment) => sql`arg_max(${value}, "#place")`;
  const names = sql`[${join(used.map(({ name }) => sql`${name}`))}]`;
  const yes = sql`(${join(agreed.map((text) => sql`${text}`))})`;
  const agrees = consent === null ? sql`cast(null as boolean)` : sql`bool_and(lower(${cellText(consent)}) in ${yes})`;
  const hasOrdered = ordered.map((header) => sql`coalesce(regexp_matches(${cellText(header)}, '[1-9]'), false)`);
  return sql`
insert into customer_attributes
select "#customer", map(${names}, [${join(used.map((column) => last(comparedBy(column))))}]),
  map(${names}, [${join(used.map(({ text, kind }) => (kind === 'number' ? last(numberOf(text)) : sql`cast(null as double)`)))}]),
  ${since ? sql`min(${since})` : sql`cast(null as date)`}, ${agrees},
  ${ordered.length === 0 ? sql`cast(null as boolean)` : sql`bool_or(${join(hasOrdered, ' or ')})`},
  nullif(min("#email"), "#customer")
from (${named}) as named where "#customer" is not null group by "#customer"`;
}
