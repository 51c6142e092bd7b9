import { momentLogConcave } from '../../numeric/gauss-legendre.ts';
import type { Summary } from '../summary.ts';
import { probAlive } from './log-likelihood.ts';
import { areParameters, type ParetoNbdParameters } from './parameters.ts';
import { discountedLifetime } from './residual-lifetime.ts';

/** CET: expected transactions in (T, T + t] given the history (Fader & Hardie 2005, note 009, eq. 41). */
export function expectedTransactions(parameters: ParetoNbdParameters, summary: Summary, t: number): number {
  return discountedTransactions(parameters, summary, 0, t);
}

/**
 * DECT: the transactions of (T, T + t], each discounted to T at the continuous `rate` per unit of time; DERT where t is
 * Infinity (Fader, Hardie & Lee 2005, 'RFM and CLV').
 */
export function discountedTransactions(
  parameters: ParetoNbdParameters,
  summary: Summary,
  rate: number,
  t: number,
): number {
  const { r, alpha, s, beta } = parameters;
  const { x, T } = summary;
  const alive = probAlive(parameters, summary);
  // Next to no chance of being alive stays none, even where the mean lifetime is infinite.
  return alive === 0 ? 0 : ((alive * (r + x)) / (alpha + T)) * discountedLifetime(beta + T, s, rate, t);
}

/** E[X(t)]: expected repeat transactions of a new customer by age t. */
export function newCustomerTransactions(parameters: ParetoNbdParameters, t: number): number {
  if (!areParameters(parameters)) return NaN;
  const { r, alpha, s, beta } = parameters;
  return (r / alpha) * discountedLifetime(beta, s, 0, t);
}

/**
 * Mean time from T to the next transaction, given alive at T and that one comes `within` the time given. Its density is
 * ∝ (1 + u/(α+T))^−(r+x+1) (1 + u/(β+T))^−s. NaN where `within` leaves no time; Infinity where the mean diverges.
 */
export function timeToNext(
  parameters: ParetoNbdParameters,
  { x, T }: { readonly x: number; readonly T: number },
  within: number,
): number {
  if (!areParameters(parameters) || !(x >= 0 && T >= 0 && within > 0)) return NaN;
  const { r, alpha, s, beta } = parameters;
  const n = r + x;
  if (within === Number.POSITIVE_INFINITY && n + s <= 1) return Number.POSITIVE_INFINITY;
  const a = alpha + T;
  const B = beta + T;
  // In v = ln(1 + u/c), c the smaller of the two scales, the density is the exponential of a concave function.
  const c = Math.min(a, B);
  const logDensity = (v: number) => {
    const logLonger = Math.log1p((c * Math.expm1(v)) / Math.max(a, B));
    return a < B ? -n * v - s * logLonger : (1 - s) * v - (n + 1) * logLonger;
  };
  // On a ridge, with s and β without bound, s alone would cut the panels ever thinner: it counts for what has passed of its scale.
  const steepness = (v: number) => {
    const e = c * Math.exp(v);
    return 1 + ((n + 1) * e) / (a - c + e) + (s * e) / (B - c + e);
  };
  const end = Math.min(Math.log1p(within / c), 700);
  const { mass, moment } = momentLogConcave((v) => Math.exp(logDensity(v)), Math.expm1, 0, end, steepness, 1.5);
  return (c * moment) / mass;
}
