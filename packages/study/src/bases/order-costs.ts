import { day, type Fragment, join, sql, temporary } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import { costedOrders, inForce } from '../costs/costed-orders.ts';
import type { Costs } from '../costs/costs.ts';
import type { DatedValues } from '../costs/dated-values.ts';
import { monthOf } from '../costs/months.ts';
import type { MonthlyShares } from './indirect.ts';

export const ORDER_COSTS = 'order costs';

/** What the orders are asked for. */
export interface OrderCostsQuestion {
  readonly costs: Costs;
  readonly asOf: string;
  readonly shares: MonthlyShares;
  /** Some order says what its goods cost, by itself or by its products. */
  readonly saysGoods: boolean;
  /** The relation of customers, with their orders and money. */
  readonly byCustomer: Fragment;
}

/**
 * A row per customer with an order until the day, of sums over their orders in minor units: `orders`, `money`, `goods` (as far as it is known), `unknown`
 * (money of orders whose cost of goods is not known), `known` and `known_goods` (of orders that say it), `known_orders`, `squares` (Σ (amount − goods)² ÷
 * amount of those), `fees`, `shipping`, `retention`, `order_weight` and `money_weight` (their parts of indirect costs, see `MonthlyShares`).
 *
 * Where nothing differs from order to order, the customers' own sums will do, and no order is looked at.
 */
export function orderCosts({ costs, asOf, shares, saysGoods, byCustomer }: OrderCostsQuestion): Fragment {
  const { margin, fees, shipping, retention } = costs.settings;
  const values = [margin, shipping, ...retention.flatMap(({ perOrder, share }) => [perOrder, share])];
  const isSame =
    !saysGoods &&
    [...values, fees].every(isOneValue) &&
    [shares.byOrder, shares.byMoney].every((each) => each === null);
  if (isSame) {
    const own = { orders: sql`orders`, money: sql`money`, sum: () => sql`cast(0 as bigint)` };
    return sql`select customer, ${columns(costs, shares, saysGoods, own)} from ${byCustomer} as c`;
  }
  const sums = {
    orders: sql`count(*)`,
    money: sql`sum(amount)`,
    sum: (what: Fragment) => sql`coalesce(sum(${what}), 0)`,
  };
  const orders = saysGoods
    ? costedOrders(costs)
    : sql`select customer, amount, cast(ordered_at as date) as day, ${marginCost(margin)} as goods from ${ORDERS}`;
  return sql`
select customer, ${columns(costs, shares, saysGoods, sums)}
from (${orders}) as costed where day <= ${day(asOf)} group by customer`;
}

export const orderCostsTable: Fragment = temporary(ORDER_COSTS);

/** How orders are added up: their number, their money, and what differs from order to order. */
interface Sums {
  readonly orders: Fragment;
  readonly money: Fragment;
  sum(what: Fragment): Fragment;
}

function columns({ settings }: Costs, shares: MonthlyShares, saysGoods: boolean, sums: Sums): Fragment {
  const { margin, fees, shipping, retention } = settings;
  const whole = (what: Fragment) => sql`cast(${what} as bigint)`;
  const sum = (what: Fragment) => whole(sums.sum(what));
  const saysItself = sql`goods_from in ('order', 'product')`;
  const known = (what: Fragment, otherwise = sql``) =>
    saysGoods ? sql`case when ${saysItself} then ${what} ${otherwise} end` : null;
  const isSet = isOneValue(margin) && margin.length > 0 && !saysGoods;
  const goods = isSet ? ofMoney(sums, 1 - margin[0]!.value) : sum(sql`goods`);
  const unknown = isSet ? sql`0` : sums.sum(sql`case when goods is null then amount end`);
  const fee = [
    ...part(
      sums,
      fees.map(({ from, value }) => ({ from, value: value.share })),
    ),
    ...fixed(
      sums,
      fees.map(({ from, value }) => ({ from, value: value.fixed })),
    ),
  ];
  const kept = retention.flatMap(({ perOrder, share }) => [...part(sums, share), ...fixed(sums, perOrder)]);
  const orNothing = (what: Fragment | null) => (what ? sum(what) : whole(sql`0`));
  const square = sql`cast(amount - goods as double) * (amount - goods) / nullif(amount, 0)`;
  return sql`${whole(sums.orders)} as orders, ${whole(sums.money)} as money, ${goods} as goods,
  ${whole(margin.length === 0 && !saysGoods ? sums.money : unknown)} as unknown,
  ${orNothing(known(sql`amount`))} as known, ${orNothing(known(sql`goods`))} as known_goods,
  ${orNothing(saysGoods ? sql`case when ${saysItself} and amount > 0 then 1 end` : null)} as known_orders,
  ${saysGoods ? sums.sum(known(square)!) : sql`cast(0 as double)`} as squares,
  ${added(fee)} as fees, ${added(fixed(sums, shipping))} as shipping, ${added(kept)} as retention,
  ${orNothing(shares.byOrder?.(monthOf(sql`day`)) ?? null)} as order_weight,
  ${orNothing(shares.byMoney && sql`amount * ${shares.byMoney(monthOf(sql`day`))}`)} as money_weight`;
}

/** One value, ever since, or none. */
function isOneValue(values: DatedValues<unknown>): boolean {
  return values.length === 0 || (values.length === 1 && values[0]!.from === null);
}

function marginCost(margin: DatedValues<number>): Fragment {
  return sql`cast(round(amount * (1 - ${inForce(sql`cast(ordered_at as date)`, margin)})) as bigint)`;
}

function ofMoney({ money }: Sums, share: number): Fragment {
  return sql`cast(round(${money} * ${share}) as bigint)`;
}

/** A share of the money, by the values of each order's day where they differ; nothing before its first day. */
function part(sums: Sums, values: DatedValues<number>): readonly Fragment[] {
  if (values.every(({ value }) => value === 0)) return [];
  if (isOneValue(values)) return [ofMoney(sums, values[0]!.value)];
  return [sql`cast(${sums.sum(sql`cast(round(amount * ${inForce(sql`day`, values)}) as bigint)`)} as bigint)`];
}

/** So much an order. */
function fixed(sums: Sums, values: DatedValues<number>): readonly Fragment[] {
  if (values.every(({ value }) => value === 0)) return [];
  if (isOneValue(values)) return [sql`${sums.orders} * ${Math.round(values[0]!.value)}`];
  return [sql`cast(${sums.sum(sql`cast(round(${inForce(sql`day`, values)}) as bigint)`)} as bigint)`];
}

function added(parts: readonly Fragment[]): Fragment {
  return sql`cast(${parts.length === 0 ? sql`0` : join(parts, ' + ')} as bigint)`;
}
