import { day, type Fragment, id, join, sql } from '@perennial/engine';
import { ORDERS, RETURNS, SCORES } from '@perennial/engine/storage';
import { comparedAge } from '../drivers/build-drivers.ts';
import { traitOf } from '../drivers/effects.ts';
import { makeTraits, readTraitSums, TRAITS } from '../drivers/traits.ts';
import { broughtBy, LIVES } from '../facts/lives.ts';
import type { ReportSource } from '../report-source.ts';
import { FIRST_DAYS } from './first-month.ts';
import { type ServiceEvent, type ServiceResult, serviceEvents } from './service-result.ts';

/** Customers with more orders than this by then are compared with each other. */
const MOST_ORDERS = 3;

/** What goes with tickets and with money given back in a customer's first days. */
export async function buildService(source: ReportSource): Promise<ServiceResult> {
  const days = await comparedAge(source);
  if (days === null || days <= FIRST_DAYS) return { days: null, happened: {}, events: [] };
  const known = serviceEvents.filter((event) => event !== 'ticket' || source.hasTickets);
  await makeTraits(source, serviceQuery(source, days, known));
  const happened = await readHappened(source, known);
  const events: ServiceResult['events'][number][] = [];
  for (const event of known) {
    const found = happened[event] === undefined ? null : traitOf(event, await readTraitSums(source, event, days));
    if (found) events.push(found);
  }
  return { days, happened, events };
}

/** Customers to whom something happened on a day, of any age. */
function daysOf(source: ReportSource, event: ServiceEvent): Fragment {
  const asOf = day(source.record.settings.asOf);
  if (event === 'ticket') return sql`select customer, day from tickets where day <= ${asOf}`;
  return sql`
select customer, cast(ordered_at as date) as day from ${ORDERS} where refunded > 0 and cast(ordered_at as date) <= ${asOf}
union all select customer, cast(returned_at as date) from ${RETURNS} where cast(returned_at as date) <= ${asOf}`;
}

/** A row per customer who has been there for the first days, as `traitsQuery` has them: what they did after those, and what happened to them within. */
export function serviceQuery(source: ReportSource, days: number, events: readonly ServiceEvent[]): Fragment {
  const has = (event: ServiceEvent) => sql`case when ${id(event, 'customer')} is null then 'no' else 'yes' end`;
  const within = (event: ServiceEvent) => sql`
left join (
  select distinct e.customer from (${daysOf(source, event)}) as e join ${SCORES} as f on f.customer = e.customer
  where date_diff('day', f.first_order, e.day) between 0 and ${FIRST_DAYS}
) as ${id(event)} on ${id(event, 'customer')} = s.customer`;
  const quarter = sql`extract(year from s.first_order) * 4 + floor((extract(month from s.first_order) - 1) / 3)`;
  return sql`
select s.customer, b.age, cast(s.prob_alive as double) as active, ${id('b', `by_${days}`)} - b.${broughtBy(FIRST_DAYS)} as money,
  case when b.later_age <= ${days} then 1 else 0 end as returned,
  cast((${quarter}) * ${MOST_ORDERS + 1} + case when b.orders_at_first > ${MOST_ORDERS} then ${MOST_ORDERS} else b.orders_at_first end as integer) as quarter,
  ${join(events.map((event) => sql`${has(event)} as ${id(`trait_${event}`)}`))}
from ${SCORES} as s join ${LIVES} as b on b.customer = s.customer
${join(events.map(within), '')}
where b.age >= ${FIRST_DAYS}`;
}

/** To how many each happened; what happened to nobody is not known of. */
async function readHappened(
  { connection }: ReportSource,
  events: readonly ServiceEvent[],
): Promise<ServiceResult['happened']> {
  const counts = events.map(
    (event) => sql`count(case when ${id(`trait_${event}`)} = 'yes' then 1 end) as ${id(event)}`,
  );
  const [row] = await connection.rows<Partial<Record<ServiceEvent, number>>>(
    sql`select ${join(counts)} from ${TRAITS}`,
  );
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, n]) => Number(n) > 0));
}
