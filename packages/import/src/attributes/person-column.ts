import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { customerOf, phoneOf } from '../cells/customer-names.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { identityOf } from '../lexicon/person-headers.ts';
import { synonyms } from '../lexicon/synonyms.ts';
import type { SourceColumn } from '../source/source.ts';
import { cellAt, type SourceTable } from '../source/source-table.ts';

/** The column of a file of people that names the customers of the orders. */
export interface PersonColumn {
  readonly header: string;
  /** The customer that a row names, as orders name them; null for nobody. */
  readonly customer: Fragment;
}

const customerHeaders = new Set(synonyms.customer.flat());

/**
 * The column in which most customers of the orders are found, read as orders read theirs: the one of a header that names people, else any. `known`: as whom they are looked
 * for, one after the other. Rejects with `attributes-invalid.no-match` where none names a single customer.
 */
export async function personColumn(
  connection: Connection,
  table: SourceTable,
  known: readonly Fragment[],
): Promise<PersonColumn> {
  const named = table.columns.filter((column) => namesPeople(column.name));
  for (const columns of [named, table.columns])
    for (const each of known) {
      const found = await bestOf(connection, table, columns, each);
      if (found) return found;
    }
  throw await noMatch(connection, table, named[0] ?? table.columns[0]!);
}

function namesPeople(header: string): boolean {
  const plain = normaliseHeader(header);
  return identityOf(header) !== null || customerHeaders.has(plain) || plain === 'id' || plain === 'contact';
}

function personOf({ name, type }: SourceColumn): PersonColumn {
  return { header: name, customer: identityOf(name) === 'phone' ? phoneOf(name) : customerOf(name, type) };
}

async function bestOf(
  connection: Connection,
  { relation }: SourceTable,
  columns: readonly SourceColumn[],
  known: Fragment,
): Promise<PersonColumn | null> {
  if (columns.length === 0) return null;
  const people = columns.map(personOf);
  const counts = people.map(
    ({ customer }, i) => sql`count(distinct ${customer}) filter (where ${customer} in (${known})) as ${id(`n${i}`)}`,
  );
  const [row] = await connection.rows<Record<string, number>>(sql`select ${join(counts)} from ${relation}`);
  const found = people.map((_, i) => Number(row?.[`n${i}`] ?? 0));
  const most = Math.max(...found);
  return most > 0 ? people[found.indexOf(most)]! : null;
}

async function noMatch(connection: Connection, table: SourceTable, column: SourceColumn): Promise<Failure> {
  const { customer } = personOf(column);
  const [row] = await connection.rows<{ file: number; line: number; value: string }>(sql`
select cast("#file" as integer) as file, cast("#line" as integer) as line, cast(${id(column.name)} as varchar) as value
from ${table.relation} where ${customer} is not null order by 1, 2 limit 1`);
  const [order] = await connection.rows<{ customer: string }>(sql`select min(customer) as customer from orders`);
  const values = {
    column: { text: column.name },
    file: { list: table.sources.map(({ location }) => ({ text: location })) },
    example: { text: order?.customer ?? '' },
  };
  return row
    ? new Failure('attributes-invalid.no-match', { ...values, cell: cellAt(table, row, row.value) })
    : new Failure('attributes-invalid.no-people', values);
}
