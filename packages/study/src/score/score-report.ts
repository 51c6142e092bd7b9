import { type Connection, join, sql } from '@perennial/engine';
import type { CustomerLine, StudyRecord } from '../ledger/record.ts';

/** Sums over all customers of what was scored. */
export interface ScoreTotals {
  readonly customers: number;
  readonly historic: number;
  readonly expectedOrders: number;
  readonly expectedMoney: number;
  readonly discounted: number;
  readonly residual: number;
  readonly alive: number;
}

export async function scoreTotals(connection: Connection): Promise<ScoreTotals> {
  const [row] = await connection.rows<Record<string, number>>(sql`
select count(*) as customers, cast(sum(historic) as double) as historic, sum(expected_orders) as expected_orders,
  sum(expected_money) as expected_money, sum(discounted_money) as discounted, sum(residual_money) as residual,
  sum(prob_alive) as alive
from scores`);
  const value = (name: string) => row?.[name] ?? 0;
  return {
    customers: value('customers'),
    historic: value('historic'),
    expectedOrders: value('expected_orders'),
    expectedMoney: value('expected_money'),
    discounted: value('discounted'),
    residual: value('residual'),
    alive: value('alive'),
  };
}

/** Share of all money that the top 1, 10 and 20 % of customers bring: of what is expected, and of what was. */
export async function concentration(connection: Connection): Promise<StudyRecord['concentration']> {
  const rows = await connection.rows<{ top: number; expected: number; historic: number }>(sql`
with ranked as (
  select expected_money, historic,
    row_number() over (order by expected_money desc, customer) as by_expected,
    row_number() over (order by historic desc, customer) as by_historic,
    count(*) over () as n
  from scores
), tops as (select unnest([1, 10, 20]) as top)
select top,
  coalesce(sum(expected_money) filter (where by_expected <= ceil(n * top / 100.0)) / nullif(sum(expected_money), 0), 0) as expected,
  coalesce(sum(historic) filter (where by_historic <= ceil(n * top / 100.0)) / cast(nullif(sum(historic), 0) as double), 0) as historic
from ranked cross join tops group by top order by top`);
  return rows;
}

/** The customers of whom most is expected, or those asked for. Expected money in currency units becomes minor units. */
export async function customerLines(
  connection: Connection,
  which: { readonly customers?: readonly string[]; readonly limit: number },
  minorPerUnit: number,
): Promise<readonly CustomerLine[]> {
  const chosen = which.customers
    ? sql`where customer in (${join(which.customers.map((customer) => sql`${customer}`))})`
    : sql``;
  const rows = await connection.rows<Record<string, number | string>>(sql`
select customer, historic, orders, cast(last_day as varchar) as last_day, prob_alive, expected_orders, expected_money,
  money_low95, money_low80, money_median, money_high80, money_high95
from scores ${chosen} order by expected_money desc, customer limit ${which.limit}`);
  const minor = (value: number | string | undefined) => Math.round(Number(value) * minorPerUnit);
  return rows.map((row) => ({
    customer: String(row.customer),
    historic: Number(row.historic),
    orders: Number(row.orders),
    lastOrder: String(row.last_day),
    probAlive: Number(row.prob_alive),
    expectedOrders: Number(row.expected_orders),
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
