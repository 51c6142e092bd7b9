import { basisQuantiles } from '@perennial/models';
import { acquisitionOfRecord } from '../bases/acquisition.ts';
import { grouped } from '../bases/grouped.ts';
import { valueAt } from '../costs/dated-values.ts';
import {
  type BasisFigure,
  basesAfter,
  basisAfter,
  type CostDriver,
  type CostLine,
  type CostRate,
  costLines,
} from '../record/bases.ts';
import type { Interval } from '../record/interval.ts';
import type { LineLeft, PlanBases, SubscriptionBases } from '../record/subscription-bases.ts';
import type { EndsAt, SubscriptionForecast, SubscriptionLine } from '../record/subscription-figures.ts';
import { lastOf } from '../subscriptions/fitted-plans.ts';
import { wholeInterval } from '../subscriptions/quantile.ts';
import { reaching } from '../subscriptions/reaching.ts';
import type { ScoredSubscriptions } from '../subscriptions/score-subscriptions.ts';
import type { Spell } from '../subscriptions/spells.ts';
import { acquiredSubscribers } from './acquired-subscribers.ts';
import { subscriptionRates } from './cost-law.ts';
import { type LineLaw, leftOfLine, lineCosts, untilRenewal } from './line-costs.ts';
import { type PastCosts, pastCosts } from './past-costs.ts';
import { marginOf, type SubscriptionCosts } from './subscription-costs.ts';

export interface CostedSubscriptions {
  readonly bases: SubscriptionBases;
  /** The lines with what is left of each. */
  readonly lines: readonly SubscriptionLine[];
}

export interface CostedQuestion {
  readonly spells: readonly Spell[];
  readonly lines: readonly SubscriptionLine[];
  readonly variances: ScoredSubscriptions['variances'];
  readonly forecast: SubscriptionForecast;
  readonly costs: SubscriptionCosts;
  readonly asOf: string;
  readonly endsAt: EndsAt;
  readonly horizonDays: number;
}

/** Takes costs off subscriptions, to date and to come; null where of what is set nothing says anything of them. */
export function costedSubscriptions(question: CostedQuestion): CostedSubscriptions | null {
  const { lines, variances, forecast, costs, asOf, horizonDays } = question;
  const past = pastCosts(question.spells, costs, question);
  const rates = subscriptionRates(past, lines, costs, asOf);
  const known = knownLines(past, rates);
  if (known.length === 0) return null;
  const laws = lawsOf(lines, past, rates, costs, asOf);
  const pastOf = new Map(past.spells.map((each) => [each.spell.id, each]));
  const left = lines.map((line, i) => leftOfLine(line, laws[i]!, pastOf.get(line.subscription)!.costs, known));
  const figures = figuresOf(past, { lines, laws, known, forecast });
  const plans = plansOf(past, { lines, laws, known, forecast });
  return {
    bases: {
      figures,
      bridge: bridgeOf(past, { lines, laws, known, forecast }, rates),
      acquisition: costs.spend && acquisitionOfRecord(costs.spend, acquiredCount(past)),
      unallocated: past.unallocated,
      benchmark: costs.settings.benchmark,
      plans,
      acquired: acquiredSubscribers(past, { lines, variances, left, figures, forecast, asOf, horizonDays }),
      isBesideOrders: costs.isBesideOrders,
    },
    lines: lines.map((line, i): SubscriptionLine & { readonly left: LineLeft } => ({ ...line, left: left[i]! })),
  };
}

function acquiredCount({ spells }: PastCosts): number {
  return spells.filter(({ costs }) => costs.acquisition !== 0).length;
}

function knownLines({ spells, goodsShare }: PastCosts, rates: readonly CostRate[]): readonly CostLine[] {
  const isKnown = (line: CostLine) =>
    (line === 'goods' && goodsShare !== null) ||
    spells.some(({ costs }) => costs[line] !== 0) ||
    rates.some((rate) => rate.line === line);
  return costLines.filter(isKnown);
}

/** How costs are taken off each subscription: goods by the margin of its plan, time by how many others its customer has. */
function lawsOf(
  lines: readonly SubscriptionLine[],
  { goodsShare, spells }: PastCosts,
  rates: readonly CostRate[],
  { settings, minorPerUnit }: SubscriptionCosts,
  asOf: string,
): readonly LineLaw[] {
  const counts = new Map<string, number>();
  for (const { customer } of lines) counts.set(customer, (counts.get(customer) ?? 0) + 1);
  const planOf = new Map(spells.map(({ spell }) => [spell.id, lastOf(spell).plan]));
  return lines.map(({ customer, subscription }) => {
    const margin = marginOf(settings, planOf.get(subscription) ?? '')(asOf) ?? valueAt(settings.margin, asOf);
    return {
      goods: margin === null ? (goodsShare ?? 0) : 1 - margin,
      rates,
      partOfCustomer: 1 / counts.get(customer)!,
      minorPerUnit,
      asOf,
    };
  });
}

interface ToCome {
  readonly lines: readonly SubscriptionLine[];
  readonly laws: readonly LineLaw[];
  readonly known: readonly CostLine[];
  readonly forecast: SubscriptionForecast;
}

type ByLine = Readonly<Record<CostLine, number>>;

/** Costs of some subscriptions to come, as large beside the forecast of their payments as beside what each is expected to pay. */
function costsToCome({ lines, laws, forecast }: ToCome, isIn: (line: SubscriptionLine) => boolean) {
  const all = lines.reduce((sum, { expectedMoney }) => sum + expectedMoney, 0);
  const scale = all > 0 ? forecast.expectedPayments / all : 1;
  const sum = { expected: zeros(), residual: zeros() };
  let [money, residual, months] = [0, 0, 0];
  lines.forEach((line, i) => {
    if (!isIn(line)) return;
    const costs = lineCosts(line, laws[i]!);
    for (const of of costLines) {
      sum.expected[of] += costs.expected[of] * scale;
      sum.residual[of] += costs.residual[of];
    }
    money += line.expectedMoney * scale;
    residual += line.discountedInfinite;
    months += line.activeMonths * laws[i]!.partOfCustomer;
  });
  const whole = (costs: ByLine) =>
    Object.fromEntries(costLines.map((of) => [of, Math.round(costs[of])])) as unknown as ByLine;
  return { money: Math.round(money), residual, months, expected: whole(sum.expected), endless: whole(sum.residual) };
}

function zeros(): Record<CostLine, number> {
  return Object.fromEntries(costLines.map((of) => [of, 0])) as Record<CostLine, number>;
}

/** Revenue and each basis, which differ by the costs between them to the minor unit. */
function figuresOf(
  past: Pick<PastCosts, 'spells'>,
  toCome: ToCome,
  isIn: (line: SubscriptionLine) => boolean = () => true,
): readonly BasisFigure[] {
  const { known, forecast } = toCome;
  const coming = costsToCome(toCome, isIn);
  const brought = past.spells.reduce((sum, { historic }) => sum + historic, 0);
  const spent = (of: CostLine) => past.spells.reduce((sum, { costs }) => sum + costs[of], 0);
  const isEndless = forecast.discountedInfinite !== null;
  const part = forecast.expectedPayments > 0 ? coming.money / forecast.expectedPayments : 0;
  const interval = reaching(scaled(forecast.payments, part), coming.money);
  const equity = isEndless ? Math.round(coming.residual) : null;
  const ofEquity = equity !== null && forecast.discountedInfinite ? equity / forecast.discountedInfinite : 0;
  const equityInterval =
    forecast.equityInterval && equity !== null ? reaching(scaled(forecast.equityInterval, ofEquity), equity) : null;
  const revenue: BasisFigure = {
    basis: 'revenue',
    historic: brought,
    expected: coming.money,
    interval,
    equity,
    equityInterval,
  };
  let before = revenue;
  const after = basesAfter(known).map((basis): BasisFigure => {
    const of = known.filter((line) => basisAfter[line] === basis);
    const off = (costs: (line: CostLine) => number) => of.reduce((sum, line) => sum + costs(line), 0);
    const expected = before.expected - off((line) => coming.expected[line]);
    const left = before.equity === null ? null : before.equity - off((line) => coming.endless[line]);
    const fixed = fixedOf(basis, toCome, isIn);
    before = {
      basis,
      historic: before.historic - off(spent),
      expected,
      interval: leftOf(interval, revenue.expected, expected, fixed.within),
      equity: left,
      equityInterval: equityInterval && left !== null ? leftOf(equityInterval, equity!, left, fixed.endless) : null,
    };
    return before;
  });
  return [revenue, ...after];
}

/** What the time that is paid for already costs whether or not anybody renews: within the horizon, and all of it; minor units. */
function fixedOf(
  basis: BasisFigure['basis'],
  { lines, laws, known }: ToCome,
  isIn: (line: SubscriptionLine) => boolean,
): { readonly within: number; readonly endless: number } {
  let [within, endless] = [0, 0];
  lines.forEach((line, i) => {
    if (!isIn(line)) return;
    const { rates, partOfCustomer, minorPerUnit } = laws[i]!;
    const monthly = rates
      .filter((rate) => known.includes(rate.line) && basesUpTo(basis).includes(basisAfter[rate.line]))
      .reduce((all, rate) => all + rate.perMonth, 0);
    const cost = monthly * minorPerUnit * partOfCustomer;
    within += cost * (line.activeMonths - line.expectedRenewals * line.interval);
    endless += cost * untilRenewal(line, laws[i]!);
  });
  return { within, endless };
}

function basesUpTo(basis: BasisFigure['basis']): readonly string[] {
  const all = ['revenue', 'gross-margin', 'contribution', 'net'];
  return all.slice(0, all.indexOf(basis) + 1);
}

function leftOf(payments: Interval, money: number, expected: number, fixed: number): Interval {
  const share = money > 0 ? (expected + fixed) / money : 0;
  return reaching(
    wholeInterval(basisQuantiles(payments, { share, fixed, shareVariance: 0, unitVariance: 0 })),
    expected,
  );
}

function scaled({ median, low80, high80, low95, high95 }: Interval, by: number): Interval {
  return wholeInterval({
    median: median * by,
    low80: low80 * by,
    high80: high80 * by,
    low95: low95 * by,
    high95: high95 * by,
  });
}

function plansOf(past: PastCosts, toCome: ToCome): readonly PlanBases[] {
  const byPlan = grouped(past.spells, ({ spell }) => lastOf(spell).plan);
  const runningOf = grouped(toCome.lines, ({ plan }) => plan);
  return [...byPlan]
    .map(([plan, spells]) => ({
      plan,
      running: runningOf.get(plan)?.length ?? 0,
      figures: figuresOf({ spells }, toCome, (line) => line.plan === plan),
    }))
    .toSorted((a, b) => b.figures[0]!.expected - a.figures[0]!.expected)
    .slice(0, MOST_PLANS);
}

const MOST_PLANS = 40;

function bridgeOf(past: PastCosts, toCome: ToCome, rates: readonly CostRate[]): SubscriptionBases['bridge'] {
  const coming = costsToCome(toCome, () => true);
  return toCome.known.map((line) => ({
    line,
    past: past.spells.reduce((sum, { costs }) => sum + costs[line], 0),
    future: coming.expected[line],
    drivers: driversOf(line, rates),
  }));
}

function driversOf(line: CostLine, rates: readonly CostRate[]): readonly CostDriver[] {
  if (line === 'goods') return ['money'];
  const rate = rates.find((each) => each.line === line);
  const drivers: readonly (readonly [CostDriver, number])[] = [
    ['money', rate?.ofMoney ?? 0],
    ['orders', rate?.perTransaction ?? 0],
    ['time', rate?.perMonth ?? 0],
  ];
  return drivers.filter(([, amount]) => amount !== 0).map(([driver]) => driver);
}
