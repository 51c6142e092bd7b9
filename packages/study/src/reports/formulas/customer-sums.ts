import { bitsOf, type Fragment, hasSomeBit, id, join, MOST_BITS, sql } from '@perennial/engine';
import { placeAmong, placeOf } from '../facts/edges.ts';
import { LIVES, type LifeColumn } from '../facts/lives.ts';
import type { ReportSource } from '../report-source.ts';
import { MEMBERS } from './members.ts';
import { askedOf, columnOf, type SumsAsked, shiftsOf, within } from './sums-asked.ts';
import { byWay, groupOf } from './ways.ts';

const last = (j: number) => columnOf('last', j);
const word = (i: number) => `slots_${i}`;

/** The days with orders between any two edges are bits of as many numbers as hold them. */
function wordsOf(edges: readonly number[]): readonly number[] {
  return Array.from({ length: Math.ceil((edges.length + 1) / MOST_BITS) }, (_, i) => i);
}

/** Of each customer the days since the last order as of each day asked, and between which edges they ordered. */
export function slotColumns({ record }: Pick<ReportSource, 'record'>): readonly LifeColumn[] {
  const asked = askedOf(record);
  const { edges } = asked;
  const slot = placeAmong(edges, sql`ago`);
  const isIn = (i: number) => sql`orders > 0 and ${slot} >= ${i * MOST_BITS} and ${slot} < ${(i + 1) * MOST_BITS}`;
  return [
    ...shiftsOf(asked).map((shift, j) => ({
      name: last(j),
      of: sql`min(case when orders > 0 and ago >= ${shift} then ago end)`,
    })),
    ...wordsOf(edges).map((i) => ({
      name: word(i),
      of: bitsOf(sql`case when ${isIn(i)} then ${slot} - ${i * MOST_BITS} end`),
    })),
  ];
}

/** Whether a customer ordered on a day from one edge to before another. */
function ordered(edges: readonly number[], from: number, to: number): Fragment {
  const [first, end] = [placeOf(edges, from), placeOf(edges, to)];
  const slots = Array.from({ length: end - first }, (_, i) => first + i);
  const some = wordsOf(edges).flatMap((i) => {
    const mine = slots.filter((slot) => Math.floor(slot / MOST_BITS) === i).map((slot) => slot % MOST_BITS);
    return mine.length === 0 ? [] : [sql`coalesce(${hasSomeBit(id(word(i)), mine)}, false)`];
  });
  return sql`(${join(some, ' or ')})`;
}

/** Customers by group and part: how many there were, for how long, and who ordered in a period, in the one before it, and in both. */
export function customerSumsQuery(asked: SumsAsked): Fragment {
  const { edges } = asked;
  const sums = shiftsOf(asked).map((shift, j) => {
    const lastAgo = id(last(j));
    const known = sql`${lastAgo} is not null`;
    const number = (where: Fragment, sum: string, i?: number) =>
      sql`cast(count(*) filter (where ${where}) as double) as ${id(columnOf(sum, j, i))}`;
    const total = (of: Fragment, sum: string) =>
      sql`cast(coalesce(sum(case when ${known} then ${of} end), 0) as double) as ${id(columnOf(sum, j))}`;
    return join(
      [
        number(known, 'customers'),
        total(sql`age - ${lastAgo}`, 'lifespanDays'),
        total(sql`age - ${shift} + 1`, 'customerDays'),
        ...asked.shape.periods.flatMap(({ days }, i) => {
          const now = ordered(edges, shift, shift + within(days));
          const before = ordered(edges, shift + within(days), shift + within(2 * days));
          return [number(now, 'active', i), number(before, 'before', i), number(sql`${now} and ${before}`, 'both', i)];
        }),
      ],
      ',\n  ',
    );
  });
  return sql`
select ${groupOf(asked.ways)} as member_of, m.lot,
  ${join(sums, ',\n  ')}
from ${LIVES} as l join ${MEMBERS} as m on m.number = l.number
${byWay(asked.ways, [sql`m.lot`])}`;
}
