import { bitsOf, type Fragment, hasSomeBit, id, join, MOST_BITS, sql } from '@perennial/engine';
import type { LifeColumn } from '../facts/lives.ts';
import type { ReportSource } from '../report-source.ts';
import { placeAmong, placeOf } from './edges.ts';
import { askedOf, columnOf, shiftsOf, within } from './sums-asked.ts';

/** The column of `LIVES` that has a sum of each customer's moves as of the j-th day, of the i-th period where it is of one. */
export const lifeColumn = (sum: LifeSum, j: number, i?: number) => id(lifeName(sum, j, i));

/** `last`: days since the last order as of the day; `back`: what was given back; `came`: money of the days after it that are asked. */
type LifeSum = 'last' | 'orders' | 'money' | 'back' | 'came';

const lifeName = (sum: LifeSum, j: number, i?: number) => `formula_${columnOf(sum, j, i)}`;

const word = (i: number) => `slots_${i}`;

/** The days with orders between any two edges are bits of as many numbers as hold them. */
function wordsOf(edges: readonly number[]): readonly number[] {
  return Array.from({ length: Math.ceil((edges.length + 1) / MOST_BITS) }, (_, i) => i);
}

/** Of each customer orders and money as of each day asked and of each period before it, and between which edges they ordered. */
export function lifeColumns({ record }: Pick<ReportSource, 'record'>): readonly LifeColumn[] {
  const asked = askedOf(record);
  const { edges, days, shape } = asked;
  const slot = placeAmong(edges, sql`ago`);
  const isIn = (i: number) => sql`orders > 0 and ${slot} >= ${i * MOST_BITS} and ${slot} < ${(i + 1) * MOST_BITS}`;
  const orders = (where: Fragment) => sql`cast(sum(case when ${where} then orders else 0 end) as integer)`;
  const money = (where: Fragment) => sql`sum(case when ${where} then cast(money as double) else 0 end)`;
  return [
    ...shiftsOf(asked).flatMap((shift, j) => {
      const isPast = sql`orders > 0 and ago >= ${shift}`;
      const isAhead = sql`orders > 0 and ago < ${shift} and ago >= ${shift - days[j]!.horizonDays}`;
      return [
        { name: lifeName('last', j), of: sql`min(case when ${isPast} then ago end)` },
        { name: lifeName('orders', j), of: orders(isPast) },
        { name: lifeName('money', j), of: money(isPast) },
        { name: lifeName('back', j), of: sql`-${money(sql`orders = 0 and ago >= ${shift}`)}` },
        ...(days[j]!.horizonDays > 0 ? [{ name: lifeName('came', j), of: money(isAhead) }] : []),
        ...shape.periods.flatMap((period, i) => {
          const isLast = sql`${isPast} and ago < ${shift + within(period.days)}`;
          return [
            { name: lifeName('orders', j, i), of: orders(isLast) },
            { name: lifeName('money', j, i), of: money(isLast) },
          ];
        }),
      ];
    }),
    ...wordsOf(edges).map((i) => ({
      name: word(i),
      of: bitsOf(sql`case when ${isIn(i)} then ${slot} - ${i * MOST_BITS} end`),
    })),
  ];
}

/** Whether a customer ordered on a day from one edge to before another; false or null where not. */
export function ordered(edges: readonly number[], from: number, to: number): Fragment {
  const [first, end] = [placeOf(edges, from), placeOf(edges, to)];
  const slots = Array.from({ length: end - first }, (_, i) => first + i);
  const some = wordsOf(edges).flatMap((i) => {
    const mine = slots.filter((slot) => Math.floor(slot / MOST_BITS) === i).map((slot) => slot % MOST_BITS);
    return mine.length === 0 ? [] : [hasSomeBit(id(word(i)), mine)];
  });
  return sql`(${join(some, ' or ')})`;
}
