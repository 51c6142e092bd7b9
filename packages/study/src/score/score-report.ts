import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import type { CustomerLine } from '../record/scores.ts';

/** Sums over all customers of what was scored. Money in currency units. */
export interface ScoreTotals {
  readonly customers: number;
  readonly historic: number;
  readonly expectedTransactions: number;
  readonly expectedMoney: number;
  readonly discounted: number;
  /** Null where some customer's is without bound. */
  readonly residual: number | null;
  readonly alive: number;
}

export async function scoreTotals(connection: Connection): Promise<ScoreTotals> {
  const [row] = await connection.rows<Record<string, number>>(sql`
select count(*) as customers, cast(sum(historic_value) as double) as historic,
  cast(sum(expected_transactions) as double) as expected_transactions, cast(sum(expected_money) as double) as expected_money,
  cast(sum(discounted_money) as double) as discounted, cast(sum(prob_alive) as double) as alive,
  case when count(residual_lifetime_value) = count(*) then cast(sum(residual_lifetime_value) as double) end as residual
from ${SCORES}`);
  const value = (name: string) => row?.[name] ?? 0;
  return {
    customers: value('customers'),
    historic: value('historic'),
    expectedTransactions: value('expected_transactions'),
    expectedMoney: value('expected_money'),
    discounted: value('discounted'),
    residual: row?.residual ?? null,
    alive: value('alive'),
  };
}

/** The customers of whom most is expected, or those asked for, in that order. Money in minor units. */
export async function customerLines(
  connection: Connection,
  which: { readonly customers?: readonly string[]; readonly limit: number },
  minorPerUnit: number,
): Promise<readonly CustomerLine[]> {
  const chosen = which.customers
    ? sql`customer in (${join(which.customers.map((customer) => sql`${customer}`))})`
    : sql`1 = 1`;
  return linesWhere(connection, chosen, which.limit, minorPerUnit);
}

/** The customers of whom a condition holds, those of whom most is expected first. Money in minor units. */
export async function linesWhere(
  connection: Connection,
  condition: Fragment,
  limit: number,
  minorPerUnit: number,
): Promise<readonly CustomerLine[]> {
  const rows = await connection.rows<Record<string, number | string>>(sql`
select customer, historic_value, orders, cast(last_order as varchar) as last_order, prob_alive, expected_transactions, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95
from ${SCORES} where ${condition} order by coalesce(expected_money, 0) desc, customer limit ${limit}`);
  const minor = (value: number | string | undefined) => Math.round(Number(value) * minorPerUnit);
  return rows.map((row) => ({
    customer: String(row.customer),
    historic: minor(row.historic_value),
    orders: Number(row.orders),
    lastOrder: String(row.last_order),
    probAlive: Number(row.prob_alive),
    expectedTransactions: Number(row.expected_transactions),
    expectedMoney: minor(row.expected_money),
    money: {
      low95: minor(row.money_low95),
      low80: minor(row.money_low80),
      median: minor(row.money_median),
      high80: minor(row.money_high80),
      high95: minor(row.money_high95),
    },
  }));
}
