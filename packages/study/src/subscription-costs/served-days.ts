import { daysBetween } from '@perennial/engine';
import type { Subscription } from '@perennial/import';
import type { DatedValues } from '../costs/dated-values.ts';
import type { EndsAt } from '../record/subscription-figures.ts';
import { endOf, everPaid, paidFrom } from '../subscriptions/paying.ts';

const DAYS_PER_MONTH = 365.25 / 12;

/** Days on which a customer is one: from the first until before the last. */
export interface Served {
  readonly from: string;
  readonly to: string;
}

/** When a contract was paid for, until a day: without its trial, and without a pause. */
export function servedOf(part: Subscription, asOf: string, endsAt: EndsAt): readonly Served[] {
  if (!everPaid(part, asOf, endsAt)) return [];
  const [from, end] = [paidFrom(part), endOf(part, endsAt)];
  const to = end !== null && end < asOf ? end : asOf;
  const { paused, resumed } = part;
  if (!paused || paused < from || paused >= to) return [{ from, to }];
  const before = { from, to: paused };
  return resumed && resumed < to ? [before, { from: resumed, to }] : [before];
}

/** The same days, each once. */
export function union(all: readonly Served[]): readonly Served[] {
  const merged: { from: string; to: string }[] = [];
  for (const { from, to } of all.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = to > last.to ? to : last.to;
    else merged.push({ from, to });
  }
  return merged;
}

export function daysOf(all: readonly Served[]): number {
  return all.reduce((sum, { from, to }) => sum + Math.max(0, daysBetween(from, to)), 0);
}

/** What these days cost, at so much a month. */
export function costOfDays(all: readonly Served[], perMonth: DatedValues<number>): number {
  return perMonth.reduce((sum, { from, value }, i) => {
    const until = perMonth[i + 1]?.from ?? null;
    const within = all.map((each) => ({
      from: from !== null && from > each.from ? from : each.from,
      to: until !== null && until < each.to ? until : each.to,
    }));
    return sum + (value / DAYS_PER_MONTH) * daysOf(within);
  }, 0);
}
