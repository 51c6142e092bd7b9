import { addDays, daysBetween } from '@perennial/engine';
import type { Period } from '../days.ts';

/** What was spent on a day, in minor units of its currency. */
export interface SpendRow {
  readonly day: string;
  readonly channel: string;
  readonly campaign: string;
  /** Empty where the file has none. */
  readonly account: string;
  readonly amount: number;
  readonly currency: string;
}

/** The amount of a period, shared out over its days as evenly as whole minor units can be: they add up to it. */
export function overDays(
  { from, to }: Period,
  amount: number,
): readonly { readonly day: string; readonly amount: number }[] {
  const n = daysBetween(from, to) + 1;
  const upTo = (days: number) => Math.round((amount * days) / n);
  return Array.from({ length: n }, (_, i) => ({ day: addDays(from, i), amount: upTo(i + 1) - upTo(i) }));
}

/** Rounds amounts in millionths to minor units one after the other, so that the sum of the rounded ones is the rounded sum; whole ones stay as they are. */
export function roundedInSequence(minorUnits: number): (micros: number) => number {
  const unit = 10 ** (6 - minorUnits);
  let sum = 0;
  let rounded = 0;
  return (micros) => {
    sum += micros;
    const next = Math.round(sum / unit) - rounded;
    rounded += next;
    return next;
  };
}

/** Days, channels and campaigns of spend with what was spent on each, each once. */
export function addedUp(rows: readonly SpendRow[]): readonly SpendRow[] {
  const found = new Map<string, SpendRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.day, row.channel, row.campaign, row.account, row.currency]);
    const before = found.get(key);
    found.set(key, before ? { ...before, amount: before.amount + row.amount } : row);
  }
  return [...found.values()];
}
