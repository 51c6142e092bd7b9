import { daysBetween, type Fragment, id, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { levelNames } from '@perennial/models';
import { costColumns } from '../../bases/score-columns.ts';
import { basisColumn } from '../../record/bases.ts';
import { readRhythm } from '../actions/rhythm.ts';
import type { ReportOptions } from '../definition.ts';
import { costBasesOf, leftColumns } from '../left-columns.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { readTierStarts } from '../segments/tiers.ts';
import { CHOSEN, chooseCustomers } from './chosen-customers.ts';
import { readCard } from './customer-card.ts';
import type { CustomersResult } from './customers-result.ts';
import { type NamingReports, namedCustomers } from './named-customers.ts';
import { readTimelines } from './timelines.ts';

/** What was scored of the chosen customers, in their order. */
export function scoredQuery(record: ReportSource['record']): Fragment {
  return sql`
select s.customer, cast(s.first_order as varchar) as first_order, cast(s.last_order as varchar) as last_order, s.orders, s.transactions,
  s.historic_value, s.prob_alive, s.expected_transactions, s.expected_money, s.money_low95, s.money_low80, s.money_median, s.money_high80,
  s.money_high95, s.discounted_money, s.customer_lifetime_value, cast(s.next_order_expected as varchar) as next_order_expected${leftColumns(record, 's')}${costsOf(record)}
from ${SCORES} as s join ${CHOSEN} as c on c.customer = s.customer order by c.place`;
}

function costsOf({ bases }: ReportSource['record']): Fragment {
  return join(
    bases.bridge.map(({ line }) => sql`, ${id('s', costColumns[line])}`),
    '',
  );
}

/** One customer whole, whoever it is. */
export async function askCustomer(
  source: ReportSource,
  kept: CustomersResult,
  { customer }: ReportOptions,
): Promise<CustomersResult> {
  return { ...kept, card: customer === undefined ? null : await readCard(source, customer, kept.begins) };
}

/** The customers one can look up, with all that the page needs to predict for them again. */
export async function buildCustomers(source: ReportSource, found: NamingReports = {}): Promise<CustomersResult> {
  const { connection, record } = source;
  const { asOf } = record.settings;
  await chooseCustomers(source, namedCustomers(record, found));
  const rows = await connection.rows<Record<string, number | string | null>>(scoredQuery(record));
  const timelines = await readTimelines(source, rows.length);
  const numbers = (column: string) => rows.map((row) => Number(row[column]));
  const minor = (value: number | string | null | undefined) => Math.round(Number(value ?? 0) * minorPerUnit(source));
  const money = (column: string) => rows.map((row) => minor(row[column]));
  return {
    card: null,
    begins: {
      rhythm: found.actions ? found.actions.rhythm : await readRhythm(source),
      tiers: await readTierStarts(source),
    },
    total: record.base.customers,
    complete: rows.length === record.base.customers,
    customer: rows.map((row) => String(row.customer)),
    x: numbers('transactions').map((transactions) => transactions - 1),
    tx: rows.map((row) => daysBetween(String(row.first_order), String(row.last_order))),
    T: rows.map((row) => daysBetween(String(row.first_order), asOf)),
    meanSpend: timelines.spend,
    historic: money('historic_value'),
    orders: numbers('orders'),
    probAlive: numbers('prob_alive'),
    expectedTransactions: numbers('expected_transactions'),
    expectedMoney: money('expected_money'),
    low95: money('money_low95'),
    low80: money('money_low80'),
    median: money('money_median'),
    high80: money('money_high80'),
    high95: money('money_high95'),
    discounted: money('discounted_money'),
    lifetime: rows.map((row) => (row.customer_lifetime_value === null ? null : minor(row.customer_lifetime_value))),
    nextOrder: rows.map((row) =>
      row.next_order_expected === null ? null : daysBetween(asOf, String(row.next_order_expected)),
    ),
    left: costBasesOf(record).map((basis) => {
      const name = basisColumn(basis);
      const ends = Object.fromEntries(levelNames.map((level) => [level, money(`${name}_${level}`)]));
      return {
        basis,
        historic: money(`historic_${name}`),
        expected: money(`expected_${name}`),
        ...(ends as unknown as Record<(typeof levelNames)[number], readonly number[]>),
        lifetime: rows.map((row) => (row[`lifetime_${name}`] === null ? null : minor(row[`lifetime_${name}`]))),
      };
    }),
    costs: record.bases.bridge.map(({ line }) => ({ line, past: money(costColumns[line]) })),
    orderCount: timelines.counts,
    orderDays: timelines.days,
    orderMoney: timelines.money,
  };
}
