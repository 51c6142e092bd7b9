import { type Fragment, id, join, sql } from '@perennial/engine';
import { AGE_DAYS } from '@perennial/models';
import { LIVES } from '../facts/lives.ts';
import { MONTHS_OF_YEAR, monthColumn, YEARS } from '../facts/years.ts';
import { lifeColumn, ordered } from './life-columns.ts';
import { MEMBERS } from './members.ts';
import { askedDays, columnOf, type SumsAsked, within } from './sums-asked.ts';
import { byWay, groupOf, keyColumns, type SumColumn, sumsByWay } from './ways.ts';

/**
 * By group and part, as of each day, of who was known on it: how many customers there were, for how long, what they ordered, gave back and then brought; who ordered in a
 * period, in the one before it, and in both, and what they ordered in it. Who was not known had neither orders nor money. A condition is asked of a row once, as a number that is added up,
 * not by each way and sum, as a filter would be: a third less (measured).
 */
export function customerSumsQuery(asked: SumsAsked): Fragment {
  const { edges, days, shape, ways } = asked;
  const sums = askedDays(asked).flatMap(({ shift, j }) => {
    const last = lifeColumn('last', j);
    const total = (of: Fragment, sum: string, i?: number): SumColumn => ({ name: columnOf(sum, j, i), of });
    const number = (where: Fragment, sum: string, i?: number) =>
      total(sql`case when ${where} then 1 else 0 end`, sum, i);
    const known = sql`${last} is not null`;
    const ofKnown = (of: Fragment, sum: string) => total(sql`case when ${known} then ${of} end`, sum);
    return [
      number(known, 'customers'),
      total(sql`l.age - ${last}`, 'lifespanDays'),
      ofKnown(sql`l.age - ${shift} + 1`, 'customerDays'),
      total(lifeColumn('orders', j), 'orders'),
      total(lifeColumn('money', j), 'money'),
      ofKnown(lifeColumn('back', j), 'back'),
      ...(days[j]!.horizonDays > 0 ? [ofKnown(lifeColumn('came', j), 'came')] : []),
      ...shape.periods.flatMap((period, i) => {
        const now = ordered(edges, shift, shift + within(period.days));
        const before = ordered(edges, shift + within(period.days), shift + within(2 * period.days));
        return [
          number(now, 'active', i),
          number(before, 'before', i),
          number(sql`${now} and ${before}`, 'both', i),
          total(lifeColumn('orders', j, i), 'orders', i),
          total(lifeColumn('money', j, i), 'money', i),
        ];
      }),
    ];
  });
  const rows = sql`${LIVES} as l join (select number, lot as part, ${join(keyColumns(ways))} from ${MEMBERS}) as m on m.number = l.number`;
  return sumsByWay({ ways, others: ['part'], sums, rows });
}

/** Whole months of age that are over so many days before the first day asked. */
const overOn = (shift: number) => sql`cast(floor((m.first_ago - ${shift} + 1) / ${AGE_DAYS}) as integer)`;

/**
 * Money of each month of a year of age, of customers for whom that month was over on each day: by group, part and year. Who ordered in it was known on the day. Also of the few years beyond
 * those that are looked at: an engine that was told so expected few rows, and made the join by the larger table.
 */
export function ageMoneyQuery(asked: SumsAsked): Fragment {
  const { ways } = asked;
  const shifts = askedDays(asked);
  const over = (j: number) => id(`over_${j}`);
  const months = Array.from({ length: MONTHS_OF_YEAR }, (_, month) => month);
  const sums = shifts.flatMap(({ j }) =>
    months.map((month): SumColumn => {
      const isOver = sql`${over(j)} > ${MONTHS_OF_YEAR} * year + ${month}`;
      return { name: columnOf('money', j, month), of: sql`case when ${isOver} then ${monthColumn(month)} else 0 end` };
    }),
  );
  const rows = sql`(
  select ${join(keyColumns(ways))}, m.lot as part, ${join(shifts.map(({ shift, j }) => sql`${overOn(shift)} as ${over(j)}`))}, y.*
  from ${YEARS} as y join ${MEMBERS} as m on m.number = y.number
) as each`;
  return sumsByWay({ ways, others: ['part', 'year'], sums, rows });
}

/** Customers by whole months of age on a day, those beyond the last together: columns as above. */
export function agesQuery({ shape, ways }: Pick<SumsAsked, 'shape' | 'ways'>, shift: number): Fragment {
  return sql`
select ${groupOf(ways)} as member_of, part, age, cast(count(*) as double) as customers
from (
  select ${join(keyColumns(ways))}, m.lot as part, least(${overOn(shift)}, ${shape.ages}) as age
  from ${MEMBERS} as m where m.first_ago >= ${shift}
) as aged
${byWay(ways, [sql`part`, sql`age`])}`;
}
