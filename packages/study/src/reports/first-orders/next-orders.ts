import { day, type Fragment, id, join, makeTemporary, sql } from '@perennial/engine';
import { shareEnds } from '@perennial/models';
import { lineValue } from '../../score/line-dimensions.ts';
import { findNoProducts, linesOfProducts } from '../../score/no-product-lines.ts';
import { LIVES } from '../facts/lives.ts';
import { APART } from '../groups/standing.ts';
import type { ReportSource } from '../report-source.ts';
import type { FirstOrdersResult, NextOrder, NextOrders, Together } from './first-orders-result.ts';
import { FEWEST_WATCHED } from './return-curve.ts';
import { LINES, LINES_NAME, TAKEN, TAKEN_NAME } from './taken.ts';
import { readTogether } from './together.ts';

/** First ones that are shown, and what is taken next for each. */
const MOST_FIRST = 20;
const MOST_NEXT = 5;

/** Whether a dimension is of lines: an order may have several values of it. */
export function hasLinesOf(dimension: string): boolean {
  return dimension === 'product' || dimension === 'category';
}

/** Lines of the first and the second day with orders of each customer, number 1 and 2, with their values. */
export function linesQuery(source: ReportSource, dimensions: readonly string[]): Fragment {
  const on = (age: Fragment) => sql`${day(source.record.settings.asOf)} - cast(age - ${age} as integer)`;
  return sql`
select d.customer, d.number, ${join(dimensions.map((name) => sql`${lineValue(name)} as ${id(name)}`))}
from ${linesOfProducts} as l join (
  select number as customer, customer as name, 1 as number, ${on(sql`0`)} as day from ${LIVES}
  union all
  select number, customer, 2, ${on(sql`second_age`)} from ${LIVES} where second_age is not null
) as d on d.name = l.customer and d.day = cast(l.ordered_at as date)
where l.quantity > 0`;
}

/** What each customer took on either day, each once. */
export function takenQuery(dimension: string): Fragment {
  return sql`select distinct customer, number, ${id(dimension)} as value from ${LINES} where ${id(dimension)} is not null`;
}

/** Pairs of what was taken first and next, for the first ones that most customers came back after. */
export const pairsQuery: Fragment = sql`
with back as (
  select customer from ${TAKEN} group by customer having min(number) = 1 and max(number) = 2
), firsts as (
  select t.value as first, count(*) as customers, count(b.customer) as returned
  from ${TAKEN} as t left join back as b on b.customer = t.customer where t.number = 1 group by t.value
  order by returned desc, first limit ${MOST_FIRST}
), usual as (
  select t.value as next, count(*) as customers from ${TAKEN} as t join back as b on b.customer = t.customer where t.number = 2 group by t.value
),
pairs as (
  select f.first, n.value as next, min(f.customers) as customers, min(f.returned) as returned, count(*) as both
  from firsts as f join ${TAKEN} as t on t.value = f.first and t.number = 1 join ${TAKEN} as n on n.customer = t.customer and n.number = 2
  group by f.first, n.value
)
select p.first, p.next, p.customers, p.returned, p.both, u.customers as usual,
  (select count(*) from back) as all_returned
from pairs as p join usual as u on u.next = p.next
qualify row_number() over (partition by p.first order by p.both desc, p.next) <= ${MOST_NEXT}
order by p.returned desc, p.first, p.both desc, p.next`;

type PairRow = Readonly<Record<'customers' | 'returned' | 'both' | 'usual' | 'all_returned', number>> &
  Readonly<Record<'first' | 'next', string>>;

/** What customers take next who took something first, and what they take together, by each dimension. */
export async function readNextOrders(
  source: ReportSource,
  dimensions: readonly string[],
): Promise<Pick<Required<FirstOrdersResult>, 'next' | 'together'>> {
  if (dimensions.length === 0) return { next: [], together: [] };
  const { connection } = source;
  await findNoProducts(connection);
  await makeTemporary(connection, LINES_NAME, linesQuery(source, dimensions));
  const found: NextOrders[] = [];
  const together: Together[] = [];
  for (const dimension of dimensions) {
    await makeTemporary(connection, TAKEN_NAME, takenQuery(dimension));
    const rows = await connection.rows<PairRow>(pairsQuery);
    const told = rows.filter(({ returned }) => returned >= FEWEST_WATCHED);
    found.push({ dimension, returned: rows[0]?.all_returned ?? 0, rows: told.map(nextOrder) });
    together.push(await readTogether(source, dimension));
  }
  return { next: found, together };
}

function nextOrder(row: PairRow): NextOrder {
  const { first, next, customers, returned, both } = row;
  const usual = row.usual / row.all_returned;
  const share = both / returned;
  const error = Math.sqrt((usual * (1 - usual)) / returned);
  return {
    first,
    next,
    customers,
    returned,
    both,
    share: { share, ...shareEnds(both, returned) },
    usual,
    lift: usual > 0 ? share / usual : 0,
    isApart: error > 0 && Math.abs(share - usual) / error > APART,
  };
}
