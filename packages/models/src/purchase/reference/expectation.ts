import { type Likelihood, logRateAfter } from './likelihood.ts';
import { panelAfter, spanUntil } from './spans.ts';

/** An integral that is not over when so little is left of it is. */
const NEGLIGIBLE = 1e-10;
/** Nothing is known of a longer future. */
const LONGEST = 1e9;

/**
 * ln ∫ e^(−rate u) m(u) du over (0, t), m the rate of `logRateAfter`: the discounted transactions after T, still to be divided by the likelihood
 * of the history. t may be Infinity; so is the answer where the integral has no end.
 */
export function logTransactionsAfter(likelihood: Likelihood, x: number, T: number, rate: number, t: number): number {
  if (t === 0) return Number.NEGATIVE_INFINITY;
  return t === Number.POSITIVE_INFINITY
    ? withoutEnd(likelihood, x, T, rate)
    : logIntegral(spanUntil(t), (u) => logRateAfter(likelihood, x, T, u) - rate * u);
}

/** Panel after panel from a day on, until no more comes; the undiscounted rest falls by a power of time. */
function withoutEnd(likelihood: Likelihood, x: number, T: number, rate: number): number {
  const value = (u: number) => logRateAfter(likelihood, x, T, u) - rate * u;
  const parts: number[] = [];
  for (let from = 0; from < LONGEST; ) {
    const panel = panelAfter(from, 1);
    parts.push(logIntegral(panel, value));
    from = panel.to;
    if (from > T && parts.at(-1)! - logSum(parts) < Math.log(NEGLIGIBLE)) return logSum(parts);
  }
  if (rate > 0) return logSum(parts);
  // Of a rate that falls as u^−(1+k), one more panel holds 4^−k of the last.
  const ratio = Math.exp(parts.at(-1)! - parts.at(-2)!);
  return ratio < 0.99 ? logSum([...parts, parts.at(-1)! + Math.log(ratio / (1 - ratio))]) : Number.POSITIVE_INFINITY;
}

/** ln Σ weights × exp(value at each time). */
export function logIntegral(
  { times, weights }: { readonly times: Float64Array; readonly weights: Float64Array },
  value: (time: number) => number,
): number {
  return logSum(Array.from(times, (time, i) => value(time) + Math.log(weights[i]!)));
}

export function logSum(logs: readonly number[]): number {
  const highest = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(highest)) return highest;
  return highest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - highest), 0));
}
