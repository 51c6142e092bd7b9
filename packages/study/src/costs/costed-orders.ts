import { type Fragment, join, sql, temporary } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import type { Costs } from './costs.ts';
import type { DatedValues } from './dated-values.ts';

/** Cost of goods of orders, by number and by content: see `makeGoodsOfOrders`. */
export const GOODS_BY_NUMBER = 'numbered goods';
export const GOODS_BY_CONTENT = 'unnumbered goods';

/**
 * A query of every order with its cost of goods: customer, ordered_at, day, amount, refunded, channel, source, order_id, and
 *
 * - `goods` (bigint, minor units): what its goods cost; null where neither a cost nor a margin of its day is known, never 0 in its place;
 * - `goods_from`: `order` where the orders themselves say it, `product` where all of its lines have costs of their products, `margin` where it is, in whole or
 *   in part, what a gross margin leaves; null where it is not known.
 */
export function costedOrders({ settings, hasGoods = false }: Costs): Fragment {
  const left = costOfMargin(sql`o.amount`, sql`cast(o.ordered_at as date)`, settings.margin);
  if (!hasGoods)
    return sql`
select order_id, customer, ordered_at, day, amount, refunded, channel, source, coalesce(cost, by_margin) as goods,
  case when cost is not null then 'order' when by_margin is not null then 'margin' end as goods_from
from (select o.*, cast(o.ordered_at as date) as day, ${left} as by_margin from ${ORDERS} as o) as dated`;
  const of = (column: Fragment) => sql`case when o.order_id is null then c.${column} else n.${column} end`;
  return sql`
select order_id, customer, ordered_at, day, amount, refunded, channel, source,
  coalesce(cost, by_lines, case when is_whole is null then by_margin end) as goods,
  case when cost is not null then 'order' when by_lines is not null and not has_margin then 'product'
    when by_lines is not null or (is_whole is null and by_margin is not null) then 'margin' end as goods_from
from (
  select *, case when is_whole then cast(greatest(round(known + amount * share_by_margin), 0) as bigint) end as by_lines
  from (
    select o.*, cast(o.ordered_at as date) as day, ${left} as by_margin, ${of(sql`known`)} as known,
      ${of(sql`by_margin`)} as share_by_margin, ${of(sql`is_whole`)} as is_whole, ${of(sql`has_margin`)} as has_margin
    from ${ORDERS} as o
    left join ${temporary(GOODS_BY_NUMBER)} as n
      on n.source = o.source and n.order_id = o.order_id and n.customer = o.customer
    left join ${temporary(GOODS_BY_CONTENT)} as c
      on o.order_id is null and c.source = o.source and c.customer = o.customer and c.ordered_at = o.ordered_at
  ) as joined
) as costed`;
}

/** What a gross margin leaves for goods of an amount sold on a day; null before its first day. */
export function costOfMargin(amount: Fragment, day: Fragment, margin: DatedValues<number>): Fragment {
  const share = inForce(day, margin);
  return sql`cast(round(${amount} * (1 - ${share})) as bigint)`;
}

/** The value in force at a day, as SQL; null before the first. */
export function inForce(day: Fragment, values: DatedValues<number>): Fragment {
  const nothing = sql`cast(null as double)`;
  if (values.length === 0) return nothing;
  const cases = values
    .toReversed()
    .map(({ from, value }) =>
      from === null
        ? sql`when ${day} is not null then cast(${value} as double)`
        : sql`when ${day} >= cast(${from} as date) then cast(${value} as double)`,
    );
  return sql`case ${join(cases, ' ')} else ${nothing} end`;
}
