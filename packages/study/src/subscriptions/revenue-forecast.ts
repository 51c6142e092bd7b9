import type { Subscription } from '@perennial/import';
import {
  type ChurnModel,
  drawGroups,
  drawNormal,
  type Parameters,
  type PooledFit,
  type Random,
} from '@perennial/models';
import type { Interval } from '../record/interval.ts';
import { renewalsAhead } from './histories.ts';
import { monthsBefore } from './months.ts';
import { type EndsAt, isPaying, monthlyRevenue } from './paying.ts';

/** What becomes of the subscriptions that run today; those to come are not in it. Money in minor units. */
export interface RevenueForecast {
  readonly months: number;
  /** Subscriptions still running at the end, and their monthly recurring revenue. */
  readonly running: number;
  readonly runningInterval: Interval;
  readonly revenue: number;
  readonly revenueInterval: Interval;
  /** Payments until then, discounted to today. */
  readonly payments: number;
}

const DRAWS = 400;

/** Subscriptions alike: of one plan, one interval, renewed as often. */
interface Alike {
  readonly group: number;
  readonly renewed: number;
  readonly interval: number;
  /** Renewals that come up until the end. */
  readonly ahead: number;
  count: number;
  revenue: number;
  revenueSquared: number;
}

/** Expected figures with intervals of 80 and 95 % that hold who happens to leave and what the data leave open of the parameters. */
export function revenueForecast(
  {
    model,
    pooled,
    groupOf,
  }: { readonly model: ChurnModel; readonly pooled: PooledFit; readonly groupOf: (plan: string) => number },
  subscriptions: readonly Subscription[],
  {
    asOf,
    endsAt,
    months,
    annualDiscount,
  }: { readonly asOf: string; readonly endsAt: EndsAt; readonly months: number; readonly annualDiscount: number },
  random: Random,
): RevenueForecast {
  const alike = groupAlike(subscriptions, { asOf, endsAt, months, groupOf });
  const monthly = Math.log1p(annualDiscount) / 12;
  const at = (parameters: readonly Parameters[]) => totals(model, parameters, alike);
  const centre = at(pooled.groups.map((group) => group.parameters));
  const drawn = Array.from({ length: DRAWS }, () => {
    const { running, runningVariance, revenue, revenueVariance } = at(drawGroups(model.kinds, pooled, random));
    const z = drawNormal(random);
    return { running: running + z * Math.sqrt(runningVariance), revenue: revenue + z * Math.sqrt(revenueVariance) };
  });
  return {
    months,
    running: centre.running,
    runningInterval: intervalOf(drawn.map(({ running }) => Math.max(0, running))),
    revenue: Math.round(centre.revenue),
    revenueInterval: rounded(intervalOf(drawn.map(({ revenue }) => Math.max(0, revenue)))),
    payments: Math.round(payments(model, pooled, alike, monthly)),
  };
}

function groupAlike(
  subscriptions: readonly Subscription[],
  {
    asOf,
    endsAt,
    months,
    groupOf,
  }: {
    readonly asOf: string;
    readonly endsAt: EndsAt;
    readonly months: number;
    readonly groupOf: (plan: string) => number;
  },
): readonly Alike[] {
  const found = new Map<string, Alike>();
  for (const subscription of subscriptions) {
    if (!isPaying(subscription, asOf, endsAt)) continue;
    const interval = subscription.months;
    const group = groupOf(subscription.plan);
    const { renewed, ahead: monthsAhead } = renewalsAhead(subscription, asOf, monthsBefore(asOf, -months), endsAt)!;
    const ahead = Math.round(monthsAhead / interval);
    const key = `${group} ${renewed} ${interval} ${ahead}`;
    const each = found.get(key) ?? { group, renewed, interval, ahead, count: 0, revenue: 0, revenueSquared: 0 };
    const revenue = monthlyRevenue(subscription);
    each.count += 1;
    each.revenue += revenue;
    each.revenueSquared += revenue ** 2;
    found.set(key, each);
  }
  return [...found.values()];
}

function totals(model: ChurnModel, parameters: readonly Parameters[], alike: readonly Alike[]) {
  let [running, runningVariance, revenue, revenueVariance] = [0, 0, 0, 0];
  for (const each of alike) {
    const stays = model.survivalFrom(parameters[each.group]!, each.renewed, each.ahead * each.interval);
    running += each.count * stays;
    runningVariance += each.count * stays * (1 - stays);
    revenue += each.revenue * stays;
    revenueVariance += each.revenueSquared * stays * (1 - stays);
  }
  return { running, runningVariance, revenue, revenueVariance };
}

function payments(model: ChurnModel, { groups }: PooledFit, alike: readonly Alike[], monthly: number): number {
  let sum = 0;
  for (const { group, renewed, interval, ahead, revenue } of alike)
    for (let i = 1; i <= ahead; i++) {
      const stays = model.survivalFrom(groups[group]!.parameters, renewed, i * interval);
      sum += revenue * interval * stays * Math.exp(-monthly * (i - 0.5) * interval);
    }
  return sum;
}

function intervalOf(values: readonly number[]): Interval {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { median: at(0.5), low80: at(0.1), high80: at(0.9), low95: at(0.025), high95: at(0.975) };
}

function rounded({ median, low80, high80, low95, high95 }: Interval): Interval {
  return {
    median: Math.round(median),
    low80: Math.round(low80),
    high80: Math.round(high80),
    low95: Math.round(low95),
    high95: Math.round(high95),
  };
}
