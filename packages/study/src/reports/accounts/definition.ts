import type { Message, WordKey } from '@perennial/words';
import { basisOf } from '../basis.ts';
import { dimensionWords } from '../cohorts/definition.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { count, date, estimate, intervals, name } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import type { Account, AccountsResult } from './accounts-result.ts';

/** Which companies come first, their contacts together? */
export const accounts: ReportDefinition<'accounts', AccountsResult> = {
  name: 'accounts',
  title: message('accounts.title'),
  asks: message('accounts.asks'),
  options: [{ name: 'by', description: 'report.option.by', takes: ['domain'], andDimensions: true, andLinks: true }],
  asksAnew: ({ by }) => by !== undefined,
  answer: ({ record, result }) => answer(record.settings.horizonDays, record.base.customers, result),
  sentences: () => [],
  tables: (shown) => (shown.result.rows.length === 0 ? [] : [accountsTable(shown)]),
  anonymise: (result, rename) => ({
    ...result,
    rows: result.rows.map((row) => ({ ...row, account: rename(row.account) })),
  }),
};

function answer(
  days: number,
  customers: number,
  { by, accounts: n, without, rows }: AccountsResult,
): readonly Message<WordKey>[] {
  if (by === null) return [message('accounts.answer.unsaid', { n: { count: customers } })];
  const [first] = rows;
  if (!first) return [message('accounts.answer.none', { by: { message: byWords(by) } })];
  return [
    message('accounts.answer', {
      n: { count: n },
      by: { message: byWords(by) },
      account: { text: first.account },
      contacts: { count: first.contacts },
      money: { money: first.expected },
      low: { money: first.interval.low80 },
      high: { money: first.interval.high80 },
      days: { days },
    }),
    ...(without > 0 ? [message('accounts.without', { n: { count: without } })] : []),
  ];
}

function byWords(by: string): Message<WordKey> {
  return by === 'domain' ? message('accounts.domain') : dimensionWords(by);
}

/** Accounts, those of whom most is expected first. */
export function accountsTable({ record, result }: Shown<AccountsResult>): Table<Account> {
  return {
    name: 'accounts',
    title: message('accounts.table', { by: { message: byWords(result.by ?? 'domain') } }),
    says: message('accounts.says'),
    columns: [
      name('account', 'accounts.account', (row) => row.account),
      count('contacts', 'accounts.contacts', (row) => row.contacts),
      count('active_customers', 'cohorts.active', (row) => row.active, 2),
      count('orders', 'accounts.orders', (row) => row.orders, 4),
      date('last_order', 'accounts.last', (row) => row.lastOrder, 3),
      estimate('historic_value', 'column.historic', (row) => row.historic, 1),
      estimate('expected_money', 'column.expected', (row) => row.expected),
      ...intervals<Account>('expected_money', 'moneyRound', ({ interval }) => interval, 5),
    ],
    rows: result.rows,
    basis: basisOf(record, { n: result.accounts, horizonDays: record.settings.horizonDays }),
  };
}
