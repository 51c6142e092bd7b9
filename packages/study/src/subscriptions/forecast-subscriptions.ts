import { addDays, daysBetween, monthsBefore } from '@perennial/engine';
import { drawNormal, type Random, type Seeded } from '@perennial/models';
import type { ChurnTest, MonthAhead, SubscriptionForecast, SubscriptionLine } from '../record/subscription-figures.ts';
import { equityInterval } from './equity-interval.ts';
import { type FittedPlans, lastOf } from './fitted-plans.ts';
import { renewalsAhead } from './histories.ts';
import { drawFactor, modelError } from './model-error.ts';
import { hasCancelled, isPaying, monthlyRevenue } from './paying.ts';
import { intervalOf, wholeInterval } from './quantile.ts';
import type { Ahead } from './score-subscriptions.ts';
import type { Spell } from './spells.ts';
import { survivalAhead } from './survival-ahead.ts';

/** Subscriptions alike: of one plan, one interval, renewed as often, with the same renewals to come. */
interface Alike {
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

/**
 * What becomes of the subscriptions that run today, month by month until the horizon, with intervals of 80 and 95 % that hold who happens to leave, what
 * the data leave open of the parameters, and how far forecasts of how many leave were off.
 */
export function forecastSubscriptions(
  fitted: FittedPlans,
  spells: readonly Spell[],
  lines: readonly SubscriptionLine[],
  tests: readonly ChurnTest[],
  ahead: Ahead,
  streams: Seeded,
): SubscriptionForecast {
  const random = streams.stream('forecast');
  const days = daysAhead(ahead);
  const alike = groupAlike(fitted, spells, days, ahead);
  const error = modelError(tests, fitted.model.name);
  const factors = fitted.drawn.map(() => drawFactor(error, random));
  const expected = courses(fitted, alike, days.length, () => 1);
  const drawn = courses(fitted, alike, days.length, (draw) => factors[draw]!).map((course) =>
    withChance(course, random),
  );
  const total = (each: Course) => each.payments.reduce((a, b) => a + b, 0);
  const mean = (of: (each: Course) => number) => expected.reduce((sum, each) => sum + of(each), 0) / expected.length;
  const last = days.length - 1;
  const infinite = lines.reduce((sum, { discountedInfinite }) => sum + discountedInfinite, 0);
  return {
    months: days.map((day, m) => monthOf(day, m, drawn, mean)),
    running: intervalOf(drawn.map((each) => each.running[last] ?? 0)),
    expectedRunning: mean((each) => each.running[last] ?? 0),
    payments: wholeInterval(intervalOf(drawn.map(({ total: all }) => all))),
    expectedPayments: Math.round(mean(total)),
    discounted: lines.reduce((sum, { discounted }) => sum + discounted, 0),
    discountedInfinite: Number.isFinite(infinite) ? infinite : null,
    equityInterval: equityInterval(fitted, spells, infinite, error, ahead, streams.stream('equity')),
    pastErrors: error.pastErrors,
    modelError: error.scale,
  };
}

/** The ends of the months until the horizon; the last is the horizon's own. */
function daysAhead({ asOf, horizonDays }: Ahead): readonly string[] {
  const end = addDays(asOf, horizonDays);
  const days: string[] = [];
  for (let m = 1; daysBetween(monthsBefore(asOf, -m), end) > 0; m++) days.push(monthsBefore(asOf, -m));
  return [...days, end];
}

function groupAlike(
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

/** What happens by one draw of the parameters, month by month: means, and what chance adds as variances. */
interface Course {
  readonly running: Float64Array;
  readonly runningVariance: Float64Array;
  readonly revenue: Float64Array;
  readonly revenueVariance: Float64Array;
  readonly payments: Float64Array;
  readonly paymentsVariance: Float64Array;
  total: number;
  totalVariance: number;
}

function courses(
  { model, drawn }: FittedPlans,
  alike: readonly Alike[],
  months: number,
  power: (draw: number) => number,
): readonly Course[] {
  const survival = survivalAhead(model, drawn, power);
  const column = () => new Float64Array(months);
  const all: Course[] = drawn.map(() => ({
    running: column(),
    runningVariance: column(),
    revenue: column(),
    revenueVariance: column(),
    payments: column(),
    paymentsVariance: column(),
    total: 0,
    totalVariance: 0,
  }));
  for (const each of alike) {
    const byDraw = survival(each.group, each.renewed, each.interval, each.until.at(-1) ?? 0);
    byDraw.forEach((stays, draw) => {
      addTo(all[draw]!, each, each.isCancelled ? stays.map((s, k) => (k === 0 ? s : 0)) : stays);
    });
  }
  return all;
}

function addTo(course: Course, each: Alike, stays: Float64Array): void {
  each.until.forEach((until, m) => {
    const there = stays[until]!;
    course.running[m]! += each.count * there;
    course.runningVariance[m]! += each.count * there * (1 - there);
    course.revenue[m]! += each.revenue * there;
    course.revenueVariance[m]! += each.revenueSquared * there * (1 - there);
    for (let k = (each.until[m - 1] ?? 0) + 1; k <= until; k++) {
      course.payments[m]! += each.amount * stays[k]!;
      course.paymentsVariance[m]! += each.amountSquared * stays[k]! * (1 - stays[k]!);
    }
  });
  // Of the number K of renewals: E K = Σ S, E K² = Σ (2k − 1) S.
  let [first, second] = [0, 0];
  for (let k = 1; k < stays.length; k++) {
    first += stays[k]!;
    second += (2 * k - 1) * stays[k]!;
  }
  course.total += each.amount * first;
  course.totalVariance += each.amountSquared * (second - first ** 2);
}

/** The course with who happens to leave: one normal number for all of it, since who is lost early is lost for good. */
function withChance(course: Course, random: Random): Course {
  const z = drawNormal(random);
  const moved = (mean: Float64Array, variance: Float64Array) =>
    mean.map((value, m) => Math.max(0, value + z * Math.sqrt(variance[m]!)));
  return {
    ...course,
    running: moved(course.running, course.runningVariance),
    revenue: moved(course.revenue, course.revenueVariance),
    payments: moved(course.payments, course.paymentsVariance),
    total: Math.max(0, course.total + z * Math.sqrt(Math.max(0, course.totalVariance))),
  };
}

function monthOf(
  day: string,
  m: number,
  drawn: readonly Course[],
  mean: (of: (each: Course) => number) => number,
): MonthAhead {
  return {
    day,
    running: mean(({ running }) => running[m]!),
    revenue: Math.round(mean(({ revenue }) => revenue[m]!)),
    revenueInterval: wholeInterval(intervalOf(drawn.map(({ revenue }) => revenue[m]!))),
    payments: Math.round(mean(({ payments }) => payments[m]!)),
    paymentsInterval: wholeInterval(intervalOf(drawn.map(({ payments }) => payments[m]!))),
  };
}
