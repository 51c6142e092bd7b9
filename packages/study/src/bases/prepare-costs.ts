import { type Connection, day, daysBetween, type Fragment, makeTemporary, sql } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import { costedOrders } from '../costs/costed-orders.ts';
import type { Costs } from '../costs/costs.ts';
import { valueAt } from '../costs/dated-values.ts';
import { firstDayOf, monthOf, monthOfDay } from '../costs/months.ts';
import {
  type AcquisitionSpend,
  type CostLaw,
  type CostLine,
  costLines,
  type GoodsKnown,
  type OwnBenchmark,
} from '../record/bases.ts';
import { acquisitionOf } from './acquisition.ts';
import { costRates } from './cost-rates.ts';
import { CUSTOMER_COSTS, customerCosts, customerCostsQuery } from './customer-costs.ts';
import { indirectPast, type MonthTrade } from './indirect.ts';
import { type GoodsSums, goodsShareOf, type MonthGoods, marginLaw } from './margin-law.ts';
import { ORDER_COSTS, orderCosts, orderCostsTable } from './order-costs.ts';
import { ticketCosts } from './tickets.ts';

/** Costs as a study uses them: of the past by customer in a temporary table, of the time to come as a law. */
export interface PreparedCosts {
  readonly law: CostLaw;
  /** The costs there are. */
  readonly lines: readonly CostLine[];
  readonly goods: GoodsKnown;
  readonly acquisition: AcquisitionSpend | null;
  /** Minor units. */
  readonly unallocated: number;
  readonly benchmark: OwnBenchmark | null;
}

export interface CostQuestion {
  readonly connection: Connection;
  readonly ledger: Connection;
  readonly costs: Costs;
  readonly asOf: string;
  readonly firstOrder: string;
  readonly byCustomer: Fragment;
  /** Customers that are still active, and transactions of all: what rates are read off. */
  readonly active: number;
  readonly transactions: number;
  readonly minorPerUnit: number;
}

/** Whether anything is known of what things cost: by the settings, or because the orders say what their goods cost. */
export async function isCostKnown(connection: Connection, costs: Costs): Promise<boolean> {
  if (costs.fingerprint !== null) return true;
  return (await countCosts(connection)) > 0;
}

/** Orders that say what their goods cost. */
async function countCosts(connection: Connection): Promise<number> {
  const [row] = await connection.rows<{ n: number }>(sql`select count(cost) as n from ${ORDERS}`);
  return row?.n ?? 0;
}

/** Adds up what each customer has cost, and tells what the time to come will. */
export async function prepareCosts(question: CostQuestion): Promise<PreparedCosts> {
  const { connection, ledger, costs, asOf, byCustomer, minorPerUnit } = question;
  const { settings } = costs;
  const saysGoods = costs.hasGoods === true || (await countCosts(connection)) > 0;
  // Months tell what indirect costs are shared by, what tickets belong to, and how margins move.
  const isMonthly = saysGoods || settings.indirect.length > 0 || settings.service.tickets.length > 0;
  const months = isMonthly ? await readMonths(connection, costs, asOf, byCustomer) : [];
  const indirect = indirectPast(settings.indirect, months, { first: question.firstOrder, asOf });
  await makeTemporary(
    connection,
    ORDER_COSTS,
    orderCosts({ costs, asOf, shares: indirect.shares, saysGoods, byCustomer }),
  );
  const sums = await readSums(connection);
  const acquisition = await acquisitionOf(connection, costs);
  const tickets = await ticketCosts(connection, ledger, costs, asOf);
  const customerQuestion = {
    asOf,
    goodsShare: goodsShareOf(sums),
    indirect,
    acquisition: acquisition?.byCustomer ?? null,
    tickets,
    byCustomer,
  };
  await makeTemporary(connection, CUSTOMER_COSTS, customerCostsQuery(customerQuestion));
  const past = await readTotals(connection);
  const margin = marginLaw(sums, months, valueAt(settings.margin, asOf), minorPerUnit);
  const recent = recentOf(months, question);
  const rates = costRates(settings, {
    ...recent,
    asOf,
    tickets: past.tickets * recent.ofTickets,
    active: question.active,
    ordersPerTransaction: sums.orders > 0 ? sums.allOrders / question.transactions : 1,
    minorPerUnit,
  });
  const hasService = settings.service.perCustomerMonth.length > 0 || past.tickets !== 0;
  const isKnown = (line: CostLine) =>
    (line === 'goods' && sums.money > sums.unknown) ||
    (line === 'service' && hasService) ||
    past[line] !== 0 ||
    rates.some((rate) => rate.line === line);
  return {
    law: { margin, rates },
    lines: costLines.filter(isKnown),
    goods: { byOrder: sums.weight, byMargin: sums.money - sums.unknown - sums.weight, unknown: sums.unknown },
    acquisition: acquisition?.spend ?? null,
    unallocated: indirect.unallocated,
    benchmark: settings.benchmark,
  };
}

type Month = MonthTrade & MonthGoods;

/** What each month had: orders, money, what its goods cost as far as orders say it, and customers who came. */
async function readMonths(
  connection: Connection,
  costs: Costs,
  asOf: string,
  byCustomer: Fragment,
): Promise<readonly Month[]> {
  const rows = await connection.rows<Record<string, number>>(monthsQuery(costs, asOf, byCustomer));
  return rows.map((row) => ({
    month: row.month!,
    orders: row.orders!,
    money: row.money!,
    known: row.known!,
    knownGoods: row.known_goods!,
    arrivals: row.arrivals!,
  }));
}

export function monthsQuery(costs: Costs, asOf: string, byCustomer: Fragment): Fragment {
  const saysItself = (what: Fragment) =>
    sql`cast(coalesce(sum(case when goods_from in ('order', 'product') then ${what} end), 0) as bigint)`;
  return sql`
select o."month", o.orders, o.money, o.known, o.known_goods, coalesce(c.arrivals, 0) as arrivals
from (
  select ${monthOf(sql`day`)} as "month", count(*) as orders, cast(sum(amount) as bigint) as money, ${saysItself(sql`amount`)} as known,
    ${saysItself(sql`goods`)} as known_goods
  from (${costedOrders(costs)}) as costed where day <= ${day(asOf)} group by 1
) as o left join (select ${monthOf(sql`first_day`)} as "month", count(*) as arrivals from ${byCustomer} as customers group by 1) as c
  on c."month" = o."month"
order by 1`;
}

/** Sums over the customers of what their orders cost. */
export function sumsQuery(): Fragment {
  const whole = (column: Fragment) => sql`cast(coalesce(sum(${column}), 0) as bigint)`;
  const margin = sql`cast(known - known_goods as double)`;
  return sql`
select ${whole(sql`orders`)} as all_orders, ${whole(sql`money`)} as money, ${whole(sql`goods`)} as goods, ${whole(sql`unknown`)} as unknown,
  ${whole(sql`known`)} as known, ${whole(sql`known_goods`)} as known_goods, ${whole(sql`known_orders`)} as known_orders,
  count(case when known > 0 then 1 end) as known_customers, coalesce(sum(squares), 0) as squares,
  coalesce(sum(case when known > 0 then ${margin} * ${margin} / known end), 0) as squares_of_customers,
  coalesce(sum(case when known > 0 then cast(known as double) * known end), 0) as squared_weights
from ${orderCostsTable} as k`;
}

async function readSums(connection: Connection): Promise<GoodsSums & { readonly allOrders: number }> {
  const [row] = await connection.rows<Record<string, number>>(sumsQuery());
  const value = (name: string) => row?.[name] ?? 0;
  return {
    allOrders: value('all_orders'),
    money: value('money'),
    goods: value('goods'),
    unknown: value('unknown'),
    customers: value('known_customers'),
    orders: value('known_orders'),
    weight: value('known'),
    part: value('known') - value('known_goods'),
    squares: value('squares'),
    squaresOfCustomers: value('squares_of_customers'),
    squaredWeights: value('squared_weights'),
  };
}

type PastTotals = Readonly<Record<CostLine | 'tickets', number>>;

async function readTotals(connection: Connection): Promise<PastTotals> {
  const columns = ['goods', 'fees', 'shipping', 'retention', 'tickets', 'acquisition', 'indirect'] as const;
  const [row] = await connection.rows<Record<string, number>>(totalsQuery());
  const totals = Object.fromEntries(columns.map((name) => [name, row?.[name] ?? 0]));
  return { service: 0, ...totals } as PastTotals;
}

export function totalsQuery(): Fragment {
  const whole = (column: Fragment) => sql`cast(coalesce(sum(${column}), 0) as bigint)`;
  return sql`
select ${whole(sql`goods`)} as goods, ${whole(sql`fees`)} as fees, ${whole(sql`shipping`)} as shipping, ${whole(sql`retention`)} as retention,
  ${whole(sql`tickets`)} as tickets, ${whole(sql`acquisition`)} as acquisition, ${whole(sql`indirect`)} as indirect
from ${customerCosts} as k`;
}

/** Orders and money of the last twelve calendar months, and the part of all orders that they have. */
function recentOf(months: readonly Month[], { asOf, firstOrder }: CostQuestion) {
  const from = monthOfDay(asOf) - 11;
  const recent = months.filter(({ month }) => month >= from);
  const sum = (all: readonly Month[], of: 'orders' | 'money') => all.reduce((total, each) => total + each[of], 0);
  const begins = firstDayOf(from) > firstOrder ? firstDayOf(from) : firstOrder;
  const orders = sum(months, 'orders');
  return {
    days: daysBetween(begins, asOf) + 1,
    orders: sum(recent, 'orders'),
    money: sum(recent, 'money'),
    ofTickets: orders > 0 ? sum(recent, 'orders') / orders : 0,
  };
}
