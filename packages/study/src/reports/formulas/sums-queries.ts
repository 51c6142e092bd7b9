import { type Fragment, id, join, sql } from '@perennial/engine';
import { AGE_DAYS } from '@perennial/models';
import { LIVES } from '../facts/lives.ts';
import { MONTHS_OF_YEAR, monthColumn, YEARS } from '../facts/years.ts';
import { lifeColumn, ordered } from './life-columns.ts';
import { MEMBERS } from './members.ts';
import { askedDays, columnOf, type SumsAsked, within } from './sums-asked.ts';
import { byWay, groupOf, keyColumns } from './ways.ts';

/**
 * By group and part, as of each day, of who was known on it: how many customers there were, for how long, what they ordered, gave back and then brought; who ordered in a
 * period, in the one before it, and in both, and what they ordered in it.
 */
export function customerSumsQuery(asked: SumsAsked): Fragment {
  const { edges, days, shape } = asked;
  const sums = askedDays(asked).map(({ shift, j }) => {
    const last = lifeColumn('last', j);
    const known = sql`${last} is not null`;
    const number = (where: Fragment, sum: string, i?: number) =>
      sql`cast(count(*) filter (where ${where}) as double) as ${id(columnOf(sum, j, i))}`;
    const total = (of: Fragment, sum: string, i?: number) =>
      sql`cast(coalesce(sum(case when ${known} then ${of} end), 0) as double) as ${id(columnOf(sum, j, i))}`;
    return join(
      [
        number(known, 'customers'),
        total(sql`age - ${last}`, 'lifespanDays'),
        total(sql`age - ${shift} + 1`, 'customerDays'),
        total(lifeColumn('orders', j), 'orders'),
        total(lifeColumn('money', j), 'money'),
        total(lifeColumn('back', j), 'back'),
        total(days[j]!.horizonDays > 0 ? lifeColumn('came', j) : sql`0`, 'came'),
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

/** Whole months of age that are over so many days before the first day asked. */
const overOn = (shift: number) => sql`cast(floor((m.first_ago - ${shift} + 1) / ${AGE_DAYS}) as integer)`;

/** Money of each month of a year of age, of customers for whom that month was over on each day: by group, part and year. Who ordered in it was known on the day. */
export function ageMoneyQuery(asked: SumsAsked): Fragment {
  const shifts = askedDays(asked);
  const over = (j: number) => id(`over_${j}`);
  const months = Array.from({ length: MONTHS_OF_YEAR }, (_, month) => month);
  const sums = shifts.flatMap(({ j }) =>
    months.map((month) => {
      const isOver = sql`${over(j)} > ${MONTHS_OF_YEAR} * year + ${month}`;
      return sql`sum(case when ${isOver} then ${monthColumn(month)} else 0 end) as ${id(columnOf('money', j, month))}`;
    }),
  );
  return sql`
select ${groupOf(asked.ways)} as member_of, lot, year, ${join(sums)}
from (
  select ${join(keyColumns(asked.ways))}, m.lot, ${join(shifts.map(({ shift, j }) => sql`${overOn(shift)} as ${over(j)}`))}, y.*
  from ${YEARS} as y join ${MEMBERS} as m on m.number = y.number where ${MONTHS_OF_YEAR} * y.year < ${asked.shape.ages}
) as each
${byWay(asked.ways, [sql`lot`, sql`year`])}`;
}

/** Customers by whole months of age on a day, those beyond the last together: columns as above. */
export function agesQuery({ shape, ways }: Pick<SumsAsked, 'shape' | 'ways'>, shift: number): Fragment {
  return sql`
select ${groupOf(ways)} as member_of, lot, age, cast(count(*) as double) as customers
from (
  select ${join(keyColumns(ways))}, m.lot, least(${overOn(shift)}, ${shape.ages}) as age
  from ${MEMBERS} as m where m.first_ago >= ${shift}
) as aged
${byWay(ways, [sql`lot`, sql`age`])}`;
}
