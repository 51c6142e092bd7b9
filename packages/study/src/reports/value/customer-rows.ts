import { type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { costBasesOf, leftColumns, leftOfRow } from '../left-columns.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import type { CustomerRow } from './value-result.ts';

/** Those of whom most is expected. */
export const mostFirst: Fragment = sql`expected_money desc, customer`;

/** Those of whom least is expected, among equals who brought most: the best customers the business has lost. */
export const leastFirst: Fragment = sql`expected_money, historic_value desc, customer`;

/** Those who brought most. */
export const broughtMostFirst: Fragment = sql`historic_value desc, customer`;

const COLUMNS: Fragment = sql`customer, cast(first_order as varchar) as first_order, cast(last_order as varchar) as last_order, orders,
  historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median, money_high80, money_high95`;

/** The first so many customers in an order, of those who meet a condition. */
export async function readCustomerRows(
  source: ReportSource,
  order: Fragment,
  limit: number,
  condition: Fragment = sql`true`,
): Promise<readonly CustomerRow[]> {
  const rows = await source.connection.rows<Record<string, number | string>>(
    sql`select ${COLUMNS}${leftColumns(source.record, 's')} from ${SCORES} as s where ${condition} order by ${order} limit ${limit}`,
  );
  const hasLeft = costBasesOf(source.record).length > 0;
  const minor = (value: number | string | undefined) => Math.round(Number(value) * minorPerUnit(source));
  return rows.map((row) => ({
    customer: String(row.customer),
    firstOrder: String(row.first_order),
    lastOrder: String(row.last_order),
    orders: Number(row.orders),
    historic: minor(row.historic_value),
    probAlive: Number(row.prob_alive),
    expectedTransactions: Number(row.expected_transactions),
    expectedMoney: minor(row.expected_money),
    money: {
      median: minor(row.money_median),
      low80: minor(row.money_low80),
      high80: minor(row.money_high80),
      low95: minor(row.money_low95),
      high95: minor(row.money_high95),
    },
    ...(hasLeft && { left: leftOfRow(source.record, row, minorPerUnit(source)) }),
  }));
}
