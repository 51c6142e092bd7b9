import { type Fragment, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { type ActionList, type ActionRow, actionLists, type FoundList } from './actions-result.ts';
import { type Conditions, ifActive, silence } from './conditions.ts';

/** Customers of a list that a report names. The sums are of all. */
export const LISTED = 300;

type Sums = Omit<FoundList, 'interval' | 'rows'>;

const NAME = 'report listed';
const LISTS = temporary(NAME);

/** A row per customer on a list, with all that is told of them; `list`: its place among all lists. Money in units of the currency. */
export function listsQuery(source: ReportSource, conditions: Conditions): Fragment {
  const cases = actionLists.flatMap((list, i) => {
    const condition = conditions[list];
    return condition ? [sql`when ${condition.where} then ${i}`] : [];
  });
  return sql`
select * from (
  select case ${join(cases, ' ')} end as list, customer, orders, transactions, last_order, ${silence(source)} as silence,
    date_diff('day', first_order, last_order) as span, historic_value, prob_alive, expected_transactions, expected_money,
    money_low95, money_low80, money_median, money_high80, money_high95, ${ifActive} as if_active
  from ${SCORES}
) as placed where list is not null`;
}

/** Makes what the queries below are asked of: one pass over the scores for all lists. */
export async function makeLists(source: ReportSource, conditions: Conditions): Promise<void> {
  await makeTemporary(source.connection, NAME, listsQuery(source, conditions));
}

/** Sums over the customers of each list; money in units of the currency. */
export const sumsQuery: Fragment = sql`
select list, count(*) as customers, cast(sum(prob_alive) as double) as active, cast(sum(expected_transactions) as double) as transactions, cast(sum(historic_value) as double) as historic,
  cast(sum(expected_money) as double) as expected, sum(if_active) as if_active,
  sum(case when expected_transactions > 0 then money * money / cast(expected_transactions as double) else 0 end) as order_squares,
  sum(case when prob_alive > 0 then money * money / cast(prob_alive as double) else 0 end) as squares
from (select *, cast(expected_money as double) as money from ${LISTS}) as listed group by list order by list`;

export async function readSums(source: ReportSource): Promise<readonly Sums[]> {
  const rows = await source.connection.rows<Record<string, number>>(sumsQuery);
  const minor = (value: number | undefined) => Math.round((value ?? 0) * minorPerUnit(source));
  const squared = (value: number | undefined) => Math.round((value ?? 0) * minorPerUnit(source) ** 2);
  return rows.map((row) => ({
    list: actionLists[row.list ?? 0] as ActionList,
    customers: row.customers ?? 0,
    active: row.active ?? 0,
    transactions: row.transactions ?? 0,
    historic: minor(row.historic),
    expected: minor(row.expected),
    ifActive: minor(row.if_active),
    orderSquares: squared(row.order_squares),
    squares: squared(row.squares),
  }));
}

/** The first customers of a list. */
export function listQuery(list: ActionList, first: Fragment, limit: number): Fragment {
  return sql`
select customer, orders, transactions, cast(last_order as varchar) as last_order, silence, span, historic_value, prob_alive, expected_transactions,
  expected_money, money_low95, money_low80, money_median, money_high80, money_high95, if_active
from ${LISTS} where list = ${actionLists.indexOf(list)} order by ${first} limit ${limit}`;
}

export async function readList(
  source: ReportSource,
  conditions: Conditions,
  list: ActionList,
): Promise<readonly ActionRow[]> {
  const query = listQuery(list, conditions[list]?.first ?? sql`customer`, LISTED);
  const rows = await source.connection.rows<Record<string, number | string>>(query);
  const minor = (value: number | string | undefined) => Math.round(Number(value) * minorPerUnit(source));
  return rows.map((row) => ({
    customer: String(row.customer),
    orders: Number(row.orders),
    historic: minor(row.historic_value),
    lastOrder: String(row.last_order),
    silence: Number(row.silence),
    gap: Number(row.transactions) > 1 ? Number(row.span) / (Number(row.transactions) - 1) : null,
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
    ifActive: minor(row.if_active),
  }));
}
