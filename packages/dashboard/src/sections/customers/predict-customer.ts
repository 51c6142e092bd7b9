import {
  betaPrimeTable,
  bgNbd,
  expectedSpend,
  mbgNbd,
  mixtureQuantile,
  nbd,
  type PurchaseModel,
  paretoNbd,
  populationMeanSpend,
  unitMoneyDistribution,
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

const models: readonly PurchaseModel[] = [bgNbd, mbgNbd, paretoNbd, nbd];

/** The model that scores, by its name; null where this page is older than the study. */
export function modelOf({ model }: Scoring): PurchaseModel | null {
  return models.find(({ name }) => name === model) ?? null;
}

type History = Pick<Customer, 'x' | 'tx' | 'T' | 'meanSpend' | 'historic'>;

/** Expected value of a customer's next order, minor units. */
export function spendPerOrder(scoring: Scoring, { x, meanSpend }: History, minorUnits: number): number {
  return expectedSpend(scoring.spend, { x, mean: meanInUnits(scoring, meanSpend, minorUnits) }) * 10 ** minorUnits;
}

/** Expected value of an order of a customer of whom nothing is known, minor units. */
export function overallSpend({ spend }: Scoring, minorUnits: number): number {
  return populationMeanSpend(spend) * 10 ** minorUnits;
}

const DAYS_PER_YEAR = 365.25;

/** The model's prediction for one customer under other assumptions, parameters taken as known. Money in minor units. */
export function predictCustomer(
  model: PurchaseModel,
  scoring: Scoring,
  history: History,
  { horizonDays, annualDiscount, margin }: Assumptions,
  minorUnits: number,
): CustomerForecast {
  const { parameters } = scoring;
  const summary = { x: history.x, tx: history.tx, T: history.T };
  const perOrder = spendPerOrder(scoring, history, minorUnits) * margin;
  const rate = Math.log1p(annualDiscount) / DAYS_PER_YEAR;
  const probAlive = model.probAlive(parameters, summary);
  const orders = model.expectedTransactions(parameters, summary, horizonDays);
  const residual = model.discountedTransactions(parameters, summary, rate, Number.POSITIVE_INFINITY) * perOrder;
  const next = model.timeToNext(parameters, summary, horizonDays);
  return {
    probAlive,
    orders,
    money: orders * perOrder,
    interval: interval(model, scoring, history, horizonDays, probAlive, { margin, minorUnits }),
    discounted: model.discountedTransactions(parameters, summary, rate, horizonDays) * perOrder,
    lifetime: Number.isFinite(residual) ? history.historic * margin + residual : null,
    nextOrder: Number.isFinite(next) ? Math.ceil(next) : null,
  };
}

function interval(
  model: PurchaseModel,
  scoring: Scoring,
  { x, T, meanSpend }: History,
  horizonDays: number,
  probAlive: number,
  { margin, minorUnits }: { readonly margin: number; readonly minorUnits: number },
): CustomerForecast['interval'] {
  const pmf = model.aliveDistribution(scoring.parameters, { x, T }, horizonDays);
  const money = unitMoneyDistribution(betaPrimeTable(scoring.spend, x, Math.max(1, pmf.length - 1)), pmf);
  const scale = scoring.spend.gamma + x * meanInUnits(scoring, meanSpend, minorUnits);
  const at = (level: number) => mixtureQuantile(money, probAlive, level) * scale * margin * 10 ** minorUnits;
  return { low95: at(0.025), low80: at(0.1), median: at(0.5), high80: at(0.9), high95: at(0.975) };
}

/** A customer without a positive mean is taken to spend like the average one. */
function meanInUnits({ spend }: Scoring, meanSpend: number | null, minorUnits: number): number {
  return meanSpend !== null && meanSpend > 0 ? meanSpend / 10 ** minorUnits : populationMeanSpend(spend);
}
