import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { KNOWN_PEOPLE } from '../attributes/known-people.ts';
import { personColumn } from '../attributes/person-column.ts';
import type { PeoplePlace } from '../attributes/read-people.ts';
import { readDates } from '../cells/parse-dates.ts';
import { readErased } from '../erased/erased-people.ts';
import { namesErased, putErased } from '../erased/without-erased.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { registry } from '../registry.ts';
import { defaultRules, type ImportRequest } from '../request/import-request.ts';
import { dropImportTables } from '../scratch/import-tables.ts';
import { findSources } from '../source/find-sources.ts';
import { readSources } from '../source/read-sources.ts';
import type { SourceTable } from '../source/source-table.ts';
import { satisfactionOf } from './satisfaction.ts';
import { touchpointColumns } from './touchpoint-columns.ts';

export interface TouchpointsRequest extends Pick<ImportRequest, 'timeZone' | 'dateOrder' | 'encoding'> {
  readonly file: string;
}

/** A file of touchpoints as it was read: its rows are added to the table `touchpoints`. */
export interface TouchpointsRead {
  readonly files: readonly string[];
  /** Headers of the columns that name the customers, the time, what was met, and the answer to a question of satisfaction. */
  readonly person: string;
  readonly at: string;
  readonly what: readonly string[];
  readonly satisfaction: string | null;
  readonly rows: number;
  readonly used: number;
  /** Rows that are not used: unreadable ones, those without a person or of one who was deleted, without a time, without what was met, and orders, which the files of orders have. */
  readonly unreadable: number;
  readonly nameless: number;
  readonly undated: number;
  readonly empty: number;
  readonly orders: number;
}

const SEPARATOR = ': ';
/** Events that are orders, or follow from one: a customer has them because they ordered. */
const ORDERED =
  /^(.*: )?(placed order|ordered product|fulfilled order|cancelled order|refunded order|order (placed|completed|created|paid|fulfilled|cancelled|refunded|updated|confirmation|shipped|delivered)|checkout completed|purchase|purchased|purchases|in_app_purchase|ecommerce_purchase|refund|refunded|transaction|add_payment_info|order_completed|order_placed|bestellung|kauf|zakup|zam[oó]wienie|achat|compra|下单|购买|支付)$/
    .source;

/**
 * Reads what people met, and when: CSV, JSON lines, Parquet or Excel. Customers are those of the orders, or whom these name beside their own id: an e-mail address.
 * Rejects with a Failure that names file, row, value and remedy.
 */
export async function readTouchpoints(
  { connection, folder, scratchFolder }: PeoplePlace,
  { file, encoding, ...reading }: TouchpointsRequest,
  now: Date,
): Promise<TouchpointsRead> {
  const from = { files: [file] };
  const place = { connection, home: 'folder', folder, scratchFolder } as const;
  const sources = await findSources(from, registry.kinds, place, { encoding });
  const table = await readSources(sources, place);
  const names = table.columns.map(({ name }) => name);
  const found = touchpointColumns(names);
  if (!found) throw new Failure('touchpoints-invalid.columns', { file: { text: file }, columns: textsOf(names) });
  const person = await personColumn(connection, table, [sql`select written from ${KNOWN_PEOPLE}`]);
  const asked: ImportRequest = { ...reading, from, columns: {}, rules: defaultRules };
  const { at } = await readDates(connection, table, { date: found.at }, asked, now);
  const answer = found.satisfaction
    ? await satisfactionOf(connection, table, found.satisfaction)
    : sql`cast(null as varchar)`;
  const { what, satisfaction } = found;
  const read = { table, person: person.customer, header: person.header, at, what, satisfaction, answer };
  const rows = await readRows(connection, folder, read);
  const isUsed = sql`("#problem" is null and person is not null and met_at is not null and touchpoint is not null and not ordered)`;
  await connection.execute(sql`
insert into touchpoints
select coalesce(k.customer, r.person), r.met_at, r.touchpoint, r.satisfaction
from (${rows}) as r left join ${KNOWN_PEOPLE} as k on k.written = r.person
where ${isUsed}`);
  const count = (condition: Fragment, name: string) => sql`count(*) filter (where ${condition}) as ${id(name)}`;
  const [counted] = await connection.rows<Record<string, number>>(sql`
select count(*) as "all", ${join([
    count(isUsed, 'used'),
    count(sql`"#problem" is not null`, 'unreadable'),
    count(sql`"#problem" is null and person is null`, 'nameless'),
    count(sql`"#problem" is null and person is not null and met_at is null`, 'undated'),
    count(sql`"#problem" is null and person is not null and met_at is not null and touchpoint is null`, 'empty'),
    count(sql`"#problem" is null and person is not null and met_at is not null and ordered`, 'ordered'),
  ])} from (${rows})`);
  await dropImportTables(connection, sources.length);
  const of = (name: string) => Number(counted?.[name] ?? 0);
  return {
    files: sources.map(({ name }) => name),
    person: person.header,
    at: found.at,
    what: found.what,
    satisfaction: found.satisfaction,
    rows: of('all'),
    used: of('used'),
    unreadable: of('unreadable'),
    nameless: of('nameless'),
    undated: of('undated'),
    empty: of('empty'),
    orders: of('ordered'),
  };
}

interface Reading {
  readonly table: SourceTable;
  readonly person: Fragment;
  readonly header: string;
  readonly at: Fragment;
  readonly what: readonly string[];
  readonly satisfaction: string | null;
  readonly answer: Fragment;
}

/** Every row: who, when, what, the answer, whether it is an order. An answer is a touchpoint by the name of its column. */
async function readRows(
  connection: Connection,
  folder: string,
  { table, person, header, at, what, satisfaction, answer }: Reading,
): Promise<Fragment> {
  const erased = readErased(folder);
  if (!erased.isEmpty) await putErased(connection, erased);
  const columns = table.columns.map(({ name }) => name);
  const stays = erased.isEmpty ? sql`true` : sql`not ${namesErased(columns, header, erased)}`;
  const met =
    what.length === 0
      ? sql`cast(null as varchar)`
      : sql`nullif(concat_ws(${SEPARATOR}, ${join(what.map((name) => cellText(name)))}), '')`;
  const asked =
    satisfaction === null ? sql`cast(null as varchar)` : sql`case when ${answer} is not null then ${satisfaction} end`;
  return sql`
select "#problem", case when ${stays} then ${person} end as person, ${at} as met_at, coalesce(${met}, ${asked}) as touchpoint, ${answer} as satisfaction,
  coalesce(regexp_full_match(lower(${met}), ${ORDERED}), false) as ordered
from ${table.relation}`;
}

function textsOf(names: readonly string[]) {
  return { list: names.map((text) => ({ text })) };
}
