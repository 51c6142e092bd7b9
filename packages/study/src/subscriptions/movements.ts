import { monthEnds } from '@perennial/engine';
import type { Subscription } from '@perennial/import';
import type { EndsAt, Movement } from '../record/subscription-figures.ts';
import { endOf, everPaid, isPaused, isPaying, isRunning, monthlyRevenue, paidFrom } from './paying.ts';
import type { Spell } from './spells.ts';

const causes = ['fresh', 'expansion', 'contraction', 'churn', 'reactivation', 'paused', 'resumed'] as const;
type Cause = (typeof causes)[number];

/** Movements month by month, from the first paid day to the as-of day, as known on it. */
export function movements(spells: readonly Spell[], asOf: string, endsAt: EndsAt): readonly Movement[] {
  const subscriptions = spells.flatMap(({ parts }) => parts);
  const first = subscriptions.map(paidFrom).reduce((a, b) => (a < b ? a : b), asOf);
  const known = new Set<string>();
  let before = new Map<string, number>();
  let pausedBefore: ReadonlySet<string> = new Set();
  let opening = 0;
  return monthEnds(first, asOf).map((day) => {
    const now = revenueByCustomer(subscriptions, day, endsAt);
    const pausing = pausingOn(spells, day, endsAt);
    const moved = { fresh: 0, expansion: 0, contraction: 0, churn: 0, reactivation: 0, paused: 0, resumed: 0 };
    let [came, left] = [0, 0];
    for (const customer of new Set([...before.keys(), ...now.keys()])) {
      const [was, is] = [before.get(customer) ?? 0, now.get(customer) ?? 0];
      const cause = causeOf(was, is, {
        isKnown: known.has(customer),
        isPausing: pausing.has(customer),
        wasPausing: pausedBefore.has(customer),
      });
      if (cause === 'fresh' || cause === 'reactivation') came += 1;
      if (cause === 'churn') left += 1;
      if (cause) moved[cause] += is - was;
    }
    for (const customer of now.keys()) known.add(customer);
    const closing = Math.round([...now.values()].reduce((a, b) => a + b, 0));
    const movement = { day, opening, ...roundTo(moved, closing - opening), closing, customers: now.size, came, left };
    [before, pausedBefore, opening] = [now, pausing, closing];
    return movement;
  });
}

interface Known {
  readonly isKnown: boolean;
  readonly isPausing: boolean;
  readonly wasPausing: boolean;
}

function causeOf(was: number, is: number, { isKnown, isPausing, wasPausing }: Known): Cause | null {
  if (was === is) return null;
  if (was === 0) return wasPausing ? 'resumed' : isKnown ? 'reactivation' : 'fresh';
  if (is === 0) return isPausing ? 'paused' : 'churn';
  return is > was ? 'expansion' : 'contraction';
}

/** What each paying customer brings in a month, on a day. */
export function revenueByCustomer(
  subscriptions: readonly Subscription[],
  day: string,
  endsAt: EndsAt,
): Map<string, number> {
  const revenue = new Map<string, number>();
  for (const subscription of subscriptions)
    if (isPaying(subscription, day, endsAt) && subscription.amount > 0)
      revenue.set(subscription.customer, (revenue.get(subscription.customer) ?? 0) + monthlyRevenue(subscription));
  return revenue;
}

/** Customers with a contract that is paused on a day, or between one and the next that takes its place. */
function pausingOn(spells: readonly Spell[], day: string, endsAt: EndsAt): ReadonlySet<string> {
  const pausing = spells.filter(({ parts }) => {
    if (parts.some((part) => isRunning(part, day, endsAt) && isPaused(part, day))) return true;
    return parts.slice(1).some((next, i) => {
      const end = endOf(parts[i]!, endsAt);
      return end !== null && end <= day && next.started > day && everPaid(next, '9999-12-31', endsAt);
    });
  });
  return new Set(pausing.map(({ customer }) => customer));
}

/** Whole numbers of the same sum: the parts that lose most by rounding take what is left over. */
function roundTo(moved: Readonly<Record<Cause, number>>, total: number) {
  const whole = { ...moved };
  for (const cause of causes) whole[cause] = Math.round(moved[cause]);
  let rest = total - causes.reduce((sum, cause) => sum + whole[cause], 0);
  const byLoss = causes
    .filter((cause) => moved[cause] !== 0)
    .toSorted((a, b) => Math.abs(moved[b] - whole[b]) - Math.abs(moved[a] - whole[a]));
  for (let i = 0; rest !== 0 && byLoss.length > 0; i++) {
    whole[byLoss[i % byLoss.length]!] += Math.sign(rest);
    rest -= Math.sign(rest);
  }
  return whole;
}
