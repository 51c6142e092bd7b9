import type { Subscription } from '@perennial/import';
import type { RenewalHistory } from '@perennial/models';
import { isWholeMonths, wholeMonths } from './months.ts';
import { type EndsAt, endOf, everPaid, paidFrom } from './paying.ts';

/** Days in a month, for intervals shorter than one. */
const DAYS = 365.25 / 12;

/**
 * A subscription as renewals in months, as it was known on a day; null where it had not been paid for by then. Who left within an interval counts as
 * not renewing at its end.
 */
export function historyAt(subscription: Subscription, day: string, endsAt: EndsAt): RenewalHistory | null {
  if (!everPaid(subscription, day, endsAt)) return null;
  const { months } = subscription;
  const from = paidFrom(subscription);
  const end = endOf(subscription, endsAt);
  if (end === null || end > day) return { renewed: Math.floor(elapsed(from, day, months)) * months };
  const intervals = elapsed(from, end, months);
  const isAtRenewal = Number.isInteger(intervals) && intervals > 0 && (months < 1 || isWholeMonths(from, end));
  const until = isAtRenewal ? intervals : Math.floor(intervals) + 1;
  return { renewed: (until - 1) * months, leftBy: until * months };
}

/** What became of a subscription that was running on one day, as known on a later one; null where it was not running. */
export function historySince(
  subscription: Subscription,
  since: string,
  day: string,
  endsAt: EndsAt,
): RenewalHistory | null {
  const then = historyAt(subscription, since, endsAt);
  const now = historyAt(subscription, day, endsAt);
  if (!then || !now || then.leftBy) return null;
  return { ...now, entered: Math.min(then.renewed, now.renewed) };
}

/** Of a subscription running on a day: the months renewed, and those that come up for renewal until a later day, left or not; null where it was not running. */
export function renewalsAhead(
  subscription: Subscription,
  since: string,
  until: string,
  endsAt: EndsAt,
): { readonly renewed: number; readonly ahead: number } | null {
  const then = historyAt(subscription, since, endsAt);
  if (!then || then.leftBy) return null;
  const there = historyAt({ ...subscription, cancelled: null, ended: null }, until, endsAt);
  return { renewed: then.renewed, ahead: (there?.renewed ?? then.renewed) - then.renewed };
}

/** Intervals from one day to another; whole months counted by the calendar. */
function elapsed(from: string, to: string, months: number): number {
  if (months < 1) return (Date.parse(to) - Date.parse(from)) / 86_400_000 / (months * DAYS);
  return wholeMonths(from, to) / months;
}
