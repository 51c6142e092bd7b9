import { existsSync } from 'node:fs';
import { type Connection, join, sql } from '@perennial/engine';
import { describeFile, readFileAsText } from '@perennial/engine/storage';
import { identityOf, phoneTail, spellings } from '@perennial/import';
import { Failure } from '@perennial/words';

/** A person as a workspace knows them. */
export interface Person {
  /** The id that was asked for. */
  readonly asked: string;
  /** The customers of the workspace that they are. */
  readonly customers: readonly string[];
  /** All by which they are known: ids, e-mails, telephone numbers, names. */
  readonly texts: readonly string[];
}

/** A source file that is no part of the workspace, and whether it still lies where it was read. */
export interface SourceFile {
  readonly path: string;
  readonly isThere: boolean;
}

const CUSTOMERS = [
  'orders',
  'returns',
  'rejected',
  'subscriptions',
  'tickets',
  'customer_attributes',
  'touchpoints',
] as const;
const ROUNDS = 3;

/** Who is meant by an id, an e-mail, a telephone number or a name; files that were imported say what else they are known by, as long as they are there. */
export async function whoIs(ledger: Connection, asked: string, known: readonly string[] = []): Promise<Person> {
  const files = await sourceFiles(ledger);
  const texts = new Set<string>([asked.trim(), ...known]);
  // A name is shared by many: it tells a person only where nothing else was asked.
  const keys = new Set<string>([asked, ...known].flatMap(spellings));
  for (let round = 0, before = -1; round < ROUNDS && keys.size !== before; round++) {
    before = keys.size;
    for (const { path, isThere } of files)
      if (isThere)
        for (const { text, isName } of await toldBeside(ledger, path, keys)) {
          texts.add(text);
          if (!isName) for (const each of spellings(text)) keys.add(each);
        }
  }
  const customers = await customersOf(ledger, [...keys]);
  for (const customer of customers) texts.add(customer);
  for (const written of await toldOf(ledger, customers)) texts.add(written);
  return { asked, customers, texts: [...texts].filter((text) => text !== '') };
}

/** Rejects with `person-ambiguous` where a name or a number is that of several customers: one of them has to be named. */
export function requireOnePerson({ asked, customers }: Person): void {
  if (customers.length > 1 && !asked.includes('@'))
    throw new Failure('person-ambiguous', {
      count: { count: customers.length },
      customers: { list: customers.slice(0, 10).map((text) => ({ text })) },
    });
}

export async function sourceFiles(ledger: Connection): Promise<readonly SourceFile[]> {
  const rows = await ledger.rows<{ path: string }>(sql`select distinct path from sources order by path`);
  return rows.map(({ path }) => ({ path, isThere: existsSync(path) }));
}

async function customersOf(ledger: Connection, keys: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  const among = join(keys.map((key) => sql`${key}`));
  for (const table of CUSTOMERS) {
    const rows = await ledger.rows<{ customer: string }>(
      sql`select distinct customer from ${named[table]} where lower(trim(customer)) in (${among})`,
    );
    for (const { customer } of rows) found.add(customer);
  }
  const phone = sql`concat('tel ', right(regexp_replace(written, '[^0-9]', '', 'g'), 9))`;
  const told = await ledger.rows<{ customer: string }>(
    sql`select distinct customer from identities where lower(trim(written)) in (${among}) or (kind = 'phone' and ${phone} in (${among}))`,
  );
  const listed = await ledger.rows<{ customer: string }>(
    sql`select customer from customer_attributes where email in (${among})`,
  );
  for (const { customer } of [...told, ...listed]) found.add(customer);
  return [...found].sort();
}

/** By what else the sources of orders and the lists of people have told that customers are known. */
async function toldOf(ledger: Connection, customers: readonly string[]): Promise<readonly string[]> {
  if (customers.length === 0) return [];
  const among = join(customers.map((customer) => sql`${customer}`));
  const rows = await ledger.rows<{ written: string }>(sql`
select distinct written from identities where customer in (${among})
union select email from customer_attributes where customer in (${among}) and email is not null`);
  return rows.map(({ written }) => written);
}

const named = {
  orders: sql`orders`,
  returns: sql`returns`,
  rejected: sql`rejected`,
  subscriptions: sql`subscriptions`,
  tickets: sql`tickets`,
  customer_attributes: sql`customer_attributes`,
  touchpoints: sql`touchpoints`,
} as const;

/** What stands in the columns of people of the rows that name somebody by one of these keys. */
async function toldBeside(
  ledger: Connection,
  path: string,
  keys: ReadonlySet<string>,
): Promise<readonly { readonly text: string; readonly isName: boolean }[]> {
  const columns = await describeFile(ledger, path).catch(() => []);
  const people = columns.flatMap((column) => {
    const identity = identityOf(column);
    return identity === null ? [] : [{ column, identity }];
  });
  if (people.length === 0) return [];
  const rows = await readFileAsText(
    ledger,
    path,
    people.map(({ column }) => column),
    [...keys],
  ).catch(() => []);
  return rows.flatMap((row) =>
    people.flatMap(({ identity }, i) => {
      const text = row[i]?.trim() ?? '';
      if (text === '' || (identity === 'phone' && phoneTail(text) === null)) return [];
      return [{ text, isName: identity === 'name' }];
    }),
  );
}
