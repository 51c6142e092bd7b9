import { drawNormal, type Random } from '@perennial/models';
import type { Alike } from './alike.ts';
import type { FittedPlans } from './fitted-plans.ts';
import { survivalAhead } from './survival-ahead.ts';

/** What happens by one draw of the parameters, month by month: means, and what chance adds as variances. */
export interface Course {
  readonly running: Float64Array;
  readonly runningVariance: Float64Array;
  readonly revenue: Float64Array;
  readonly revenueVariance: Float64Array;
  readonly payments: Float64Array;
  readonly paymentsVariance: Float64Array;
  total: number;
  totalVariance: number;
}

/** By each draw of the parameters; `power`: what its chances to leave are multiplied by. */
export function courses(
  { model, drawn }: FittedPlans,
  alike: readonly Alike[],
  months: number,
  power: (draw: number) => number,
): readonly Course[] {
  const survival = survivalAhead(model, drawn, power);
  const all = drawn.map(() => emptyCourse(months));
  for (const each of alike) {
    const byDraw = survival(each.group, each.renewed, each.interval, each.until.at(-1) ?? 0);
    byDraw.forEach((stays, draw) => {
      addTo(all[draw]!, each, stays);
    });
  }
  return all;
}

/** What happens where everybody stays who has not said that they leave: there is no more to come. */
export function mostOf(alike: readonly Alike[], months: number): Course {
  const most = emptyCourse(months);
  for (const each of alike) addTo(most, each, new Float64Array((each.until.at(-1) ?? 0) + 1).fill(1));
  return most;
}

function emptyCourse(months: number): Course {
  const column = () => new Float64Array(months);
  return {
    running: column(),
    runningVariance: column(),
    revenue: column(),
    revenueVariance: column(),
    payments: column(),
    paymentsVariance: column(),
    total: 0,
    totalVariance: 0,
  };
}

function addTo(course: Course, each: Alike, survival: Float64Array): void {
  const stays = each.isCancelled ? survival.map((s, k) => (k === 0 ? s : 0)) : survival;
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
export function withChance(course: Course, most: Course, random: Random): Course {
  const z = drawNormal(random);
  const within = (value: number, highest: number) => Math.min(highest, Math.max(0, value));
  const moved = (name: 'running' | 'revenue' | 'payments') =>
    course[name].map((value, m) => within(value + z * Math.sqrt(course[`${name}Variance`][m]!), most[name][m]!));
  return {
    ...course,
    running: moved('running'),
    revenue: moved('revenue'),
    payments: moved('payments'),
    total: within(course.total + z * Math.sqrt(Math.max(0, course.totalVariance)), most.total),
  };
}
