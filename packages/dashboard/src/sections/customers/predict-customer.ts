import {
  type CustomerState,
  customerValue,
  expectedSpend,
  findPurchaseModel,
  findSpendModel,
  operationalTime,
  PROBABLY_ACTIVE,
  populationMeanSpend,
  spendingBy,
  type ValueModel,
} from '@perennial/models';
import type { Scoring } from '@perennial/study';
import type { Customer, CustomerForecast } from './customer-at.ts';

/** What a reader may assume otherwise than the study. */
export interface Assumptions {
  readonly horizonDays: number;
  readonly annualDiscount: number;
  /** Share of the money that counts, 0 to 1. */
  readonly margin: number;
}

/** The models that score, by their names; null where this page knows one of them not. */
export function valueModelOf({ model, parameters, draws, spend, calendar }: Scoring): ValueModel | null {
  const purchase = findPurchaseModel(model);
  return purchase && findSpendModel(spend.model)
    ? { purchase, parameters, draws, spend: spendingBy(spend), time: operationalTime(calendar) }
    : null;
}

type History = Pick<Customer, 'x' | 'tx' | 'T' | 'meanSpend' | 'historic' | 'costs'>;

/** What a customer brought, as it counts: where costs are known, it is told on the basis already. */
function countedPast({ historic, costs }: History, margin: number): number {
  return costs.length > 0 ? historic : historic * margin;
}

/** Expected value of a customer's next order, minor units. */
export function spendPerOrder({ spend }: ValueModel, { x, meanSpend }: History, minorUnits: number): number {
  return expectedSpend(spend.line, { n: x + 1, mean: meanSpend / 10 ** minorUnits }) * 10 ** minorUnits;
}

/** Expected value of an order of a customer of whom nothing is known, minor units; Infinity where a few customers dwarf the rest. */
export function overallSpend({ spend }: ValueModel, minorUnits: number): number {
  return populationMeanSpend(spend.line) * 10 ** minorUnits;
}

const DAYS_PER_YEAR = 365.25;

/** The model's prediction for one customer under other assumptions. Money in minor units. */
export function predictCustomer(
  by: ValueModel,
  history: History,
  { horizonDays, annualDiscount, margin }: Assumptions,
  minorUnits: number,
): CustomerForecast {
  const { x, tx, T, meanSpend } = history;
  const state: CustomerState = { x, tx, T, meanSpend: meanSpend / 10 ** minorUnits };
  const value = customerValue(by, state, {
    horizon: horizonDays,
    discountRate: Math.log1p(annualDiscount) / DAYS_PER_YEAR,
  });
  const counted = (money: number) => money * margin * 10 ** minorUnits;
  const { low95, low80, median, high80, high95 } = margin < 0 ? turned(value.interval) : value.interval;
  return {
    probAlive: value.probAlive,
    orders: value.transactions,
    money: counted(value.money),
    interval: {
      low95: counted(low95),
      low80: counted(low80),
      median: counted(median),
      high80: counted(high80),
      high95: counted(high95),
    },
    discounted: counted(value.discounted),
    lifetime: Number.isFinite(value.residual) ? countedPast(history, margin) + counted(value.residual) : null,
    nextOrder:
      value.probAlive >= PROBABLY_ACTIVE && Number.isFinite(value.timeToNext) ? Math.ceil(value.timeToNext) : null,
  };
}

/** The ends of an interval the other way round: where less than nothing is left, more money is less. */
function turned({ low95, low80, median, high80, high95 }: CustomerForecast['interval']): CustomerForecast['interval'] {
  return { low95: high95, low80: high80, median, high80: low80, high95: low95 };
}

/** Far enough ahead that what is bought by then spreads as a discounted lifetime does, near enough that its distribution is quickly found (measured: of five years too narrow, of twenty too wide). */
const LONG_DAYS = 3650;

/**
 * The 80 % interval of a customer's lifetime value, minor units: what they brought, and the spread of ten years' money, in proportion, around
 * what is to come. Null where the value is not finite.
 */
export function lifetimeInterval(
  by: ValueModel,
  history: History,
  { annualDiscount, margin }: Pick<Assumptions, 'annualDiscount' | 'margin'>,
  minorUnits: number,
): { readonly low80: number; readonly high80: number } | null {
  const { x, tx, T, meanSpend } = history;
  const state: CustomerState = { x, tx, T, meanSpend: meanSpend / 10 ** minorUnits };
  const options = { horizon: LONG_DAYS, discountRate: Math.log1p(annualDiscount) / DAYS_PER_YEAR };
  const { money, residual, interval } = customerValue(by, state, options);
  if (!Number.isFinite(residual)) return null;
  const ratio = money > 0 ? residual / money : 0;
  const end = (value: number) => countedPast(history, margin) + value * ratio * 10 ** minorUnits * margin;
  const [low80, high80] = [end(interval.low80), end(interval.high80)];
  return { low80: Math.min(low80, high80), high80: Math.max(low80, high80) };
}
