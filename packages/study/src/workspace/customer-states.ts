import { type Fragment, join, sql } from '@perennial/engine';
import { bitAt, bitsOfAny, countBits, dayNumber, dayOfNumber, highestBit, lowestBit } from './per-engine.ts';
import { ORDERS } from './tables.ts';

/** Days in a word: the bits of a bigint without its sign. */
const WORD = 63;
/** Words in a block of days: half a year, so that a customer has few blocks and a row few words to be held against. */
const WORDS = [0, 1, 2];
const BLOCK = WORD * WORDS.length;

/** Which orders count: all by default, or those that a condition on customer, ordered_at and source lets through. */
export interface StatesOf {
  readonly orders?: Fragment;
  readonly where?: Fragment;
}

/**
 * The state of every customer, from which a summary as of any later day follows: first and last day with an order, days with one
 * (transactions: orders of one day are merged), money, money of the first day, orders.
 *
 * Days are not grouped but set as bits in words, so that there is a group to a customer and a block of days in place of one to a
 * customer and day: some three quarters of the time in DuckDB (measured), and fewer groups to hold and to send on a cluster. What was paid on the first day is
 * looked up once that day is known. No order is of before 1970: the import refuses such dates.
 */
export function customerStates({ orders = ORDERS, where }: StatesOf = {}): Fragment {
  const inBlock = sql`mod(since, ${BLOCK})`;
  const words = WORDS.map(
    (k) =>
      sql`${bitsOfAny(bitAt(sql`mod(since, ${WORD})`))} filter (where ${inBlock} >= ${k * WORD} and ${inBlock} < ${(k + 1) * WORD}) as w${k}`,
  );
  const days = WORDS.map((k) => sql`coalesce(${countBits(sql`w${k}`)}, 0)`);
  const inWord = (place: (word: Fragment) => Fragment) => WORDS.map((k) => sql`${k * WORD} + ${place(sql`w${k}`)}`);
  const first = sql`block + coalesce(${join(inWord(lowestBit))})`;
  const last = sql`block + coalesce(${join(inWord(highestBit).reverse())})`;
  const day = sql`cast(ordered_at as date)`;
  const paid = sql`(
  select customer, ${day} as day, ${dayNumber(day)} as since, amount from ${orders}${where ? sql` where ${where}` : sql``}) as paid`;
  return sql`
with blocks as (
  select customer, since - ${inBlock} as block, count(*) as orders, cast(sum(amount) as bigint) as money,
    ${join(words, ',\n    ')}
  from ${paid} group by 1, 2
), merged as (
  select customer, min(${first}) as first, max(${last}) as last, cast(sum(${join(days, ' + ')}) as bigint) as transactions,
    cast(sum(money) as bigint) as money, cast(sum(orders) as bigint) as orders
  from blocks group by customer
)
select paid.customer, min(paid.day) as first_day, ${dayOfNumber(sql`any_value(merged.last)`)} as last_day,
  any_value(merged.transactions) as transactions, any_value(merged.money) as money,
  cast(sum(paid.amount) as bigint) as first_money, any_value(merged.orders) as orders
from ${paid} join merged on merged.customer = paid.customer and merged.first = paid.since
group by paid.customer`;
}
