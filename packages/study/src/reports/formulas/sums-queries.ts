import { type Connection, day, type Fragment, id, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { AGE_DAYS, type SumsShape } from '@perennial/models';
import { MOVES } from '../facts/moves.ts';
import { placeAmong, placeOf } from './edges.ts';
import { MEMBERS } from './members.ts';
import { type AskedDay, columnOf, type SumsAsked, shiftsOf, within } from './sums-asked.ts';

const KINDS_NAME = 'formula kinds';
const KINDS = temporary(KINDS_NAME);
const SUMS_NAME = 'formula sums';
const SUMS = temporary(SUMS_NAME);

/** The column of the months of age that are over on the j-th day. */
const overOn = (j: number) => id(`over_${j}`);

/**
 * A row per customer: number, place, cohort, part, the place of the first order among the edges, and the months of age that are over on each day. Those in whom
 * all of these are alike are of one `kind`, the number of any of them: their orders are asked together.
 */
export function kindsQuery(asked: SumsAsked): Fragment {
  const over = shiftsOf(asked).map(
    (shift, j) => sql`cast(floor((first_ago - ${shift} + 1) / ${AGE_DAYS}) as integer) as ${overOn(j)}`,
  );
  const alike = join([sql`place`, sql`cohort`, sql`lot`, sql`first_slot`, ...over.map((_, j) => overOn(j))]);
  return sql`
select *, min(number) over (partition by ${alike}) as kind
from (
  select number, place, cohort, lot, ${firstSlot(asked)} as first_slot, ${join(over)} from ${MEMBERS}
) as aged`;
}

/** Where nothing is asked of the time after a day, everybody was known on it. */
function firstSlot({ days, own }: SumsAsked): Fragment {
  return days.some(({ horizonDays }) => horizonDays > 0) ? placeAmong(own, sql`first_ago`) : sql`0`;
}

/** Orders and their money by kind, by the place of the day among the edges, and by month of age, those beyond the last together. */
export function kindSumsQuery(asked: SumsAsked): Fragment {
  return sql`
select k.kind, ${placeAmong(asked.own, sql`v.ago`)} as slot, cast(least(floor(v.age / ${AGE_DAYS}), ${asked.shape.ages}) as integer) as age,
  count(*) as orders, cast(sum(v.money) as double) as money
from ${MOVES} as v join ${KINDS} as k on k.number = v.number where v.orders > 0 group by 1, 2, 3`;
}

/** Makes what the queries of sums below are asked of. */
export async function makeSums(connection: Connection, asked: SumsAsked): Promise<void> {
  await makeTemporary(connection, KINDS_NAME, kindsQuery(asked));
  await makeTemporary(connection, SUMS_NAME, kindSumsQuery(asked));
}

/** Of customers of a kind, what they share, beside what they ordered. */
const summed = ({ days }: SumsAsked): Fragment => sql`(
  select k.place, k.cohort, k.lot, k.first_slot, ${join(days.map((_, j) => sql`k.${overOn(j)}`))}, s.slot, s.age, s.orders, s.money
  from ${SUMS} as s join ${KINDS} as k on k.number = s.kind
) as seen`;

/** Orders and their money, by place, cohort and part: to date, of each period, and what came of who was known. */
export function orderSumsQuery(asked: SumsAsked): Fragment {
  const { days, shape } = asked;
  const place = (edge: number) => placeOf(asked.own, edge);
  const sums = shiftsOf(asked).map((shift, j) => {
    const total = (where: Fragment, of: Fragment, sum: string, i?: number) =>
      sql`cast(coalesce(sum(case when ${where} then ${of} end), 0) as double) as ${id(columnOf(sum, j, i))}`;
    const now = place(shift);
    const cameAfter = sql`slot < ${now} and slot >= ${place(shift - days[j]!.horizonDays)} and first_slot >= ${now}`;
    return join(
      [
        total(sql`slot >= ${now}`, sql`orders`, 'orders'),
        total(sql`slot >= ${now}`, sql`money`, 'money'),
        total(cameAfter, sql`money`, 'came'),
        ...shape.periods.flatMap((period, i) => {
          const isLast = sql`slot >= ${now} and slot < ${place(shift + within(period.days))}`;
          return [total(isLast, sql`orders`, 'orders', i), total(isLast, sql`money`, 'money', i)];
        }),
      ],
      ',\n  ',
    );
  });
  return sql`
select place, cohort, lot,
  ${join(sums, ',\n  ')}
from ${summed(asked)}
group by place, cohort, lot`;
}

/** Money given back until each day, by who was known on it. */
export function returnedQuery(asked: SumsAsked): Fragment {
  const sums = shiftsOf(asked).map(
    (shift, j) =>
      sql`cast(coalesce(sum(case when v.ago >= ${shift} and m.first_ago >= ${shift} then -v.money end), 0) as double) as ${id(columnOf('back', j))}`,
  );
  return sql`
select m.place, m.cohort, m.lot, ${join(sums)}
from ${MOVES} as v join ${MEMBERS} as m on m.number = v.number where v.orders = 0
group by m.place, m.cohort, m.lot`;
}

/**
 * Money by month of age, of customers for whom that month was over on each day: by channel and by cohort (where one is given the other is null), part
 * by part.
 */
export function ageMoneyQuery(asked: SumsAsked): Fragment {
  const sums = shiftsOf(asked).map((shift, j) => {
    const isOver = sql`slot >= ${placeOf(asked.own, shift)} and age < ${overOn(j)}`;
    return sql`cast(coalesce(sum(case when ${isOver} then money end), 0) as double) as ${id(columnOf('money', j))}`;
  });
  return sql`
select place, cohort, lot, age, ${join(sums)}
from ${summed(asked)} where age < ${asked.shape.ages}
group by grouping sets ((place, lot, age), (cohort, lot, age))`;
}

/** Whole months of age on a day. */
const agesOn = (asOf: string): Fragment =>
  sql`cast(floor((date_diff('day', m.first_day, ${day(asOf)}) + 1) / ${AGE_DAYS}) as integer)`;

/** Customers by whole months of age on a day, those beyond the last together: columns as above. */
export function agesQuery(shape: SumsShape, { asOf }: AskedDay): Fragment {
  return sql`
select place, cohort, lot, age, cast(sum(customers) as double) as customers
from (
  select m.place, m.cohort, m.lot, least(${agesOn(asOf)}, ${shape.ages}) as age, count(*) as customers
  from ${MEMBERS} as m where m.first_day <= ${day(asOf)} group by 1, 2, 3, 4
) as counted
group by grouping sets ((place, lot, age), (cohort, lot, age))`;
}
