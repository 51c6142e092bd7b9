import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { amountRank } from '../lexicon/amount-headers.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { identityOf } from '../lexicon/person-headers.ts';
import { synonyms } from '../lexicon/synonyms.ts';
import { type Note, note } from '../notes/note.ts';
import { JOINED } from '../scratch/import-tables.ts';
import type { OpenSource, Source } from './source.ts';

/** Files that are tables of one database, put together. */
export interface JoinedTables {
  readonly relation: Fragment;
  readonly notes: readonly Note[];
}

/** A table that has been opened, and which of its columns are what, by their headers alone. */
interface Table extends OpenSource {
  readonly source: Source;
  readonly order: string | undefined;
  readonly customers: readonly string[];
  readonly hasDate: boolean;
  /** How surely it has money: the rank of its best amount; a price ranks last. */
  readonly money: number | null;
}

const OF_PRICES = 100;
const [orderHeaders, customerHeaders, dateHeaders, priceHeaders] = (
  ['order', 'customer', 'date', 'price'] as const
).map((part) => new Set(synonyms[part].flat())) as [Set<string>, Set<string>, Set<string>, Set<string>];

/**
 * Orders in one file, what they brought in another, and who the customers are in a third, as a database exports them: a row for each of the second, with its
 * order and its customer; orders without any have one too. Null where the files are no such tables, or their ids are not unique.
 */
export async function joinTables(
  connection: Connection,
  sources: readonly Source[],
  opened: readonly OpenSource[],
): Promise<JoinedTables | null> {
  const tables = opened.map((each, i) => tableOf(each, sources[i]!));
  const dated = tables.filter((each) => each.hasDate && each.customers.length > 0);
  const [orders, another] = dated;
  if (!orders?.order || another || orders.money !== null) return null;
  const [priced] = tables
    .filter((each) => each.money !== null && !each.hasDate && each.order && sameName(each.order, orders.order!))
    .sort((a, b) => a.money! - b.money!);
  if (!priced || !(await isUnique(connection, orders, orders.order!))) return null;
  const people = await peopleOf(connection, tables, orders, priced);
  await connection.execute(sql`create or replace temporary table ${JOINED} as ${joined(priced, orders, people)}`);
  const used = [orders, priced, ...(people ? [people.table] : [])].map(({ source }) => source);
  const others = sources.filter((source) => !used.includes(source));
  const names = (list: readonly Source[]) => ({ list: list.map(({ name }) => ({ text: name })) });
  return {
    relation: sql`(select * from ${JOINED})`,
    notes: [
      note('tables-joined', { files: names(used), order: { text: orders.order! } }),
      ...(others.length > 0 ? [note('files-not-used', { files: names(others) })] : []),
    ],
  };
}

function tableOf(opened: OpenSource, source: Source): Table {
  const names = opened.columns.map(({ name }) => name);
  const named = (headers: ReadonlySet<string>) => names.filter((name) => headers.has(normaliseHeader(name)));
  const ranks = names.flatMap((name) => amountRank(name) ?? []);
  return {
    ...opened,
    source,
    order: named(orderHeaders)[0],
    customers: named(customerHeaders),
    hasDate: named(dateHeaders).length > 0,
    money: ranks.length > 0 ? Math.min(...ranks) : named(priceHeaders).length > 0 ? OF_PRICES : null,
  };
}

interface People {
  readonly table: Table;
  readonly key: string;
  readonly ofOrder: string;
  /** What names a person there: Olist’s `customer_unique_id`, an e-mail address. */
  readonly persons: readonly string[];
}

async function peopleOf(
  connection: Connection,
  tables: readonly Table[],
  orders: Table,
  priced: Table,
): Promise<People | null> {
  for (const table of tables) {
    if (table === orders || table === priced || table.order) continue;
    const ofOrder = orders.customers.find((name) => table.customers.some((each) => sameName(each, name)));
    const key = ofOrder && table.customers.find((each) => sameName(each, ofOrder));
    const persons = table.columns
      .map(({ name }) => name)
      .filter((name) => synonyms.customer[0]?.includes(normaliseHeader(name)) || identityOf(name) === 'email')
      .filter((name) => !orders.columns.some((each) => sameName(each.name, name)));
    if (ofOrder && key && persons.length > 0 && (await isUnique(connection, table, key)))
      return { table, key, ofOrder, persons };
  }
  return null;
}

function joined(priced: Table, orders: Table, people: People | null): Fragment {
  const [key, ofOrder] = [priced.order!, orders.order!];
  const both = (column: string) => sql`coalesce(priced.${id(column)}, orders.${id(column)}) as ${id(column)}`;
  const own = priced.columns.filter(({ name }) => name !== key).map(({ name }) => sql`priced.${id(name)}`);
  const more = orders.columns
    .filter(({ name }) => !priced.columns.some((each) => sameName(each.name, name)))
    .map(({ name }) => sql`orders.${id(name)}`);
  const persons = (people?.persons ?? []).map((name) => sql`people.${id(name)}`);
  const columns = [
    ...['#file', '#line', '#problem'].map(both),
    sql`coalesce(priced.${id(key)}, orders.${id(ofOrder)}) as ${id(key)}`,
    ...own,
    ...more,
    ...persons,
  ];
  const withPeople = people
    ? sql` left join ${people.table.relation} as people on orders.${id(people.ofOrder)} = people.${id(people.key)}`
    : sql``;
  return sql`select ${join(columns)} from ${priced.relation} as priced full outer join ${orders.relation} as orders on priced.${id(key)} = orders.${id(ofOrder)}${withPeople}`;
}

async function isUnique(connection: Connection, { relation }: OpenSource, column: string): Promise<boolean> {
  const [seen] = await connection.rows<{ filled: number; distinct: number }>(
    sql`select count(${id(column)}) as filled, count(distinct ${id(column)}) as "distinct" from ${relation}`,
  );
  return seen !== undefined && seen.filled === seen.distinct;
}

function sameName(a: string, b: string): boolean {
  return normaliseHeader(a) === normaliseHeader(b);
}
