import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { levelNames } from '@perennial/models';
import { type BasisName, basisColumn } from '../record/bases.ts';
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
  which: { readonly customers?: readonly string[]; readonly limit: number; readonly basis?: BasisName },
  minorPerUnit: number,
): Promise<readonly CustomerLine[]> {
  const chosen = which.customers
    ? sql`customer in (${join(which.customers.map((customer) => sql`${customer}`))})`
    : sql`1 = 1`;
  return linesWhere(connection, chosen, which.limit, minorPerUnit, which.basis);
}

/** The customers of whom a condition holds, those of whom most is expected first unless an order is given. Money in minor units. */
export async function linesWhere(
  connection: Connection,
  condition: Fragment,
  limit: number,
  minorPerUnit: number,
  basis: BasisName = 'revenue',
  order?: Fragment,
): Promise<readonly CustomerLine[]> {
  const name = basisColumn(basis);
  const [historic, expected, ends] =
    basis === 'revenue'
      ? ['historic_value', 'expected_money', 'money']
      : [`historic_${name}`, `expected_${name}`, name];
  const rows = await connection.rows<Record<string, number | string>>(sql`
select customer, ${id(historic!)} as historic, orders, cast(last_order as varchar) as last_order, prob_alive, expected_transactions,
  ${id(expected!)} as expected, ${join(levelNames.map((level) => sql`${id(`${ends}_${level}`)} as ${id(`money_${level}`)}`))}
from ${SCORES} where ${condition} order by ${order ?? sql`coalesce(${id(expected!)}, 0) desc, customer`} limit ${limit}`);
  const minor = (value: number | string | undefined) => Math.round(Number(value) * minorPerUnit);
  return rows.map((row) => ({
    customer: String(row.customer),
    historic: minor(row.historic),
    orders: Number(row.orders),
    lastOrder: String(row.last_order),
    probAlive: Number(row.prob_alive),
    expectedTransactions: Number(row.expected_transactions),
    expectedMoney: minor(row.expected),
    money: {
      low95: minor(row.money_low95),
      low80: minor(row.money_low80),
      median: minor(row.money_median),
      high80: minor(row.money_high80),
      high95: minor(row.money_high95),
    },
  }));
}
