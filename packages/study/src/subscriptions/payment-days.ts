import { addDays, daysBetween } from '@perennial/engine';
import type { Subscription } from '@perennial/import';
import type { EndsAt } from '../record/subscription-figures.ts';
import { historyAt, later } from './histories.ts';
import { endOf, paidFrom } from './paying.ts';

/** How often a contract has been paid for until a day: once at the start of each interval. */
export function paymentCount(part: Subscription, asOf: string, endsAt: EndsAt): number {
  const end = endOf(part, endsAt);
  const until = end !== null && end < asOf ? end : asOf;
  const history = historyAt({ id: '', customer: '', parts: [part] }, until, endsAt);
  return history ? Math.round((history.leftBy ?? history.renewed + part.months) / part.months) : 0;
}

/** The days of these payments, pauses left out. */
export function paymentDays(part: Subscription, asOf: string, endsAt: EndsAt): readonly string[] {
  const { paused, resumed, months } = part;
  const from = paidFrom(part);
  return Array.from({ length: paymentCount(part, asOf, endsAt) }, (_, k) => {
    const ahead = k * months;
    const plain = later(from, ahead, part);
    const isAfterPause = paused && resumed && paused >= from && plain >= paused;
    const day = isAfterPause ? addDays(plain, Math.max(0, daysBetween(paused, resumed))) : plain;
    return day < asOf ? day : asOf;
  });
}
