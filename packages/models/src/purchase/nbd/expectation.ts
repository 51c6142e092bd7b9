import type { Summary } from '../summary.ts';
import { areParameters, isHistory, type NbdParameters } from './parameters.ts';

/** What a model without an end sees of a customer. */
export type History = Pick<Summary, 'x' | 'T'>;

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

export function posteriorRate({ r, alpha }: NbdParameters, { x, T }: History): number {
  return (r + x) / (alpha + T);
}

/** ∫ e^(−δu) du over (0, t). */
export function discountedTime(rate: number, t: number): number {
  if (!(rate >= 0 && t >= 0)) return NaN;
  return rate === 0 ? t : -Math.expm1(-rate * t) / rate;
}
