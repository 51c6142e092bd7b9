import { type Fragment, id, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { linkAmong } from '../../score/links.ts';
import type { ReportOptions } from '../definition.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { intervalOfSum, type SummedEnds, sumEnds } from '../sum-ends.ts';
import type { Account, AccountsResult } from './accounts-result.ts';

/** From this share of the customers at addresses of companies on, their domains are taken for companies without being asked for. */
const MOSTLY = 0.5;
const LISTED = 1000;

/** Domains that anybody has an address at: those who do are no company together. */
const open = [
  ...[
    'gmail.com',
    'googlemail.com',
    'outlook.com',
    'hotmail.com',
    'live.com',
    'msn.com',
    'yahoo.com',
    'ymail.com',
    'icloud.com',
    'me.com',
    'aol.com',
  ],
  ...[
    'gmx.de',
    'gmx.net',
    'web.de',
    't-online.de',
    'wp.pl',
    'o2.pl',
    'onet.pl',
    'interia.pl',
    'gazeta.pl',
    'op.pl',
    'poczta.onet.pl',
    'vp.pl',
    'tlen.pl',
  ],
  ...[
    'qq.com',
    '163.com',
    '126.com',
    'sina.com',
    'foxmail.com',
    'proton.me',
    'protonmail.com',
    'mail.ru',
    'yandex.ru',
    'orange.fr',
    'free.fr',
    'libero.it',
  ],
];

/** Accounts by a column of companies, where there is one; else by the domains of addresses, where most customers have one of a company and some share it. */
export async function buildAccounts(source: ReportSource): Promise<AccountsResult> {
  const dimension = linkAmong('account', source.record.base);
  if (dimension !== undefined) return readAccounts(source, dimension);
  return (await isByDomain(source)) ? readAccounts(source, 'domain') : { by: null, accounts: 0, without: 0, rows: [] };
}

async function isByDomain(source: ReportSource): Promise<boolean> {
  const { accounts, within, customers } = await readSize(source, 'domain');
  return within >= MOSTLY * customers && accounts < within;
}

/** Accounts by what somebody has chosen. */
export async function askAccounts(
  source: ReportSource,
  kept: AccountsResult,
  { by }: ReportOptions,
): Promise<AccountsResult> {
  return by === undefined || by === kept.by ? kept : readAccounts(source, by);
}

/** The account of a row of `scores`: null for those who are in none. Spaces around a name are none of it. */
export function accountOf(by: string): Fragment {
  if (by !== 'domain') return sql`nullif(trim(${id(`first_${by}`)}), '')`;
  const domain = sql`lower(substr(customer, strpos(customer, '@') + 1))`;
  const isOpen = sql`${domain} in (${open.map((each) => sql`${each}`).reduce((all, each) => sql`${all}, ${each}`)})`;
  return sql`case when strpos(customer, '@') > 1 and not (${isOpen}) then ${domain} end`;
}

/** Sums by account, a name in another case being the same account; intervals are those of contacts who decide for themselves. */
export function accountsQuery(by: string): Fragment {
  return sql`
select min(account) as account, count(*) as contacts, sum(cast(prob_alive as double)) as active, cast(sum(orders) as bigint) as orders, cast(max(last_order) as varchar) as last_order,
  sum(cast(historic_value as double)) as historic, coalesce(sum(cast(expected_money as double)), 0) as expected, ${sumEnds()}
from (select *, ${accountOf(by)} as account from ${SCORES}) as named
where account is not null group by lower(account)`;
}

type AccountRow = Readonly<Record<'contacts' | 'active' | 'orders' | 'historic' | 'expected', number>> &
  SummedEnds & { readonly account: string; readonly last_order: string };

/** How many accounts there are; the customers who are in one, and all. */
type Size = Readonly<Record<'accounts' | 'within' | 'customers', number>>;

async function readSize({ connection }: ReportSource, by: string): Promise<Size> {
  const [size] = await connection.rows<Size>(sql`
select count(distinct lower(account)) as accounts, count(account) as within, count(*) as customers from (select ${accountOf(by)} as account from ${SCORES}) as named`);
  return size ?? { accounts: 0, within: 0, customers: 0 };
}

async function readAccounts(source: ReportSource, by: string): Promise<AccountsResult> {
  const size = await readSize(source, by);
  const rows = await source.connection.rows<AccountRow>(
    sql`select * from (${accountsQuery(by)}) as summed order by expected desc, account limit ${LISTED}`,
  );
  const unit = minorPerUnit(source);
  return {
    by,
    accounts: size.accounts,
    without: size.customers - size.within,
    rows: rows.map((row) => accountRow(row, unit)),
  };
}

function accountRow(row: AccountRow, unit: number): Account {
  const minor = (value: number) => Math.round(value * unit);
  const expected = minor(row.expected);
  return {
    account: row.account,
    contacts: row.contacts,
    active: row.active,
    orders: row.orders,
    lastOrder: row.last_order,
    historic: minor(row.historic),
    expected,
    interval: intervalOfSum(expected, row, unit),
  };
}
