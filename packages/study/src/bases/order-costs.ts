import { day, type Fragment, join, sql, temporary } from '@perennial/engine';
import { costedOrders, inForce } from '../costs/costed-orders.ts';
import type { Costs } from '../costs/costs.ts';
import type { DatedValues } from '../costs/dated-values.ts';
import type { MonthlyShares } from './indirect.ts';
import { monthOf } from './months.ts';

export const ORDER_COSTS = 'order costs';

/**
 * A row per customer with an order until the day, of sums over their orders in minor units: `orders`, `money`, `goods` (as far as it is known), `unknown`
 * (money of orders whose cost of goods is not known), `known` and `known_goods` (of orders that say it themselves), `squares` (Σ (amount − goods)² ÷
 * amount of those), `fees`, `shipping`, `retention`, `order_weight` and `money_weight` (their parts of indirect costs, see `MonthlyShares`).
 */
export function orderCosts(costs: Costs, asOf: string, shares: MonthlyShares): Fragment {
  const { fees, shipping, retention } = costs.settings;
  const saysItself = sql`goods_from = 'order'`;
  const sum = (what: Fragment) => sql`cast(coalesce(sum(${what}), 0) as bigint)`;
  const fee = [
    ...part(fees.map(({ from, value }) => ({ from, value: value.share }))),
    ...fixed(fees.map(({ from, value }) => ({ from, value: value.fixed }))),
  ];
  const kept = retention.flatMap(({ perOrder, share }) => [...part(share), ...fixed(perOrder)]);
  return sql`
select customer, count(*) as orders, ${sum(sql`amount`)} as money, ${sum(sql`goods`)} as goods,
  ${sum(sql`case when goods is null then amount end`)} as unknown,
  ${sum(sql`case when ${saysItself} then amount end`)} as known, ${sum(sql`case when ${saysItself} then goods end`)} as known_goods,
  count(case when ${saysItself} and amount > 0 then 1 end) as known_orders,
  coalesce(sum(case when ${saysItself} and amount > 0 then cast(amount - goods as double) * (amount - goods) / amount end), 0) as squares,
  ${sum(added(fee))} as fees, ${sum(added(fixed(shipping)))} as shipping, ${sum(added(kept))} as retention,
  ${sum(shares.byOrder ? shares.byOrder(monthOf(sql`day`)) : sql`0`)} as order_weight,
  ${sum(shares.byMoney ? sql`amount * ${shares.byMoney(monthOf(sql`day`))}` : sql`0`)} as money_weight
from (${costedOrders(costs)}) as costed where day <= ${day(asOf)} group by customer`;
}

export const orderCostsTable: Fragment = temporary(ORDER_COSTS);

/** A share of each order's amount, to the minor unit; nothing before its first day. */
function part(values: DatedValues<number>): readonly Fragment[] {
  if (values.every(({ value }) => value === 0)) return [];
  return [sql`coalesce(cast(round(amount * ${inForce(sql`day`, values)}) as bigint), 0)`];
}

/** So much an order. */
function fixed(values: DatedValues<number>): readonly Fragment[] {
  if (values.every(({ value }) => value === 0)) return [];
  return [sql`coalesce(cast(round(${inForce(sql`day`, values)}) as bigint), 0)`];
}

function added(parts: readonly Fragment[]): Fragment {
  return parts.length === 0 ? sql`0` : sql`(${join(parts, ' + ')})`;
}
