import { day, type Fragment, id, join, sql } from '@perennial/engine';
import { ORDERS, SCORES } from '@perennial/engine/storage';
import { comparedAge } from '../drivers/build-drivers.ts';
import { traitOf } from '../drivers/effects.ts';
import { makeTraits, readTraitSums, TRAITS } from '../drivers/traits.ts';
import { broughtBy, LIVES } from '../facts/lives.ts';
import { MOVES } from '../facts/moves.ts';
import { PEOPLE } from '../facts/people.ts';
import type { ReportSource } from '../report-source.ts';
import { mostFirst, readCustomerRows } from '../value/customer-rows.ts';
import {
  FIRST_DAYS,
  LATELY,
  type ServiceEvent,
  type ServiceResult,
  serviceEvents,
  type ToCall,
} from './service-result.ts';

/** Customers with more orders than this by then are compared with each other. */
const MOST_ORDERS = 3;
/** Customers to call that a report names. */
const LISTED = 300;

/** What goes with tickets and with money given back in a customer's first days. */
export async function buildService(source: ReportSource): Promise<ServiceResult> {
  const days = await comparedAge(source);
  if (days === null || days <= FIRST_DAYS) return { days: null, happened: {}, events: [] };
  const known = serviceEvents.filter((event) => event !== 'ticket' || source.hasLedger);
  const isAsked = (source.record.touchpoints?.answers ?? 0) > 0;
  await makeTraits(source, serviceQuery(source, days, known, isAsked));
  const happened = await readHappened(source, known);
  const events: ServiceResult['events'][number][] = [];
  for (const event of known) {
    const found = happened[event] === undefined ? null : traitOf(event, await readTraitSums(source, event, days));
    if (found) events.push(found);
  }
  const satisfaction = isAsked ? traitOf('satisfaction', await readTraitSums(source, 'satisfaction', days)) : null;
  return { days, happened, events, ...(satisfaction && { satisfaction }), toCall: await readToCall(source, known) };
}

/** Customers named with a day on which something happened to them; what was given back without an order stands among the moves. */
function namedDays(source: ReportSource, event: ServiceEvent): Fragment {
  const asOf = day(source.record.settings.asOf);
  return event === 'ticket'
    ? sql`select customer, day from tickets where day <= ${asOf}`
    : sql`select customer, cast(ordered_at as date) as day from ${ORDERS} where refunded > 0 and cast(ordered_at as date) <= ${asOf}`;
}

/** Whether something happened to a customer of the scores `s` on the day of the last order or later, in the last days. */
export function notSince(source: ReportSource, event: ServiceEvent): Fragment {
  const { asOf } = source.record.settings;
  const after = sql`
select named.customer from (${namedDays(source, event)}) as named join (select customer, last_order from ${SCORES}) as known on known.customer = named.customer
where named.day >= known.last_order and date_diff('day', named.day, ${day(asOf)}) <= ${LATELY}`;
  const returned = sql` union all
select p.customer from ${MOVES} as m join ${PEOPLE} as p on p.number = m.number where m.orders = 0 and p.age - m.age <= p.silence and p.age - m.age <= ${LATELY}`;
  return sql`s.customer in (${after}${event === 'refund' ? returned : sql``})`;
}

/** Those whom it happened to lately and who have not ordered since, as far as they may be customers still. */
async function readToCall(
  source: ReportSource,
  events: readonly ServiceEvent[],
): Promise<Required<ServiceResult>['toCall']> {
  const found: Partial<Record<ServiceEvent, ToCall>> = {};
  for (const event of events) {
    const condition = notSince(source, event);
    const [row] = await source.connection.rows<{ customers: number }>(
      sql`select count(*) as customers from ${SCORES} as s where ${condition}`,
    );
    const customers = row?.customers ?? 0;
    if (customers > 0) found[event] = { customers, rows: await readCustomerRows(source, mostFirst, LISTED, condition) };
  }
  return found;
}

/** Numbers of the customers to whom something happened, and their age on that day. What returns gave back is among the moves; tickets and refunded orders name customers. */
function agesOf(source: ReportSource, event: ServiceEvent): Fragment {
  const numbered = sql`
select p.number, date_diff('day', p.first_order, e.day) as age from (${namedDays(source, event)}) as e join ${PEOPLE} as p on p.customer = e.customer`;
  return event === 'ticket' ? numbered : sql`${numbered} union all select number, age from ${MOVES} where orders = 0`;
}

/** A row per customer who has been there for the first days, as `traitsQuery` has them: what they did after those, and what happened to them within. */
export function serviceQuery(
  source: ReportSource,
  days: number,
  events: readonly ServiceEvent[],
  isAsked = false,
): Fragment {
  const has = (event: ServiceEvent) => sql`case when ${id(event, 'number')} is null then 'no' else 'yes' end`;
  const within = (event: ServiceEvent) => sql`
left join (
  select distinct number from (${agesOf(source, event)}) as e where age between 0 and ${FIRST_DAYS}
) as ${id(event)} on ${id(event, 'number')} = b.number`;
  const quarter = sql`extract(year from b.first_order) * 4 + floor((extract(month from b.first_order) - 1) / 3)`;
  return sql`
select b.customer, b.age, cast(b.prob_alive as double) as active, ${id('b', `by_${days}`)} - b.${broughtBy(FIRST_DAYS)} as money,
  case when b.later_age <= ${days} then 1 else 0 end as returned,
  cast((${quarter}) * ${MOST_ORDERS + 1} + case when b.orders_at_first > ${MOST_ORDERS} then ${MOST_ORDERS} else b.orders_at_first end as integer) as quarter,
  ${join([...events.map((event) => sql`${has(event)} as ${id(`trait_${event}`)}`), ...(isAsked ? [sql`answered.satisfaction as trait_satisfaction`] : [])])}
from ${LIVES} as b${join(events.map(within), '')}${isAsked ? lastAnswers : sql``}
where b.age >= ${FIRST_DAYS}`;
}

/** What each answered last within the first days. */
const lastAnswers = sql`
left join (
  select p.number, arg_max(t.satisfaction, t.met_at) as satisfaction from touchpoints as t join ${PEOPLE} as p on p.customer = t.customer
  where t.satisfaction is not null and date_diff('day', p.first_order, cast(t.met_at as date)) between 0 and ${FIRST_DAYS} group by p.number
) as answered on answered.number = b.number`;

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
