import { type Fragment, join, sql } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import type { Costs } from './costs.ts';
import type { DatedValues } from './dated-values.ts';

/**
 * A query of every order with its cost of goods: customer, ordered_at, day, amount, refunded, channel, source, order_id, and
 *
 * - `goods` (bigint, minor units): what its goods cost; null where neither a cost nor a margin of its day is known, never 0 in its place;
 * - `goods_from`: `order` where the orders themselves say it, `margin` where it is what the gross margin leaves; null where it is not known.
 */
export function costedOrders({ settings }: Costs): Fragment {
  const left = costOfMargin(sql`amount`, sql`day`, settings.margin);
  return sql`
select order_id, customer, ordered_at, day, amount, refunded, channel, source, coalesce(cost, by_margin) as goods,
  case when cost is not null then 'order' when by_margin is not null then 'margin' end as goods_from
from (select *, ${left} as by_margin from (select *, cast(ordered_at as date) as day from ${ORDERS}) as dated) as costed`;
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
