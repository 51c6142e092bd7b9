import { day, type Fragment, sql, temporary } from '@perennial/engine';
import { RETURNS } from '@perennial/engine/storage';
import { monthOf } from '../costs/months.ts';
import type { IndirectPast } from './indirect.ts';
import { orderCostsTable } from './order-costs.ts';

export const CUSTOMER_COSTS = 'customer costs';

/**
 * A row per customer: `goods`, `fees`, `shipping`, `retention`, `tickets`, `acquisition` and `indirect` in whole minor units until the day, whose sums are the
 * bridge's; `known` and `known_goods` are the money of orders that say what their goods cost, and that cost.
 */
export const customerCosts: Fragment = temporary(CUSTOMER_COSTS);

export interface CustomerCostsQuestion {
  readonly asOf: string;
  /** Share of revenue that goods are taken to cost where nothing is known of them. */
  readonly goodsShare: number;
  readonly indirect: IndirectPast;
  /** Relations of customer and money; null where there is no such cost. */
  readonly acquisition: Fragment | null;
  readonly tickets: Fragment | null;
  /** The relation of customers with their first day. */
  readonly byCustomer: Fragment;
}

export function customerCostsQuery(question: CustomerCostsQuestion): Fragment {
  const { asOf, goodsShare, indirect, acquisition, tickets, byCustomer } = question;
  const { shares, totals } = indirect;
  const firstMonth = shares.byCustomer?.(monthOf(sql`c.first_day`)) ?? null;
  const beside = (name: Fragment, relation: Fragment | null) =>
    relation ? sql`left join (${relation}) as ${name} on ${name}.customer = k.customer` : sql``;
  const moneyOf = (name: Fragment, relation: Fragment | null) =>
    relation ? sql`coalesce(${name}.money, 0)` : sql`cast(0 as bigint)`;
  // What came back took its part of the goods with it; of what was bought before the data begin, the usual part.
  const kept = sql`(1 - coalesce(least(1, cast(returned as double) / nullif(money, 0)), 0))`;
  const goods = sql`cast(round((goods + unknown * ${goodsShare}) * ${kept} - greatest(returned - money, 0) * ${goodsShare}) as bigint)`;
  const given = [
    totals.order === 0 ? [] : [allocated(totals.order, sql`order_weight`)],
    totals.revenue === 0 ? [] : [allocated(totals.revenue, sql`money_weight`)],
    totals.customer === 0 ? [] : [allocated(totals.customer, sql`customer_weight`)],
  ].flat();
  return sql`
select customer, known, known_goods, ${goods} as goods, fees, shipping, retention, tickets, acquisition,
  ${given.reduce((sum, each) => sql`${sum} + ${each}`, sql`cast(0 as bigint)`)} as indirect
from (
  select k.*, ${firstMonth ?? sql`cast(0 as bigint)`} as customer_weight, coalesce(r.money, 0) as returned,
    ${moneyOf(sql`a`, acquisition)} as acquisition, ${moneyOf(sql`t`, tickets)} as tickets
  from ${orderCostsTable} as k
  ${firstMonth ? sql`join ${byCustomer} as c on c.customer = k.customer` : sql``}
  left join (select customer, sum(amount) as money from ${RETURNS} where cast(returned_at as date) <= ${day(asOf)} group by customer) as r
    on r.customer = k.customer
  ${beside(sql`a`, acquisition)} ${beside(sql`t`, tickets)}
) as each_one`;
}

/** Whole minor units of a total by whole weights: what has been given away after each customer, less what had been before. Their sum is the total. */
function allocated(total: number, weight: Fragment): Fragment {
  const reached = sql`cast(sum(${weight}) over (order by customer rows unbounded preceding) as double)`;
  const all = sql`cast(sum(${weight}) over () as double)`;
  const before = sql`cast(sum(${weight}) over (order by customer rows unbounded preceding) - ${weight} as double)`;
  return sql`cast(floor(${total} * (${reached} / ${all})) - floor(${total} * (${before} / ${all})) as bigint)`;
}
