import { wholeMonths } from '@perennial/engine';
import { grouped } from '../bases/grouped.ts';
import { paybackOf } from '../bases/payback.ts';
import type { Acquired } from '../record/acquired.ts';
import { type BasisFigure, type BasisName, isTakenOff } from '../record/bases.ts';
import type { AcquiredSubscribers, LineLeft } from '../record/subscription-bases.ts';
import type { SubscriptionForecast, SubscriptionLine } from '../record/subscription-figures.ts';
import type { ScoredSubscriptions } from '../subscriptions/score-subscriptions.ts';
import { beganOn } from './acquisition-of-spells.ts';
import type { PastCosts, SpellPast } from './past-costs.ts';

const DAYS_PER_MONTH = 365.25 / 12;
const DEVIATIONS = { low95: -1.959964, low80: -1.281552, high80: 1.281552, high95: 1.959964 } as const;

/** What is known of those who subscribe. */
export interface Subscribers {
  readonly lines: readonly SubscriptionLine[];
  readonly variances: ScoredSubscriptions['variances'];
  readonly left: readonly LineLeft[];
  readonly figures: readonly BasisFigure[];
  readonly forecast: SubscriptionForecast;
  readonly asOf: string;
  readonly horizonDays: number;
}

/** A customer for whom some spend is known; minor units, before the cost of acquiring them. */
interface Subscriber {
  readonly began: string;
  readonly spend: number;
  /** What was left of each payment, with the months since they began. */
  readonly brought: readonly { readonly age: number; readonly left: number }[];
  readonly historic: number;
  readonly expected: number;
  readonly residual: number;
  /** Payments that are expected, and their variance by chance alone. */
  readonly payments: number;
  readonly variance: number;
}

/** CAC, what a subscriber is worth beside it, and payback: of all, and by the quarter in which they began. Nothing where no spend is known. */
export function acquiredSubscribers(past: PastCosts, known: Subscribers): readonly AcquiredSubscribers[] {
  const all = subscribersOf(past, known);
  if (all.length === 0) return [];
  const cohorts = [...grouped(all, ({ began }) => quarterOf(began))].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    { cohort: null, acquired: acquiredOf(all, known) },
    ...cohorts.map(([cohort, members]) => ({ cohort, acquired: acquiredOf(members, known) })),
  ];
}

/** `2025-Q1`. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The basis that customers are held against what acquiring them costs: the last before that. */
function worthBasis(figures: readonly BasisFigure[]): BasisName {
  return figures.findLast(({ basis }) => basis !== 'net')!.basis;
}

function subscribersOf({ spells }: PastCosts, { lines, variances, left, figures }: Subscribers): readonly Subscriber[] {
  const basis = worthBasis(figures);
  const lineOf = new Map(lines.map((line, i) => [line.subscription, { line, left: left[i]! }]));
  const found: Subscriber[] = [];
  for (const own of grouped(spells, ({ spell }) => spell.customer).values()) {
    const spend = own.reduce((sum, { costs }) => sum + costs.acquisition, 0);
    if (spend <= 0) continue;
    const began = own.map(({ spell }) => beganOn(spell)).reduce((a, b) => (a < b ? a : b));
    const running = own.flatMap(({ spell }) => lineOf.get(spell.id) ?? []);
    const expectations = running.map((each) => each.left.bases.find((of) => of.basis === basis));
    const of = (what: 'expected' | 'residual') =>
      expectations.reduce(
        (sum, each, i) =>
          sum + (each ? each[what] : running[i]!.line[what === 'expected' ? 'expectedMoney' : 'discountedInfinite']),
        0,
      );
    found.push({
      began,
      spend,
      brought: own.flatMap((each) => broughtBy(each, basis, began)),
      historic: own.reduce((sum, each) => sum + leftOf(each, basis), 0),
      expected: of('expected'),
      residual: of('residual'),
      payments: running.reduce((sum, { line }) => sum + line.expectedMoney, 0),
      variance: running.reduce((sum, { line }) => sum + (variances.get(line.subscription) ?? 0), 0),
    });
  }
  return found;
}

/** What is left of what a subscription has brought. */
function leftOf({ historic, costs }: SpellPast, basis: BasisName): number {
  return Object.entries(costs).reduce(
    (sum, [line, cost]) => (isTakenOff(line as keyof typeof costs, basis) ? sum - cost : sum),
    historic,
  );
}

/** The same, payment by payment: costs are spread over them as the money is. */
function broughtBy(past: SpellPast, basis: BasisName, began: string): Subscriber['brought'] {
  const share = past.historic > 0 ? leftOf(past, basis) / past.historic : 0;
  return past.payments.map(({ day, amount }) => ({
    age: Math.max(0, Math.floor(wholeMonths(began, day))),
    left: amount * share,
  }));
}

function acquiredOf(members: readonly Subscriber[], known: Subscribers): Acquired {
  const n = members.length;
  const add = (of: (each: Subscriber) => number) => members.reduce((sum, each) => sum + of(each), 0);
  const spend = add((each) => each.spend);
  const [historic, residual] = [add((each) => each.historic) / n, add((each) => each.residual) / n];
  const hasEnd = known.forecast.discountedInfinite !== null;
  const [cac, worth] = [spend / n, hasEnd ? historic + residual : null];
  const interval = worth === null ? null : worthEnds(members, known, historic, residual);
  const ratio = (value: number | null | undefined) => (value == null || !(cac > 0) ? null : value / cac);
  return {
    customers: n,
    spend,
    cac,
    worth,
    interval,
    ratio: ratio(worth),
    ratioLow: ratio(interval?.low80),
    ratioHigh: ratio(interval?.high80),
    payback: payback(members, cac, known),
    most: interval ? Math.max(0, Math.floor(interval.low80)) : null,
    isBad: interval !== null && cac > interval.high80,
  };
}

/** The ends of what a subscriber like these is worth: who happens to leave of so many, what all forecasts have in common, and how subscribers differ. */
function worthEnds(
  members: readonly Subscriber[],
  { forecast }: Subscribers,
  historic: number,
  residual: number,
): Acquired['interval'] {
  const n = members.length;
  const payments = members.reduce((sum, each) => sum + each.payments, 0);
  const variance = members.reduce((sum, each) => sum + each.variance, 0);
  const chance = payments > 0 ? Math.sqrt(variance) / payments : 0;
  const worth = historic + residual;
  const squares = members.reduce((sum, each) => sum + (each.historic + each.residual - worth) ** 2, 0);
  const sampled = n > 1 ? Math.sqrt(squares / (n - 1) / n) : Math.abs(worth);
  const deviation = Math.hypot(residual * Math.hypot(forecast.errorInCommon, chance), sampled);
  const ends = Object.entries(DEVIATIONS).map(([name, z]) => [name, Math.round(worth + z * deviation)]);
  return Object.fromEntries(ends) as unknown as Acquired['interval'];
}

function payback(members: readonly Subscriber[], cac: number, { asOf, horizonDays }: Subscribers): Acquired['payback'] {
  const ages = members.map(({ began }) => Math.floor(wholeMonths(began, asOf)));
  const kept = new Map<number, number>();
  members.forEach(({ brought }, i) => {
    for (const { age, left } of brought) if (age <= ages[i]!) kept.set(age, (kept.get(age) ?? 0) + left);
  });
  const reached = new Map<number, number>();
  for (const age of ages) reached.set(age, (reached.get(age) ?? 0) + 1);
  const n = members.length;
  const historic = members.reduce((sum, each) => sum + each.historic, 0) / n;
  const squares = members.reduce((sum, each) => sum + (each.historic - historic) ** 2, 0);
  const months = horizonDays / DAYS_PER_MONTH;
  return paybackOf({
    cac,
    kept: [...kept].map(([age, left]) => ({ age, reached: left })),
    reached: [...reached].map(([age, customers]) => ({ age, customers })),
    variation: historic > 0 && n > 1 ? Math.sqrt(squares / (n - 1)) / historic : 0,
    monthly: members.reduce((sum, each) => sum + each.expected, 0) / n / months,
    months: Math.floor(months),
  });
}
