import { day, daysBetween, type Fragment, id, join, sql } from '@perennial/engine';
import { ORDERS, RETURNS } from '@perennial/engine/storage';
import { AGE_DAYS, type SumsShape } from '@perennial/models';
import { MEMBERS } from './members.ts';

/** A day, and how many days after it what came is asked besides. */
export interface AskedDay {
  readonly asOf: string;
  readonly horizonDays: number;
}

/** What is asked of the orders: the sums as of several days, none after the first. */
export interface SumsAsked {
  readonly days: readonly AskedDay[];
  readonly shape: SumsShape;
}

/** A column of a sum as of the j-th day, of the i-th period where it is of one. */
export function columnOf(sum: string, j: number, i?: number): string {
  return i === undefined ? `${sum}_${j}` : `${sum}_${j}_${i}`;
}

/** So many days before the first day asked each of the others lies. */
function shiftsOf({ days }: SumsAsked): readonly number[] {
  return days.map(({ asOf }) => daysBetween(asOf, days[0]!.asOf));
}

/** Days from a moment to the first day asked. */
const daysTo = (moment: Fragment, { days }: SumsAsked): Fragment =>
  sql`date_diff('day', cast(${moment} as date), ${day(days[0]!.asOf)})`;

/** Whole days that are less than a length of time: what it is compared with stays an integer. */
const within = (days: number): number => Math.ceil(days);

/** Orders and their money, by place, cohort and part, in one pass: to date, of each period, and what came of who was known. */
export function orderSumsQuery(asked: SumsAsked): Fragment {
  const { days, shape } = asked;
  const sums = shiftsOf(asked).map((shift, j) => {
    const total = (where: Fragment, of: Fragment, sum: string, i?: number) =>
      sql`cast(coalesce(sum(case when ${where} then ${of} end), 0) as double) as ${id(columnOf(sum, j, i))}`;
    const cameAfter = sql`ago < ${shift} and ago >= ${shift - days[j]!.horizonDays} and first_ago >= ${shift}`;
    return join(
      [
        total(sql`ago >= ${shift}`, sql`1`, 'orders'),
        total(sql`ago >= ${shift}`, sql`amount`, 'money'),
        total(cameAfter, sql`amount`, 'came'),
        ...shape.periods.flatMap((period, i) => {
          const isLast = sql`ago >= ${shift} and ago < ${shift + within(period.days)}`;
          return [total(isLast, sql`1`, 'orders', i), total(isLast, sql`amount`, 'money', i)];
        }),
      ],
      ',\n  ',
    );
  });
  return sql`
select place, cohort, lot,
  ${join(sums, ',\n  ')}
from (
  select m.place, m.cohort, m.lot, o.amount, ${daysTo(sql`o.ordered_at`, asked)} as ago, ${daysTo(sql`m.first_day`, asked)} as first_ago
  from ${ORDERS} as o join ${MEMBERS} as m on m.customer = o.customer
) as seen
where ago >= 0 group by place, cohort, lot`;
}

/** Customers by place, cohort and part: how many there were, for how long, and who ordered in a period, in the one before it, and in both. */
export function customerSumsQuery(asked: SumsAsked): Fragment {
  const { shape } = asked;
  const shifts = shiftsOf(asked);
  const last = (j: number, i?: number) => id(columnOf('last', j, i));
  // The last order until a day, and the last until the period before it was over, say all that is asked of a customer.
  const lasts = shifts.flatMap((shift, j) => [
    sql`min(case when ago >= ${shift} then ago end) as ${last(j)}`,
    ...shape.periods.map(
      ({ days }, i) => sql`min(case when ago >= ${shift + within(days)} then ago end) as ${last(j, i)}`,
    ),
  ]);
  const sums = shifts.map((shift, j) => {
    const known = sql`${last(j)} is not null`;
    const number = (where: Fragment, sum: string, i?: number) =>
      sql`cast(count(*) filter (where ${where}) as double) as ${id(columnOf(sum, j, i))}`;
    const total = (of: Fragment, sum: string) =>
      sql`cast(coalesce(sum(case when ${known} then ${of} end), 0) as double) as ${id(columnOf(sum, j))}`;
    return join(
      [
        number(known, 'customers'),
        total(sql`first_ago - ${last(j)}`, 'lifespanDays'),
        total(sql`first_ago - ${shift} + 1`, 'customerDays'),
        ...shape.periods.flatMap(({ days }, i) => {
          const now = sql`${last(j)} < ${shift + within(days)}`;
          const before = sql`${last(j, i)} < ${shift + within(2 * days)}`;
          return [number(now, 'active', i), number(before, 'before', i), number(sql`${now} and ${before}`, 'both', i)];
        }),
      ],
      ',\n  ',
    );
  });
  return sql`
select place, cohort, lot,
  ${join(sums, ',\n  ')}
from (
  select m.place, m.cohort, m.lot, ${daysTo(sql`m.first_day`, asked)} as first_ago, mine.*
  from (
    select customer, ${join(lasts, ',\n      ')}
    from (select customer, ${daysTo(sql`ordered_at`, asked)} as ago from ${ORDERS}) as seen
    where ago >= 0 group by customer
  ) as mine join ${MEMBERS} as m on m.customer = mine.customer
) as known
group by place, cohort, lot`;
}

/** Money given back until each day, by who was known on it. */
export function returnedQuery(asked: SumsAsked): Fragment {
  const sums = shiftsOf(asked).map(
    (shift, j) =>
      sql`cast(coalesce(sum(case when ago >= ${shift} and first_ago >= ${shift} then amount end), 0) as double) as ${id(columnOf('back', j))}`,
  );
  return sql`
select place, cohort, lot, ${join(sums)}
from (
  select m.place, m.cohort, m.lot, r.amount, ${daysTo(sql`r.returned_at`, asked)} as ago, ${daysTo(sql`m.first_day`, asked)} as first_ago
  from ${RETURNS} as r join ${MEMBERS} as m on m.customer = r.customer
) as given
group by place, cohort, lot`;
}

/** Whole months of age on a day. */
const agesOn = (asOf: string): Fragment =>
  sql`cast(floor((date_diff('day', m.first_day, ${day(asOf)}) + 1) / ${AGE_DAYS}) as integer)`;

/**
 * Money by month of age, of customers for whom that month was over on each day: by channel and by cohort (where one is given the other is null), part
 * by part.
 */
export function ageMoneyQuery(asked: SumsAsked): Fragment {
  const shifts = shiftsOf(asked);
  const names = shifts.map((_, j) => id(columnOf('money', j)));
  const isOver = (shift: number) => sql`ago >= ${shift} and age < floor((first_ago - ${shift} + 1) / ${AGE_DAYS})`;
  const money = shifts.map((shift, j) => sql`sum(case when ${isOver(shift)} then amount end) as ${names[j]!}`);
  const sums = names.map((name) => sql`cast(coalesce(sum(${name}), 0) as double) as ${name}`);
  return sql`
select place, cohort, lot, age, ${join(sums)}
from (
  select place, cohort, lot, age, ${join(money)}
  from (
    select *, cast(floor((first_ago - ago) / ${AGE_DAYS}) as integer) as age
    from (
      select m.place, m.cohort, m.lot, o.amount, ${daysTo(sql`o.ordered_at`, asked)} as ago, ${daysTo(sql`m.first_day`, asked)} as first_ago
      from ${ORDERS} as o join ${MEMBERS} as m on m.customer = o.customer
    ) as seen
  ) as aged
  where ago >= 0 and age < ${asked.shape.ages}
  group by place, cohort, lot, age
) as summed
group by grouping sets ((place, lot, age), (cohort, lot, age))`;
}

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
