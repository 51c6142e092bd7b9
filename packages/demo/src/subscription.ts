import { type Fragment, id, sql } from '@perennial/engine';
import { drawBeta, drawCategorical, type Random } from '@perennial/models';
import type { Business, World } from './business.ts';
import type { OrderRow } from './journal.ts';
import { monthlyDays } from './monthly-days.ts';
import { choose, numberedName } from './sql-names.ts';
import { subscriptionParameters as parameters } from './subscription-parameters.ts';
import { arrivalTime, joinTime, SECONDS_A_DAY, type TradeCalendar } from './trade-calendar.ts';

const statuses = ['paid', 'partially_refunded', 'refunded', 'failed', 'trialing'];
const FAILED = statuses.indexOf('failed');
const TRIALING = statuses.indexOf('trialing');
const DAYS_A_MONTH = 30.4375;
const RETRY_DAYS = 3;
const plans = parameters.plans.map(({ name }) => name);

/** A subscription service: a free trial, then a charge a month until a beta-geometric churn, with charges that fail. */
export const subscription: Business = {
  name: 'subscription',
  currency: 'USD',
  parameters,
  simulate: simulateSubscription,
  fileColumns: sql`'ch_' || number::varchar as charge_id, ${numberedName('cus_', id('customer'))} as customer_id,
    moment as created_at, ${choose('category', plans)} as plan, ${choose('status', statuses)} as status,
    cents * 0.01 as amount, refunded * 0.01 as amount_refunded, 'USD' as currency`,
  subscriptionFile,
  customerName: (column) => numberedName('cus_', column),
  category: { name: 'plan', values: plans },
  costs: parameters.costs,
};

function simulateSubscription({ calendar, customers, journal }: World): (customer: number, random: Random) => void {
  const arrivals = arrivalTime(calendar, () => 1, parameters.yearlyGrowth);
  const shares = parameters.plans.map(({ share }) => share);
  const { mess } = parameters;

  return (customer, random) => {
    const joined = joinTime(arrivals, customer, customers, random);
    const category = drawCategorical(shares, random);
    const { price, a, b } = parameters.plans[category]!;
    const churn = drawBeta(a, b, random);
    const cents = 100 * price;
    const ofDay = Math.floor((joined - Math.floor(joined)) * SECONDS_A_DAY);
    const at = (day: number) => day * SECONDS_A_DAY + ofDay;
    const trialDay = Math.floor(joined);
    let document = 0;
    const row = (day: number, status: number): OrderRow => ({
      second: at(day),
      customer,
      document: document++,
      status,
      category,
      cents,
    });

    journal.row('zero', { ...row(trialDay, TRIALING), cents: 0 });
    const due = monthlyDays(calendar, trialDay + parameters.trialDays);
    let day = due(0);
    let isSubscribed = random() < parameters.converted;
    for (let month = 0; isSubscribed && day < calendar.end; day = due(++month)) {
      let paidOn = day;
      if (random() < mess.failed) {
        journal.row('failed', row(day, FAILED));
        paidOn = day + RETRY_DAYS;
        isSubscribed = random() < mess.recovered;
        if (!isSubscribed) break;
      }
      const refunded = drawRefund(cents, random);
      const isRefunded = refunded === cents;
      const charge = { ...row(paidOn, isRefunded ? 2 : refunded > 0 ? 1 : 0), refunded };
      journal.row(isRefunded ? 'refunded' : 'kept', charge);
      if (!isRefunded) journal.order(charge.second, cents - refunded);
      isSubscribed = random() >= churn;
    }
    const end = isSubscribed ? Number.POSITIVE_INFINITY : day;
    journal.close({ customer, category, rate: (1 - mess.refunded) / DAYS_A_MONTH, end, meanValue: price });
  };
}

function drawRefund(cents: number, random: Random): number {
  const { refunded, partlyRefunded } = parameters.mess;
  const fate = random();
  if (fate < refunded) return cents;
  return fate < refunded + partlyRefunded ? Math.floor(cents * random()) : 0;
}

/**
 * A row a contract, in the order of their starts: who never paid ended with the trial, whoever will leave after the last day has no end yet. A charge that
 * failed for good ends the contract on its day.
 */
function subscriptionFile({ firstDay, days }: TradeCalendar): Fragment {
  const date = (time: Fragment) => sql`(${firstDay}::date + floor(${time})::integer)`;
  const trialEnd = sql`began + ${parameters.trialDays}`;
  const prices = sql`case plan_number ${parameters.plans.map(({ price }, i) => sql`when ${i} then ${price}`).reduce((a, b) => sql`${a} ${b}`)} end`;
  return sql`
select 'sub_' || lpad((customer + 1)::varchar, 8, '0') as subscription_id, ${numberedName('cus_', sql`customer`)} as customer_id, ${choose('plan_number', plans)} as plan,
  'month' as "interval", ${prices}::decimal(18, 2) as amount, 'USD' as currency, ${date(sql`began`)} as started_at, ${date(trialEnd)} as trial_end,
  case when over < ${days} then ${date(sql`over`)} end as ended_at
from (
  select e.customer, e.category as plan_number, floor(e.second / ${SECONDS_A_DAY}) as began, coalesce(n."end", floor(e.second / ${SECONDS_A_DAY}) + ${parameters.trialDays}) as over
  from event as e left join nature as n on n.customer = e.customer
  where e.status = ${TRIALING} and e.copy = 0
) as contracts order by began, customer`;
}
