import { type FittedPlans, lastOf } from './fitted-plans.ts';
import { renewalsAhead } from './histories.ts';
import { hasCancelled, isPaying, monthlyRevenue } from './paying.ts';
import type { Ahead } from './score-subscriptions.ts';
import type { Spell } from './spells.ts';

/** Subscriptions alike: of one plan, one interval, renewed as often, with the same renewals to come. */
export interface Alike {
  readonly group: number;
  readonly renewed: number;
  readonly interval: number;
  readonly isCancelled: boolean;
  /** Renewals that come up until the end of each month. */
  readonly until: readonly number[];
  count: number;
  revenue: number;
  revenueSquared: number;
  amount: number;
  amountSquared: number;
}

/** Those that are paid for, by what makes them alike; `days`: the ends of the months to come. */
export function groupAlike(
  fitted: FittedPlans,
  spells: readonly Spell[],
  days: readonly string[],
  { asOf, endsAt }: Ahead,
): readonly Alike[] {
  const found = new Map<string, Alike>();
  for (const spell of spells) {
    const last = lastOf(spell);
    if (!isPaying(last, asOf, endsAt)) continue;
    const interval = last.months;
    const { renewed, ahead } = renewalsAhead(spell, asOf, days, endsAt)!;
    const until = ahead.map((months) => Math.round(months / interval));
    const isCancelled = hasCancelled(last, asOf);
    const group = fitted.groupOf(spell);
    const key = `${group} ${renewed} ${interval} ${isCancelled} ${until.join()}`;
    const fresh = { count: 0, revenue: 0, revenueSquared: 0, amount: 0, amountSquared: 0 };
    const each = found.get(key) ?? { group, renewed, interval, isCancelled, until, ...fresh };
    const revenue = monthlyRevenue(last);
    each.count += 1;
    each.revenue += revenue;
    each.revenueSquared += revenue ** 2;
    each.amount += last.amount;
    each.amountSquared += last.amount ** 2;
    found.set(key, each);
  }
  return [...found.values()];
}
