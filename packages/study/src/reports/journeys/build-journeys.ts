import { day, type Fragment, id, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import { comparedAge } from '../drivers/build-drivers.ts';
import { traitOf } from '../drivers/effects.ts';
import { makeTraits, readTraitSums } from '../drivers/traits.ts';
import { broughtBy, LIVES } from '../facts/lives.ts';
import type { ReportSource } from '../report-source.ts';
import {
  type Converted,
  FIRST_DAYS,
  type JourneysResult,
  STEPS,
  type Stage,
  type Touchpoint,
  WAY_DAYS,
} from './journeys-result.ts';

const NAME = 'report touchpoints';
/** A row per touchpoint that counts: customer, `name`, `met_at`, and its `stage`; `first_order` is null of those who have not ordered. */
const MET = temporary(NAME);
/** Touchpoints that are compared: those that met most customers. */
const MOST_TOUCHPOINTS = 12;
/** Customers with more orders than this by then are compared with each other. */
const MOST_ORDERS = 3;
const ARROW = ' → ';
const ELLIPSIS = '… → ';

/** What goes with what customers met before and after their first order. */
export async function buildJourneys(source: ReportSource): Promise<JourneysResult> {
  const nothing = {
    isKnown: false,
    recorded: null,
    days: null,
    touchpoints: { before: [], after: [] },
    converted: [],
    paths: null,
  };
  const { touchpoints } = source.record;
  if (!touchpoints || touchpoints.touchpoints === 0) return nothing;
  await makeTemporary(source.connection, NAME, metQuery(source));
  const recorded = await readRecorded(source);
  if (!recorded) return { ...nothing, isKnown: true };
  const converted = await readConverted(source, recorded);
  const days = await comparedAge(source);
  if (days === null || days <= FIRST_DAYS) return { ...nothing, isKnown: true, recorded, converted };
  const before = await readStage(source, 'before', days, recorded);
  const paths = traitOf('path', await readTraitSums(source, 'path', days));
  const after = await readStage(source, 'after', days, recorded);
  return { isKnown: true, recorded, days, touchpoints: { before, after }, converted, paths };
}

type Recorded = NonNullable<JourneysResult['recorded']>;

/**
 * Whatever people met until the as-of date. Of the day of the first order the time tells what came before it; where either has none, the touchpoint is taken to have
 * led to the order.
 */
export function metQuery({ record }: Pick<ReportSource, 'record'>): Fragment {
  const asOf = day(record.settings.asOf);
  const isTimeless = (at: Fragment) => sql`${at} = cast(cast(${at} as date) as timestamp)`;
  const [on, orderedOn] = [sql`cast(t.met_at as date)`, sql`cast(f.ordered_at as date)`];
  const isBefore = sql`(${on} < ${orderedOn} or (${on} = ${orderedOn} and (t.met_at <= f.ordered_at or ${isTimeless(sql`t.met_at`)} or ${isTimeless(sql`f.ordered_at`)})))`;
  const gap = sql`date_diff('day', ${on}, ${orderedOn})`;
  return sql`
select t.customer, t.touchpoint as name, t.met_at, ${orderedOn} as first_order,
  case when f.ordered_at is null then 'never' when ${isBefore} and ${gap} <= ${WAY_DAYS} then 'before' when ${isBefore} then 'long before'
    when -${gap} <= ${FIRST_DAYS} then 'after' else 'later' end as stage
from touchpoints as t left join (
  select customer, min(ordered_at) as ordered_at from ${ORDERS} where cast(ordered_at as date) <= ${asOf} group by customer
) as f on f.customer = t.customer
where t.satisfaction is null and cast(t.met_at as date) <= ${asOf}`;
}

/** Who came before touchpoints were recorded, or after, met what nobody knows of. */
async function readRecorded({ connection }: ReportSource): Promise<Recorded | null> {
  const [row] = await connection.rows<{ from: string | null; to: string | null }>(
    sql`select cast(min(cast(met_at as date)) as varchar) as "from", cast(max(cast(met_at as date)) as varchar) as "to" from ${MET}`,
  );
  return row?.from && row.to ? { from: row.from, to: row.to } : null;
}

/** Whom touchpoints could have met at the stage: those for whose days they are recorded. */
function wereSeen(stage: Stage, { from, to }: Recorded): Fragment {
  const [first, last] = [sql`b.first_order >= ${day(from)}`, sql`date_diff('day', b.first_order, ${day(to)})`];
  return stage === 'before' ? sql`(${first} and ${last} >= 0)` : sql`(${first} and ${last} >= ${FIRST_DAYS})`;
}

async function readStage(
  source: ReportSource,
  stage: Stage,
  days: number,
  recorded: Recorded,
): Promise<readonly Touchpoint[]> {
  const { connection } = source;
  const seen = await connection.rows<{ name: string; met: number; among: number }>(sql`
select m.name, count(distinct m.customer) as met, (select count(*) from ${LIVES} as b where ${wereSeen(stage, recorded)}) as among
from ${MET} as m join ${LIVES} as b on b.customer = m.customer where m.stage = ${stage} and ${wereSeen(stage, recorded)}
group by m.name order by met desc, m.name limit ${MOST_TOUCHPOINTS}`);
  await makeTraits(
    source,
    stageQuery(
      stage,
      days,
      recorded,
      seen.map(({ name }) => name),
    ),
  );
  const found: Touchpoint[] = [];
  for (const [i, { name, met, among }] of seen.entries())
    found.push({
      name,
      met: Number(met),
      among: Number(among),
      trait: traitOf(name, await readTraitSums(source, String(i), days)),
    });
  return found;
}

/** A row per customer of whom touchpoints are recorded, as `traitsQuery` has them: what they did, which touchpoints they met, and by which path they came. */
function stageQuery(stage: Stage, days: number, recorded: Recorded, names: readonly string[]): Fragment {
  const isOf = (name: string) =>
    sql`case when m.met is not null and list_contains(m.met, ${name}) then 'yes' else 'no' end`;
  const quarter = sql`(extract(year from b.first_order) * 4 + floor((extract(month from b.first_order) - 1) / 3))`;
  const orders = sql`case when b.orders_at_first > ${MOST_ORDERS} then ${MOST_ORDERS} else b.orders_at_first end`;
  const isBefore = stage === 'before';
  return sql`
select b.customer, b.age, cast(b.prob_alive as double) as active, ${id('b', `by_${days}`)} - ${isBefore ? sql`b.by_0` : sql`b.${broughtBy(FIRST_DAYS)}`} as money,
  case when ${isBefore ? sql`b.second_age` : sql`b.later_age`} <= ${days} then 1 else 0 end as returned,
  cast(${isBefore ? quarter : sql`${quarter} * ${MOST_ORDERS + 1} + ${orders}`} as integer) as quarter,
  ${join([sql`m.path as trait_path`, ...names.map((name, i) => sql`${isOf(name)} as ${id(`trait_${i}`)}`)])}
from ${LIVES} as b left join (${pathsQuery(stage)}) as m on m.customer = b.customer
where ${wereSeen(stage, recorded)}${isBefore ? sql`` : sql` and b.age >= ${FIRST_DAYS}`}`;
}

/** By customer, the names of what they met, and those one after the other: what came again at once counts once, and of long paths the end is told. */
function pathsQuery(stage: Stage): Fragment {
  const written = sql`array_to_string(list_slice(steps, -${STEPS}, -1), ${ARROW})`;
  return sql`
select customer, met, case when len(steps) > ${STEPS} then concat(${ELLIPSIS}, ${written}) else ${written} end as path
from (
  select customer, list_distinct(list(name)) as met, list(name order by met_at, name) filter (where before is null or before <> name) as steps
  from (
    select customer, name, met_at, lag(name) over (partition by customer order by met_at, name) as before from ${MET} where stage = ${stage}
  ) as one_after_the_other group by customer
) as walked`;
}

/**
 * Of the people who met a touchpoint and had not ordered by then, how many ordered within the days after the first time. Whom fewer days are known of is left out.
 */
export function convertedQuery(asOf: string, { from }: Recorded): Fragment {
  const met = sql`
select name, customer, min(cast(met_at as date)) as met_on, min(first_order) as first_order from ${MET}
where stage in ('before', 'long before', 'never') and (first_order is null or first_order >= ${day(from)}) group by name, customer`;
  return sql`
select name, count(*) as people, count(case when date_diff('day', met_on, first_order) <= ${WAY_DAYS} then 1 end) as customers
from (${met}) as met where date_diff('day', met_on, ${day(asOf)}) >= ${WAY_DAYS} group by name order by people desc, name limit ${MOST_TOUCHPOINTS}`;
}

async function readConverted({ connection, record }: ReportSource, recorded: Recorded): Promise<readonly Converted[]> {
  const rows = await connection.rows<{ name: string; people: number; customers: number }>(
    convertedQuery(record.settings.asOf, recorded),
  );
  return rows.map(({ name, people, customers }) => ({ name, people: Number(people), customers: Number(customers) }));
}
