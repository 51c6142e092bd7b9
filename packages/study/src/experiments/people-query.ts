import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { ORDERS, RETURNS, SCORES } from '@perennial/engine/storage';
import type { Moments } from '@perennial/models';
import { type MeasureName, measures } from './read-out.ts';

const ASSIGNED = id('experiment assigned');
const PEOPLE = id('experiment people');

/** What a file of assignments held. */
export type AssignedPeople = {
  readonly rows: number;
  readonly blank: number;
  readonly twoVariants: number;
  readonly later: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly withoutOrders: number;
};

/** Makes a row for each person of an experiment: variant, and what they brought since the day on which they were assigned. */
export async function makePeople(
  connection: Connection,
  assignments: Fragment,
  { asOf, minorUnits }: { readonly asOf: string; readonly minorUnits: number },
): Promise<AssignedPeople> {
  await connection.execute(sql`create or replace temporary table ${ASSIGNED} as
select customer, min(variant) as variant, min(assigned) as assigned, max(score) as score, count(distinct variant) as variants, count(*) as n
from (${assignments}) as a where customer is not null and variant is not null group by customer`);
  await connection.execute(sql`create or replace temporary table ${PEOPLE} as ${peopleQuery(asOf, 10 ** minorUnits)}`);
  const [counts] = await connection.rows<AssignedPeople>(sql`
select (select count(*) from (${assignments}) as a) as "rows",
  (select count(*) from (${assignments}) as a) - coalesce(sum(n), 0) as blank,
  count(*) filter (where variants > 1) as "twoVariants", count(*) filter (where variants = 1 and assigned > cast(${asOf} as date)) as later,
  cast(min(assigned) as varchar) as first, cast(max(assigned) as varchar) as last,
  (select count(*) from ${PEOPLE} where not is_known) as "withoutOrders" from ${ASSIGNED}`);
  return counts!;
}

function peopleQuery(asOf: string, units: number): Fragment {
  const since = (moment: Fragment) =>
    sql`(a.assigned is null or cast(${moment} as date) >= a.assigned) and cast(${moment} as date) <= cast(${asOf} as date)`;
  return sql`
with people as (select customer, variant, assigned, score from ${ASSIGNED} where variants = 1 and (assigned is null or assigned <= cast(${asOf} as date))),
bought as (
  select o.customer, count(*) as orders, sum(o.amount) as money, sum(o.refunded) as refunded
  from people as a join ${ORDERS} as o on o.customer = a.customer and ${since(sql`o.ordered_at`)} group by o.customer),
gave as (
  select r.customer, sum(r.amount) as money
  from people as a join ${RETURNS} as r on r.customer = a.customer and ${since(sql`r.returned_at`)} group by r.customer)
select a.variant, a.score, case when b.orders > 0 then 1 else 0 end as converted, coalesce(b.orders, 0) as orders,
  (coalesce(b.money, 0) - coalesce(g.money, 0)) / ${units} as revenue,
  (coalesce(b.money, 0) - coalesce(g.money, 0)) / ${units} + coalesce(cast(s.expected_money as double), 0) as value,
  (coalesce(b.refunded, 0) + coalesce(g.money, 0)) / ${units} as returned, s.customer is not null as is_known
from people as a left join bought as b on b.customer = a.customer left join gave as g on g.customer = a.customer
left join ${SCORES} as s on s.customer = a.customer`;
}

/** Each person with what a rule would choose them by. */
export type ScoredOutcome = {
  readonly variant: string;
  readonly score: number | null;
  readonly value: number;
  readonly converted: number;
};

/** The people of the experiment, one by one. */
export function scoredOutcomes(connection: Connection): Promise<readonly ScoredOutcome[]> {
  return connection.rows<ScoredOutcome>(
    sql`select variant, score, cast(value as double) as value, converted from ${PEOPLE}`,
  );
}

export interface VariantMoments {
  readonly variant: string;
  readonly people: number;
  readonly moments: Readonly<Record<MeasureName, Moments>>;
  readonly buyers: number;
}

/** The moments of every measure, by variant: one pass. */
export async function variantMoments(connection: Connection): Promise<readonly VariantMoments[]> {
  const sums = measures.flatMap((name) => {
    const figure = sql`cast(${id(name)} as double)`;
    const column = (power: number) => id(`${name} ${power}`);
    return [
      sql`sum(${figure}) as ${column(1)}`,
      sql`sum(${figure} * ${figure}) as ${column(2)}`,
      sql`sum(${figure} * ${figure} * ${figure}) as ${column(3)}`,
    ];
  });
  const rows = await connection.rows<Record<string, number> & { readonly variant: string }>(
    sql`select variant, count(*) as people, ${join(sums)} from ${PEOPLE} group by variant order by variant`,
  );
  return rows.map((row) => {
    const momentsOf = (name: MeasureName): Moments => ({
      people: row.people!,
      sum: row[`${name} 1`]!,
      squares: row[`${name} 2`]!,
      cubes: row[`${name} 3`]!,
    });
    const moments = Object.fromEntries(measures.map((name) => [name, momentsOf(name)])) as VariantMoments['moments'];
    return { variant: row.variant, people: row.people!, buyers: row['converted 1']!, moments };
  });
}
