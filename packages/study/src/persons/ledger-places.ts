import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { erasedIdOf, spellings } from '@perennial/import';
import type { Eraser } from './eraser.ts';
import type { Person } from './person.ts';

/** Where somebody was found, and in how many rows: a table, or a file by its path in the workspace. */
export interface Place {
  readonly place: string;
  readonly rows: number;
}

/** Tables with a row a customer or more, by the name of the customer. */
const byCustomer = [
  'orders',
  'returns',
  'order_lines',
  'rejected',
  'states',
  'subscriptions',
  'identities',
  'order_names',
  'customer_attributes',
  'touchpoints',
  'tickets',
] as const;

/** Texts in which somebody may be quoted, and what tells their rows apart. */
const quoting = [
  { table: 'rejected', column: 'content', keys: ['source', 'line'] },
  { table: 'sources', column: 'details', keys: ['source'] },
  { table: 'sources', column: 'name', keys: ['source'] },
  { table: 'sources', column: 'path', keys: ['source'] },
  { table: 'subscriptions', column: 'details', keys: ['id'] },
  { table: 'cost_files', column: 'details', keys: ['file'] },
  { table: 'settings', column: 'value', keys: ['name'] },
  { table: 'runs', column: 'record', keys: ['run'] },
] as const;

const asJson = new Set(['details', 'value', 'record']);

/** Rows of the database that name a person. */
export async function placesInLedger(ledger: Connection, person: Person, eraser: Eraser): Promise<readonly Place[]> {
  const places = new Map<string, number>();
  const add = (table: string, rows: number) => rows > 0 && places.set(table, (places.get(table) ?? 0) + rows);
  for (const table of byCustomer) {
    const [row] = await ledger.rows<{ n: number }>(
      sql`select count(*) as n from ${id(table)} where ${isPerson(person)}`,
    );
    add(table, row?.n ?? 0);
  }
  for (const quoted of quoting)
    if (quoted.table !== 'rejected' && quoted.table !== 'subscriptions')
      add(quoted.table, (await rowsThatQuote(ledger, quoted, person, eraser)).length);
  return [...places].map(([place, rows]) => ({ place, rows }));
}

/** All rows of a person, table by table, for them to have. */
export async function rowsInLedger(
  ledger: Connection,
  person: Person,
): Promise<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>> {
  const found: Record<string, readonly Readonly<Record<string, unknown>>[]> = {};
  for (const table of byCustomer) {
    const columns = await ledger.rows<{ column_name: string; column_type: string }>(
      sql`describe select * from ${id(table)}`,
    );
    const cells = columns.map(({ column_name: name, column_type: type }) =>
      type.startsWith('MAP') ? sql`cast(to_json(${id(name)}) as varchar) as ${id(name)}` : id(name),
    );
    const rows = await ledger.rows(sql`select ${join(cells)} from ${id(table)} where ${isPerson(person)}`);
    if (rows.length > 0) found[table] = rows;
  }
  return found;
}

/**
 * Takes a person out of the database, inside a transaction of the caller: what they ordered stays under a name that says nothing, so that sums stay what they
 * were, and whatever else names them is emptied. `key` makes other ids of their orders and is to be forgotten.
 */
export async function eraseFromLedger(
  ledger: Connection,
  person: Person,
  { eraser, name, key }: { readonly eraser: Eraser; readonly name: string; readonly key: string },
): Promise<void> {
  for (const { table, column, keys } of quoting) {
    const rows = await rowsThatQuote(ledger, { table, column, keys }, person, eraser);
    for (const row of rows) {
      const text = String(row.text);
      const isContent = table === 'rejected';
      const erased = asJson.has(column) ? JSON.stringify(eraser.value(JSON.parse(text))) : eraser.text(text);
      const where = join(
        keys.map((each) => sql`${id(each)} = ${row[each]!}`),
        ' and ',
      );
      await ledger.execute(
        sql`update ${id(table)} set ${id(column)} = ${isContent ? sql`null` : sql`${erased}`} where ${where}`,
      );
    }
  }
  const otherOrder = sql`case when order_id is not null then concat('erased-', substr(sha256(concat(${key}, order_id)), 1, 16)) end`;
  const is = isPerson(person);
  for (const table of ['orders', 'returns'] as const)
    await ledger.execute(sql`update ${id(table)} set customer = ${name}, order_id = ${otherOrder} where ${is}`);
  await ledger.execute(
    sql`update order_lines set customer = ${name}, order_id = ${otherOrder}, coupon = null, more = null where ${is}`,
  );
  await eraseReferrers(ledger, eraser);
  for (const table of ['identities', 'order_names'] as const)
    await ledger.execute(sql`delete from ${id(table)} where ${is}`);
  // What was told of them beside their orders is not theirs under another name.
  for (const table of ['customer_attributes', 'touchpoints'] as const)
    await ledger.execute(sql`delete from ${id(table)} where ${is}`);
  await ledger.execute(sql`update rejected set customer = ${name}, order_id = null, content = null where ${is}`);
  for (const table of ['states', 'tickets'] as const)
    await ledger.execute(sql`update ${id(table)} set customer = ${name} where ${is}`);
  await eraseSubscriptions(ledger, person, name, key);
}

/** Orders of others may name the person as who referred them. */
async function eraseReferrers(ledger: Connection, eraser: Eraser): Promise<void> {
  const rows = await ledger.rows<{ referrer: string }>(
    sql`select distinct more['referred_by'] as referrer from order_lines where more['referred_by'] is not null`,
  );
  for (const { referrer } of rows)
    if (eraser.text(referrer) !== referrer)
      await ledger.execute(sql`update order_lines set more = null where more['referred_by'] = ${referrer}`);
}

/** Contracts get other ids, as orders do. */
async function eraseSubscriptions(ledger: Connection, person: Person, name: string, key: string): Promise<void> {
  const rows = await ledger.rows<{ id: string; details: string }>(
    sql`select id, details from subscriptions where ${isPerson(person)}`,
  );
  for (const row of rows) {
    const other = erasedIdOf(key, row.id);
    const details = JSON.stringify({ ...JSON.parse(row.details), id: other, customer: name });
    await ledger.execute(sql`delete from subscriptions where id = ${row.id}`);
    await ledger.execute(sql`insert into subscriptions values (${other}, ${name}, ${details})`);
  }
}

interface Quoting {
  readonly table: string;
  readonly column: string;
  readonly keys: readonly string[];
}

async function rowsThatQuote(
  ledger: Connection,
  { table, column, keys }: Quoting,
  { texts }: Person,
  eraser: Eraser,
): Promise<readonly Readonly<Record<string, string | number | boolean | null>>[]> {
  const text = sql`cast(${id(column)} as varchar)`;
  const digits = sql`regexp_replace(${text}, '[^0-9]', '', 'g')`;
  const mentions = texts
    .flatMap(spellings)
    .map((each) =>
      each.startsWith('tel ') ? sql`contains(${digits}, ${each.slice(4)})` : sql`contains(lower(${text}), ${each})`,
    );
  const rows = await ledger.rows(
    sql`select ${join(keys.map((key) => id(key)))}, ${text} as text from ${id(table)} where ${join(mentions, ' or ')}`,
  );
  return rows.filter((row) => {
    const said = String(row.text);
    if (!asJson.has(column)) return eraser.holds(said);
    return JSON.stringify(eraser.value(JSON.parse(said))) !== JSON.stringify(JSON.parse(said));
  });
}

function isPerson({ customers }: Person): Fragment {
  if (customers.length === 0) return sql`false`;
  return sql`customer in (${join(customers.map((customer) => sql`${customer}`))})`;
}
