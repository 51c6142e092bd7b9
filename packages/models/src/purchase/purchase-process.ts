import { largest } from '../numeric/largest.ts';
import type { DistinctSummaries } from './summary.ts';

/**
 * Prepares Σ ln Γ(r+x)/Γ(r) − x ln α − (r+x) ln(1 + T/α), what the likelihood would be if nobody ever left, as a function of
 * ln r and ln α that writes its two derivatives to the front of `gradient`, where there is one. Every term is in x alone or linear in x for a T,
 * so it costs one step for each integer up to the largest x and the largest T.
 */
export function purchaseProcess({ x, T, count }: DistinctSummaries) {
  const days = largest(T) + 1;
  const most = largest(x);
  const customersAt = new Float64Array(days);
  const transactionsAt = new Float64Array(days);
  for (let i = 0; i < x.length; i++) {
    customersAt[T[i]!]! += count[i]!;
    transactionsAt[T[i]!]! += count[i]! * x[i]!;
  }
  const withMore = customersWithMore(x, count, most);
  const transactions = transactionsAt.reduce((sum, n) => sum + n, 0);

  return (logR: number, logAlpha: number, gradient?: Float64Array): number => {
    const r = Math.exp(logR);
    const alpha = Math.exp(logAlpha);
    let value = -transactions * logAlpha;
    let dr = 0;
    let dAlpha = -transactions;
    for (let n = 0; n < most; n++) {
      const customers = withMore[n]!;
      value += customers * Math.log(r + n);
      dr += customers / (r + n);
    }
    for (let day = 0; day < days; day++) {
      const exposure = r * customersAt[day]! + transactionsAt[day]!;
      const log = Math.log1p(day / alpha);
      value -= exposure * log;
      dr -= customersAt[day]! * log;
      dAlpha += (exposure * day) / (alpha + day);
    }
    if (gradient) {
      gradient[0] = r * dr;
      gradient[1] = dAlpha;
    }
    return value;
  };
}

/** Customers with more than n repeat transactions, for n = 0, 1, …: how often each factor of a rising factorial occurs. */
export function customersWithMore(x: Int32Array, count: Float64Array, most: number): Float64Array {
  const withMore = new Float64Array(most + 1);
  for (let i = 0; i < x.length; i++) if (x[i]! > 0) withMore[x[i]! - 1]! += count[i]!;
  for (let n = most - 1; n >= 0; n--) withMore[n]! += withMore[n + 1]!;
  return withMore;
}
