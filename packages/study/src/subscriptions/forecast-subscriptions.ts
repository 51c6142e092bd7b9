import { addDays, daysBetween, monthsBefore } from '@perennial/engine';
import type { Seeded } from '@perennial/models';
import type { ChurnTest, MonthAhead, SubscriptionForecast, SubscriptionLine } from '../record/subscription-figures.ts';
import { groupAlike } from './alike.ts';
import { type Course, courses, mostOf, withChance } from './courses.ts';
import { equityInterval } from './equity-interval.ts';
import type { FittedPlans } from './fitted-plans.ts';
import { drawFactor, modelError } from './model-error.ts';
import { intervalOf, wholeInterval } from './quantile.ts';
import { reaching } from './reaching.ts';
import type { Ahead } from './score-subscriptions.ts';
import type { Spell } from './spells.ts';

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
  const most = mostOf(alike, days.length);
  const byDraw = courses(fitted, alike, days.length, (draw) => factors[draw]!);
  const drawn = byDraw.map((course) => withChance(course, most, random));
  const total = (each: Course) => each.payments.reduce((a, b) => a + b, 0);
  const mean = (of: (each: Course) => number) => expected.reduce((sum, each) => sum + of(each), 0) / expected.length;
  const last = days.length - 1;
  const expectedRunning = mean((each) => each.running[last] ?? 0);
  const expectedPayments = Math.round(mean(total));
  const infinite = lines.reduce((sum, { discountedInfinite }) => sum + discountedInfinite, 0);
  return {
    months: days.map((day, m) => monthOf(day, m, drawn, mean)),
    running: reaching(intervalOf(drawn.map((each) => each.running[last] ?? 0)), expectedRunning),
    expectedRunning,
    payments: reaching(wholeInterval(intervalOf(drawn.map(({ total: all }) => all))), expectedPayments),
    expectedPayments,
    errorInCommon: relativeDeviation(byDraw.map(total)),
    discounted: lines.reduce((sum, { discounted }) => sum + discounted, 0),
    discountedInfinite: Number.isFinite(infinite) ? infinite : null,
    equityInterval: equityInterval(fitted, spells, infinite, error, ahead, streams.stream('equity')),
    pastErrors: error.pastErrors,
    modelError: error.scale,
  };
}

/** Standard deviation beside the mean; 0 where that is. */
function relativeDeviation(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return mean > 0 ? Math.sqrt(squares / values.length) / mean : 0;
}

/** The ends of the months until the horizon; the last is the horizon's own. */
function daysAhead({ asOf, horizonDays }: Ahead): readonly string[] {
  const end = addDays(asOf, horizonDays);
  const days: string[] = [];
  for (let m = 1; daysBetween(monthsBefore(asOf, -m), end) > 0; m++) days.push(monthsBefore(asOf, -m));
  return [...days, end];
}

function monthOf(
  day: string,
  m: number,
  drawn: readonly Course[],
  mean: (of: (each: Course) => number) => number,
): MonthAhead {
  const revenue = Math.round(mean((each) => each.revenue[m]!));
  const payments = Math.round(mean((each) => each.payments[m]!));
  const endsOf = (of: (each: Course) => number, expected: number) =>
    reaching(wholeInterval(intervalOf(drawn.map(of))), expected);
  return {
    day,
    running: mean(({ running }) => running[m]!),
    revenue,
    revenueInterval: endsOf((each) => each.revenue[m]!, revenue),
    payments,
    paymentsInterval: endsOf((each) => each.payments[m]!, payments),
  };
}
