import { daysBetween } from '@perennial/engine';
import { basisQuantiles } from '@perennial/models';
import { basesAfter, type CostBasis, type CostLine, type CostRate, costLines, isTakenOff } from '../record/bases.ts';
import type { Interval } from '../record/interval.ts';
import type { LineBasis, LineLeft } from '../record/subscription-bases.ts';
import type { SubscriptionLine } from '../record/subscription-figures.ts';
import { wholeInterval } from '../subscriptions/quantile.ts';
import { reaching } from '../subscriptions/reaching.ts';

const DAYS_PER_MONTH = 365.25 / 12;

/** How costs are taken off the payments to come of a subscription. */
export interface LineLaw {
  /** Share of a payment that goods cost. */
  readonly goods: number;
  readonly rates: readonly CostRate[];
  /** The part of a customer's time that this one of their subscriptions bears. */
  readonly partOfCustomer: number;
  readonly minorPerUnit: number;
  readonly asOf: string;
}

/** Costs of a subscription to come, by line; minor units and parts of them. */
export interface LineCosts {
  /** Within the horizon. */
  readonly expected: Readonly<Record<CostLine, number>>;
  /** Without end, discounted. */
  readonly residual: Readonly<Record<CostLine, number>>;
}

/** What a subscription will cost. */
export function lineCosts(line: SubscriptionLine, law: LineLaw): LineCosts {
  const { amount, payments, months } = toCome(line, law);
  const cost = (of: CostLine, times: number, active: number) => {
    const a = paymentCost(of, amount, law);
    return a * times + perMonth(of, law) * active;
  };
  const each = (times: number, active: number) =>
    Object.fromEntries(costLines.map((of) => [of, cost(of, times, active)])) as Record<CostLine, number>;
  return { expected: each(payments.within, months.within), residual: each(payments.endless, months.endless) };
}

/** What is left of it on each basis, from what it brings and what it costs. */
export function leftOfLine(
  line: SubscriptionLine,
  law: LineLaw,
  past: Readonly<Record<CostLine, number>>,
  lines: readonly CostLine[],
): LineLeft {
  const { expected, residual } = lineCosts(line, law);
  const bases = basesAfter(lines).map((basis): LineBasis => {
    const off = (costs: Readonly<Record<CostLine, number>>) =>
      lines.reduce((sum, of) => (isTakenOff(of, basis) ? sum + costs[of] : sum), 0);
    const left = Math.round(line.expectedMoney - off(expected));
    return {
      basis,
      historic: line.historic - off(past),
      expected: left,
      money: reaching(intervalOf(line, law, basis, lines), left),
      residual: Math.round(line.discountedInfinite - off(residual)),
    };
  });
  return { costs: Object.fromEntries(lines.map((of) => [of, past[of]])), bases };
}

/** Payments and months of service that are expected: within the horizon, and discounted without end. */
function toCome(line: SubscriptionLine, law: LineLaw) {
  const { interval, expectedRenewals, discountedInfinite, activeMonths } = line;
  const amount = line.revenue * interval;
  const endless = amount > 0 ? discountedInfinite / amount : 0;
  return {
    amount,
    payments: { within: expectedRenewals, endless },
    months: { within: activeMonths, endless: untilRenewal(line, law) + endless * interval },
  };
}

/** Months that are paid for already. */
export function untilRenewal({ nextRenewal }: SubscriptionLine, { asOf }: LineLaw): number {
  return Math.max(0, daysBetween(asOf, nextRenewal)) / DAYS_PER_MONTH;
}

function paymentCost(of: CostLine, amount: number, { goods, rates, minorPerUnit }: LineLaw): number {
  if (of === 'goods') return amount * goods;
  const rate = rates.find(({ line }) => line === of);
  return rate && amount > 0 ? amount * rate.ofMoney + rate.perTransaction * minorPerUnit : 0;
}

function perMonth(of: CostLine, { rates, partOfCustomer, minorPerUnit }: LineLaw): number {
  return (rates.find(({ line }) => line === of)?.perMonth ?? 0) * minorPerUnit * partOfCustomer;
}

/** Of each payment a part stays, less what the time costs that it pays for; the time that is paid for already costs what it costs. */
function intervalOf(line: SubscriptionLine, law: LineLaw, basis: CostBasis, lines: readonly CostLine[]): Interval {
  const { amount, payments, months } = toCome(line, law);
  const of = lines.filter((each) => isTakenOff(each, basis));
  const monthly = of.reduce((sum, each) => sum + perMonth(each, law), 0);
  const fixed = monthly * (months.within - payments.within * line.interval);
  const taken = of.reduce((sum, each) => sum + paymentCost(each, amount, law), 0) + monthly * line.interval;
  const share = amount > 0 ? 1 - taken / amount : 0;
  return wholeInterval(basisQuantiles(line.money, { share, fixed, shareVariance: 0, unitVariance: 0 }));
}
