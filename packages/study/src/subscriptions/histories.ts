import { addDays, daysBetween, isWholeMonths, monthsBefore, wholeMonths } from '@perennial/engine';
import type { Subscription } from '@perennial/import';
import type { RenewalHistory } from '@perennial/models';
import type { EndsAt } from '../record/subscription-figures.ts';
import { endOf, everPaid, paidFrom } from './paying.ts';
import type { Spell } from './spells.ts';

/** Days in a month, for intervals of weeks or days, which no calendar month counts. */
const DAYS = 365.25 / 12;
/** By how much sums of parts of a month may be off. */
const NEARLY = 1e-6;

/**
 * A spell as renewals in months, as it was known on a day; null where it had not been paid for by then. Who left within an interval counts as
 * not renewing at its end. A pause does not count.
 */
export function historyAt({ parts }: Spell, day: string, endsAt: EndsAt): RenewalHistory | null {
  const known = parts.filter((part) => everPaid(part, day, endsAt));
  const last = known.at(-1);
  if (!last) return null;
  let before = 0;
  for (const part of known.slice(0, -1)) before += paidMonths(part, endOf(part, endsAt) ?? day);
  const { renewed, leftBy } = historyOf(last, day, endsAt);
  return { renewed: before + renewed, ...(leftBy && { leftBy: before + leftBy }) };
}

function historyOf(subscription: Subscription, day: string, endsAt: EndsAt): { renewed: number; leftBy?: number } {
  const { months } = subscription;
  const end = endOf(subscription, endsAt);
  if (end === null || end > day) return { renewed: paidMonths(subscription, day) };
  const { from, to } = unpaused(subscription, end);
  const intervals = elapsed(from, to, months);
  const isAtRenewal = isWhole(intervals) && intervals > 0.5 && (!isWhole(months) || isWholeMonths(from, to));
  const until = isAtRenewal ? Math.round(intervals) : Math.floor(intervals) + 1;
  return { renewed: (until - 1) * months, leftBy: until * months };
}

/** What became of a spell that was running on one day, as known on a later one; null where it was not running. */
export function historySince(spell: Spell, since: string, day: string, endsAt: EndsAt): RenewalHistory | null {
  const then = historyAt(spell, since, endsAt);
  const now = historyAt(spell, day, endsAt);
  if (!then || !now || then.leftBy) return null;
  return { ...now, entered: Math.min(then.renewed, now.renewed) };
}

/**
 * Of a spell running on a day: the months renewed, and those that come up for renewal until each of some later days, were nobody to leave; null where
 * it was not running.
 */
export function renewalsAhead(
  { parts }: Spell,
  since: string,
  until: readonly string[],
  endsAt: EndsAt,
): { readonly renewed: number; readonly ahead: readonly number[] } | null {
  const then = historyAt({ id: '', customer: '', parts }, since, endsAt);
  if (!then || then.leftBy) return null;
  const last = parts.filter((part) => everPaid(part, since, endsAt)).at(-1)!;
  const staying: Subscription = {
    ...last,
    cancelled: null,
    ended: null,
    // What is paused now is taken to go on as it is: the pauses of tomorrow are not known.
    resumed: last.resumed && last.resumed <= since ? last.resumed : null,
    paused: last.paused && last.paused <= since ? last.paused : null,
  };
  const already = paidMonths(staying, since);
  return { renewed: then.renewed, ahead: until.map((day) => paidMonths(staying, day) - already) };
}

/** The day on which so many further months of a running subscription begin. */
export function renewalDay(subscription: Subscription, asOf: string, ahead: number): string {
  const { from } = unpaused(subscription, asOf);
  const months = paidMonths(subscription, asOf) + ahead;
  return later(from, months, subscription);
}

/** A day so many months later, in the calendar of a subscription: one billed every 30 or 90 days is counted in days. */
export function later(from: string, ahead: number, { months }: Pick<Subscription, 'months'>): string {
  return isWhole(months) ? monthsBefore(from, -Math.round(ahead)) : addDays(from, Math.ceil(ahead * DAYS - NEARLY));
}

/** Months of the intervals that have been paid for and are over on a day. */
export function paidMonths(subscription: Subscription, day: string): number {
  const { from, to } = unpaused(subscription, day);
  return Math.max(0, Math.floor(elapsed(from, to, subscription.months) + NEARLY)) * subscription.months;
}

/** The time until a day that was paid for: its start later by a pause before, its end earlier where a pause has not ended. */
function unpaused(subscription: Subscription, day: string): { readonly from: string; readonly to: string } {
  const from = paidFrom(subscription);
  const { paused, resumed } = subscription;
  if (!paused || paused < from || paused >= day) return { from, to: day };
  if (!resumed || resumed >= day) return { from, to: paused };
  return { from: addDays(from, Math.max(0, daysBetween(paused, resumed))), to: day };
}

/** Intervals from one day to another; whole months counted by the calendar. */
function elapsed(from: string, to: string, months: number): number {
  if (!isWhole(months)) return daysBetween(from, to) / (months * DAYS);
  return wholeMonths(from, to) / months;
}

function isWhole(months: number): boolean {
  return Math.abs(months - Math.round(months)) < NEARLY;
}
