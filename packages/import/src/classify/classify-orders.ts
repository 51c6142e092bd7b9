import { type Day, type Fragment, sql } from '@perennial/engine';
import { MONEY } from '../cells/parse-amounts.ts';
import { toMinor } from '../cells/to-minor.ts';
import type { ImportRules } from '../request/import-request.ts';
import { TAKEN_BACK } from '../scratch/import-tables.ts';
import type { Reason } from './reasons.ts';

export interface ClassifyOptions {
  readonly rules: ImportRules;
  readonly minorUnits: number;
  /** Today, in the business's zone. */
  readonly today: Day;
  /** A refund column tells how much was refunded; without one a status `refunded` means all of it. */
  readonly hasRefund: boolean;
  /** `TAKEN_BACK` holds orders that were taken back. */
  readonly hasTakenBack?: boolean;
}

/**
 * Every order with what becomes of it: `reason` (null where it counts), `is_return` (a negative document of its own), `net` (exact),
 * `minor` and `refunded_minor` (rounded once), `column_refund` (the part of the refund that the lines do not hold). `more` columns of the
 * orders are kept beside them.
 */
export function classifiedOrders(
  orders: Fragment,
  { rules, minorUnits, today, hasRefund, hasTakenBack = false }: ClassifyOptions,
  more: Fragment = sql``,
): Fragment {
  const nets = rules.refunds === 'net';
  const refund = nets
    ? sql`case when gross > 0 then greatest(least(refund, gross - back), 0) else 0 end`
    : sql`cast(0 as ${MONEY})`;
  const back = nets ? sql`back` : sql`case when gross > 0 then 0 else back end`;
  // A status tells of an order of which the column of refunds says nothing.
  const untold = hasRefund ? sql` and refund = 0` : sql``;
  const whole = nets ? sql`gross > 0 and refunded_in_full${untold}` : sql`false`;
  return sql`
select *, ${reasonOf(rules, today, hasTakenBack)} as reason,
  gross = 0 and back > 0 as is_return
from (
  select *, ${toMinor(sql`net`, minorUnits)} as minor, ${toMinor(sql`gross - net`, minorUnits)} as refunded_minor,
    ${toMinor(sql`cost`, minorUnits)} as cost_minor
  from (
    select file, line, order_id, ${customerOf(rules)} as customer, ordered_at, date_given, amount, gross, back, refund, cost, channel,
      cancelled, test, refunded_in_full, fault, ${nets ? sql`lines` : sql`case when gross > 0 then lines - negatives else lines end`} as lines, negatives${more},
      ${refund} as column_refund, gross > 0 and (gross - ${back} - ${refund} <= 0 or ${whole}) as all_refunded,
      case when gross > 0 then gross - ${back} - ${refund} else gross - back end as net,
      ${!nets} as ignores_refunds
    from (${orders})))`;
}

/** The order of the questions is the order of `reasons`: a row is counted under the first that excludes it. */
function reasonOf(rules: ImportRules, today: Day, hasTakenBack: boolean): Fragment {
  const says = (reason: Reason) => sql`${reason}`;
  const when = (condition: Fragment, reason: Reason) => sql`when ${condition} then ${says(reason)}`;
  const rule = (isOn: boolean, condition: Fragment, reason: Reason) => (isOn ? when(condition, reason) : sql``);
  return sql`case when fault is not null then fault
    ${rule(rules.cancelled === 'exclude', sql`cancelled`, 'cancelled')}
    ${rule(rules.test === 'exclude', sql`test`, 'test')}
    ${when(sql`customer is null`, 'guest')}
    ${when(sql`ordered_at is null and date_given`, 'unreadable-date')}
    ${when(sql`ordered_at is null`, 'no-date')}
    ${when(sql`cast(ordered_at as date) > ${today}`, 'future-date')}
    ${when(sql`amount is null`, 'no-amount')}
    ${rule(rules.refunds === 'net', sql`all_refunded`, 'refunded-in-full')}
    ${rule(rules.zero === 'exclude', sql`minor = 0 and (gross > 0 or back = 0)`, 'zero')}
    ${rule(hasTakenBack, isTakenBack, 'reversed')}
    ${rule(rules.negative === 'exclude', sql`gross = 0 and back > 0`, 'negative')} end`;
}

/** An order that was taken back, or the document that does so. */
const isTakenBack = sql`case when gross = 0 and back > 0
  then (customer, -minor, ordered_at) in (select customer, amount, given_back_at from ${TAKEN_BACK})
  else (customer, minor, ordered_at) in (select customer, amount, ordered_at from ${TAKEN_BACK}) end`;

function customerOf(rules: ImportRules): Fragment {
  if (rules.guests === 'exclude') return sql`customer`;
  const [at, money] = [sql`cast(ordered_at as varchar)`, sql`cast(amount as varchar)`];
  return sql`coalesce(customer, concat('guest ', coalesce(order_id, concat(coalesce(${at}, ''), ' ', coalesce(${money}, '')))))`;
}
