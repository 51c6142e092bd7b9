import { type Connection, day, type Fragment, id, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { AGE_DAYS } from '@perennial/models';
import { CELLS } from '../facts/cells.ts';
import { placeAmong, placeOf } from '../facts/edges.ts';
import { MEMBERS } from './members.ts';
import { type AskedDay, columnOf, type SumsAsked, shiftsOf, within } from './sums-asked.ts';
import { byWay, groupOf, keyColumns } from './ways.ts';

const STANDINGS_NAME = 'formula standings';
const STANDINGS = temporary(STANDINGS_NAME);
const SUMS_NAME = 'formula sums';
const SUMS = temporary(SUMS_NAME);

/** The column of the months of age that are over on the j-th day. */
const overOn = (j: number) => id(`over_${j}`);
/** The column of the money of those months. */
const moneyOver = (j: number) => id(`money_over_${j}`);

/** A row per customer: number, key in each way, part, the place of the first order among the edges, and the months of age that are over on each day. */
export function standingsQuery(asked: SumsAsked): Fragment {
  const over = shiftsOf(asked).map(
    (shift, j) => sql`cast(floor((first_ago - ${shift} + 1) / ${AGE_DAYS}) as integer) as ${overOn(j)}`,
  );
  return sql`
select number, ${join(keyColumns(asked.ways))}, lot, ${firstSlot(asked)} as first_slot, ${join(over)} from ${MEMBERS}`;
}

/** Where nothing is asked of the time after a day, everybody was known on it. */
function firstSlot({ days, own }: SumsAsked): Fragment {
  return days.some(({ horizonDays }) => horizonDays > 0) ? placeAmong(own, sql`first_ago`) : sql`0`;
}

/**
 * Orders and their money by what customers have in common (group, part, the place of the first order among the edges), by the place of the day among the edges, and by
 * month of age, those beyond the last together; and the money of months that were over on each day.
 */
export function sumsQuery(asked: SumsAsked): Fragment {
  const over = asked.days.map(
    (_, j) => sql`sum(case when v.age < k.${overOn(j)} then v.money else 0 end) as ${moneyOver(j)}`,
  );
  return sql`
select ${groupOf(asked.ways)} as member_of, k.lot, k.first_slot, v.slot, v.age, sum(v.orders) as orders, sum(v.money) as money, ${join(over)}
from (
  select number, ${placeAmong(asked.own, sql`ago`)} as slot, cast(least(floor(age / ${AGE_DAYS}), ${asked.shape.ages}) as integer) as age,
    cast(orders as double) as orders, cast(money as double) as money
  from ${CELLS} where orders > 0
) as v join ${STANDINGS} as k on k.number = v.number ${byWay(asked.ways, [sql`k.lot`, sql`k.first_slot`, sql`v.slot`, sql`v.age`])}`;
}

/** Makes what the queries of sums below are asked of. */
export async function makeSums(connection: Connection, asked: SumsAsked): Promise<void> {
  await makeTemporary(connection, STANDINGS_NAME, standingsQuery(asked));
  await makeTemporary(connection, SUMS_NAME, sumsQuery(asked));
}

/** Orders and their money, by group and part: to date, of each period, and what came of who was known. */
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
select member_of, lot,
  ${join(sums, ',\n  ')}
from ${SUMS} group by member_of, lot`;
}

/** Money given back until each day, by who was known on it. */
export function returnedQuery(asked: SumsAsked): Fragment {
  const sums = shiftsOf(asked).map(
    (shift, j) =>
      sql`cast(coalesce(sum(case when v.ago >= ${shift} and m.first_ago >= ${shift} then -v.money end), 0) as double) as ${id(columnOf('back', j))}`,
  );
  return sql`
select ${groupOf(asked.ways)} as member_of, m.lot, ${join(sums)}
from ${CELLS} as v join ${MEMBERS} as m on m.number = v.number where v.orders = 0
${byWay(asked.ways, [sql`m.lot`])}`;
}

/** Money by month of age, of customers for whom that month was over on each day: by group and part. */
export function ageMoneyQuery(asked: SumsAsked): Fragment {
  const sums = shiftsOf(asked).map((shift, j) => {
    const isPast = sql`slot >= ${placeOf(asked.own, shift)}`;
    return sql`cast(coalesce(sum(case when ${isPast} then ${moneyOver(j)} end), 0) as double) as ${id(columnOf('money', j))}`;
  });
  return sql`
select member_of, lot, age, ${join(sums)}
from ${SUMS} where age < ${asked.shape.ages}
group by member_of, lot, age`;
}

/** Whole months of age on a day. */
const agesOn = (asOf: string): Fragment =>
  sql`cast(floor((date_diff('day', m.first_day, ${day(asOf)}) + 1) / ${AGE_DAYS}) as integer)`;

/** Customers by whole months of age on a day, those beyond the last together: columns as above. */
export function agesQuery({ shape, ways }: Pick<SumsAsked, 'shape' | 'ways'>, { asOf }: AskedDay): Fragment {
  return sql`
select ${groupOf(ways)} as member_of, lot, age, cast(count(*) as double) as customers
from (
  select ${join(keyColumns(ways))}, m.lot, least(${agesOn(asOf)}, ${shape.ages}) as age
  from ${MEMBERS} as m where m.first_day <= ${day(asOf)}
) as aged
${byWay(ways, [sql`lot`, sql`age`])}`;
}
