import type { Predictions, PredictOptions } from '../model.ts';
import { negativeBinomial, untilTail } from '../negative-binomial.ts';
import type { DistinctSummaries, Summary } from '../summary.ts';
import { areParameters, isHistory, type NbdParameters } from './parameters.ts';

type History = Pick<Summary, 'x' | 'T'>;

/** 1: nobody leaves. */
export function probAlive(parameters: NbdParameters, summary: History): number {
  return areParameters(parameters) && isHistory(summary) ? 1 : NaN;
}

/** CET: the posterior mean rate times t. */
export function expectedTransactions(parameters: NbdParameters, summary: History, t: number): number {
  return discountedTransactions(parameters, summary, 0, t);
}

/** DECT to t, or DERT where t is Infinity: finite for every rate above 0. */
export function discountedTransactions(parameters: NbdParameters, summary: History, rate: number, t: number): number {
  if (!areParameters(parameters) || !isHistory(summary)) return NaN;
  return posteriorRate(parameters, summary) * discountedTime(rate, t);
}

export function newCustomerTransactions(parameters: NbdParameters, t: number): number {
  return expectedTransactions(parameters, { x: 0, T: 0 }, t);
}

/** P(N = n) in (T, T + t]: negative binomial. */
export function aliveDistribution({ r, alpha }: NbdParameters, { x, T }: History, t: number): Float64Array {
  return untilTail(negativeBinomial(r + x, alpha + T, t));
}

export function predict(parameters: NbdParameters, rows: DistinctSummaries, options: PredictOptions): Predictions {
  const n = rows.x.length;
  const times = [
    options.horizon,
    discountedTime(options.discountRate, options.horizon),
    discountedTime(options.discountRate, Number.POSITIVE_INFINITY),
  ] as const;
  const rates = Float64Array.from({ length: n }, (_, i) => posteriorRate(parameters, { x: rows.x[i]!, T: rows.T[i]! }));
  return {
    probAlive: new Float64Array(n).fill(1),
    expectedTransactions: rates.map((rate) => rate * times[0]),
    discountedToHorizon: rates.map((rate) => rate * times[1]),
    discountedInfinite: rates.map((rate) => rate * times[2]),
  };
}

function posteriorRate({ r, alpha }: NbdParameters, { x, T }: History): number {
  return (r + x) / (alpha + T);
}

/** ∫ e^(−δu) du over (0, t). */
function discountedTime(rate: number, t: number): number {
  if (!(rate >= 0 && t >= 0)) return NaN;
  return rate === 0 ? t : -Math.expm1(-rate * t) / rate;
}
