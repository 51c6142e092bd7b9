import type { Subscription } from '@perennial/import';
import { monthEnds } from './months.ts';
import { type EndsAt, isPaying, monthlyRevenue, paidFrom } from './paying.ts';

/** What moved monthly recurring revenue in a month; minor units, whole ones that add up: opening and all movements are the closing. */
export interface Movement {
  /** The last day of the month, or the as-of day. */
  readonly day: string;
  readonly opening: number;
  /** From customers who never paid before. */
  readonly fresh: number;
  /** From customers who pay more, and less, than a month before. */
  readonly expansion: number;
  readonly contraction: number;
  /** From customers who stopped; negative, as contraction is. */
  readonly churn: number;
  /** From customers who had stopped and pay again. */
  readonly reactivation: number;
  readonly closing: number;
  /** Paying customers at the end, and how many came and left. */
  readonly customers: number;
  readonly came: number;
  readonly left: number;
}

const causes = ['fresh', 'expansion', 'contraction', 'churn', 'reactivation'] as const;

/** Movements month by month, from the first paid day to the as-of day. */
export function movements(subscriptions: readonly Subscription[], asOf: string, endsAt: EndsAt): readonly Movement[] {
  const first = subscriptions.map(paidFrom).reduce((a, b) => (a < b ? a : b), asOf);
  const known = new Set<string>();
  let before = new Map<string, number>();
  let opening = 0;
  return monthEnds(first, asOf).map((day) => {
    const now = revenueByCustomer(subscriptions, day, endsAt);
    const moved = { fresh: 0, expansion: 0, contraction: 0, churn: 0, reactivation: 0 };
    let [came, left] = [0, 0];
    for (const customer of new Set([...before.keys(), ...now.keys()])) {
      const [was, is] = [before.get(customer) ?? 0, now.get(customer) ?? 0];
      if (was === 0) came += 1;
      if (is === 0) left += 1;
      if (was === 0) moved[known.has(customer) ? 'reactivation' : 'fresh'] += is;
      else if (is === 0) moved.churn -= was;
      else moved[is > was ? 'expansion' : 'contraction'] += is - was;
    }
    for (const customer of now.keys()) known.add(customer);
    const closing = Math.round([...now.values()].reduce((a, b) => a + b, 0));
    const whole = roundTo(moved, closing - opening);
    const movement = { day, opening, ...whole, closing, customers: now.size, came, left };
    before = now;
    opening = closing;
    return movement;
  });
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

/** Whole numbers of the same sum: the parts that lose most by rounding take what is left over. */
function roundTo(moved: Readonly<Record<(typeof causes)[number], number>>, total: number) {
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
