import { type Fragment, sql } from '@perennial/engine';
import { APART } from '../groups/standing.ts';
import type { ReportSource } from '../report-source.ts';
import type { Together, TogetherPair } from './first-orders-result.ts';
import { TAKEN } from './taken.ts';
import { FEWEST_TOLD } from './telling.ts';

/** Values that are compared, those in most baskets first, and pairs that are shown. */
const MOST_VALUES = 30;
const MOST_PAIRS = 20;

/** Pairs of values in one basket: the first and the second day with orders of a customer are one each. */
export const togetherQuery: Fragment = sql`
with valued as (
  select value, count(*) as baskets from ${TAKEN} group by value order by baskets desc, value limit ${MOST_VALUES}
), kept as (
  select t.customer, t.number, t.value, v.baskets from ${TAKEN} as t join valued as v on v.value = t.value
)
select a.value as one, b.value as other, min(a.baskets) as ones, min(b.baskets) as others, count(*) as both,
  (select count(*) from (select distinct customer, number from ${TAKEN}) as baskets) as baskets
from kept as a join kept as b on b.customer = a.customer and b.number = a.number and b.value > a.value
group by a.value, b.value having count(*) >= ${FEWEST_TOLD} order by count(*) desc, a.value, b.value`;

type PairRow = Readonly<Record<'ones' | 'others' | 'both' | 'baskets', number>> &
  Readonly<Record<'one' | 'other', string>>;

/** What is bought together more often than chance makes, of the values in `TAKEN`. */
export async function readTogether({ connection }: ReportSource, dimension: string): Promise<Together> {
  const rows = await connection.rows<PairRow>(togetherQuery);
  const pairs = rows.map(pairOf).filter(({ isApart, lift }) => isApart && lift > 1);
  return {
    dimension,
    baskets: rows[0]?.baskets ?? 0,
    rows: pairs.toSorted((a, b) => b.lift - a.lift || b.both - a.both).slice(0, MOST_PAIRS),
  };
}

/** Beside what there would be if each were taken without regard to the other. */
function pairOf({ one, other, ones, others, both, baskets }: PairRow): TogetherPair {
  const usual = (ones / baskets) * (others / baskets);
  const error = Math.sqrt((usual * (1 - usual)) / baskets);
  const share = both / baskets;
  return {
    one,
    other,
    ones,
    others,
    both,
    expected: usual * baskets,
    lift: usual > 0 ? share / usual : 0,
    isApart: error > 0 && (share - usual) / error > APART,
  };
}
