import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { ORDERS, STATES } from '@perennial/engine/storage';
import { isTestMailbox, type Mailbox, mailboxOf, ownDomains, TELLING } from '../lexicon/own-mailboxes.ts';
import { identityOf } from '../lexicon/person-headers.ts';
import { namesRemarks, TEST_INITIALS, TEST_NAMES, TEST_REMARKS } from '../lexicon/test-names.ts';
import { type Note, note } from '../notes/note.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import type { SourceColumn } from '../source/source.ts';

/** Mailboxes that are looked at, and those that are named. */
const MOST = 500;
const NAMED = 5;

/** Who is probably no customer, with what they ordered: addresses of tests and of the shop's own domain, and names and remarks of tests. */
export async function probableTests(
  connection: Connection,
  { columns }: { readonly columns: readonly SourceColumn[] },
  customer: string,
): Promise<readonly Note[]> {
  const suspects = [
    ...(await suspectAddresses(connection)),
    ...(await suspectNames(connection)),
    ...(await suspectRemarks(connection, columns, customer)),
  ];
  if (suspects.length === 0) return [];
  const [all] = await connection.rows<{ money: number }>(
    sql`select cast(coalesce(sum(amount), 0) as double) as money from ${ORDERS}`,
  );
  const listed = [];
  for (const suspect of [...new Set(suspects)].slice(0, NAMED)) {
    const lower = sql`lower(customer)`;
    const isSuspect = suspect.startsWith('@') ? sql`ends_with(${lower}, ${suspect})` : sql`${lower} = ${suspect}`;
    const [row] = await connection.rows<{ orders: number; money: number }>(
      sql`select count(*) as orders, cast(coalesce(sum(amount), 0) as double) as money from ${ORDERS} where ${isSuspect}`,
    );
    const share = (row?.money ?? 0) / Math.max(1, all?.money ?? 0);
    const values = { customer: { text: suspect }, orders: { count: row?.orders ?? 0 }, share: { share } };
    if ((row?.orders ?? 0) > 0) listed.push({ message: { code: 'seen.customer.orders' as const, values } });
  }
  return listed.length > 0 ? [note('probable-tests', { customers: { list: listed } })] : [];
}

/** Domains and addresses, in lower case. */
async function suspectAddresses(connection: Connection): Promise<readonly string[]> {
  const seen = await connection.rows<{ customer: string }>(sql`
select distinct customer from ${STATES} where contains(customer, '@') and regexp_full_match(split_part(lower(customer), '@', 1), ${TELLING}) limit ${MOST}`);
  const mailboxes = seen.flatMap(({ customer }) => mailboxOf(customer) ?? []);
  const domains = ownDomains(mailboxes);
  const alone = mailboxes.filter((each) => isTestMailbox(each) && !domains.includes(each.domain)).map(addressOf);
  return [...domains.map((domain) => `@${domain}`), ...alone];
}

/** Customers, in lower case, who are called as a test is. */
async function suspectNames(connection: Connection): Promise<readonly string[]> {
  const name = sql`lower(customer)`;
  const seen = await connection.rows<{ customer: string }>(sql`
select distinct ${name} as customer from ${STATES}
where not contains(customer, '@') and substr(${name}, 1, 1) in (${join([...TEST_INITIALS].map((letter) => sql`${letter}`))}) and regexp_full_match(${name}, ${TEST_NAMES})
order by 1 limit ${NAMED}`);
  return seen.map(({ customer }) => customer);
}

/** Customers, in lower case, of whom most rows that were looked at have the name or the remark of a test in another column. */
async function suspectRemarks(
  connection: Connection,
  columns: readonly SourceColumn[],
  customer: string,
): Promise<readonly string[]> {
  const conditions: Fragment[] = columns.flatMap(({ name, type }) => {
    if (name === customer || !/^VARCHAR/i.test(type)) return [];
    const pattern = identityOf(name) === 'name' ? TEST_NAMES : namesRemarks(name) ? TEST_REMARKS : null;
    return pattern === null ? [] : [sql`coalesce(regexp_full_match(lower(${id(name)}), ${pattern}), false)`];
  });
  if (conditions.length === 0) return [];
  const rows = await connection.rows<{ customer: string }>(sql`
select customer from (select lower(${id(customer)}) as customer, (${join(conditions, ' or ')}) as is_test from ${SAMPLE})
where customer is not null group by 1 having count(*) filter (is_test) > count(*) / 2 order by count(*) desc, 1 limit ${NAMED}`);
  return rows.map(({ customer: name }) => name);
}

function addressOf({ box, domain }: Mailbox): string {
  return `${box}@${domain}`;
}
