import type { DistinctSummaries } from './summary.ts';

/** What a first guess of the parameters needs to know of the data. */
export interface Totals {
  readonly customers: number;
  /** Customers with a repeat transaction. */
  readonly repeatCustomers: number;
  /** Σx. */
  readonly transactions: number;
  /** ΣT. */
  readonly exposure: number;
  readonly oldest: number;
  /** Shape and rate of a gamma distribution of purchase rates with the moments of x given T, were nobody ever to leave. */
  readonly r: number;
  readonly alpha: number;
}

export function totalsOf({ x, T, count }: DistinctSummaries): Totals {
  let [customers, repeatCustomers, transactions, exposure, oldest, pairs, squares] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const n = count[i]!;
    customers += n;
    if (x[i]! > 0) repeatCustomers += n;
    transactions += n * x[i]!;
    exposure += n * T[i]!;
    oldest = Math.max(oldest, T[i]!);
    pairs += n * x[i]! * (x[i]! - 1);
    squares += n * T[i]! * T[i]!;
  }
  // Half a transaction on top keeps the rate of customers who never came back above nothing.
  const rate = (transactions + 0.5) / Math.max(exposure, 1);
  const excess = pairs / (squares * rate * rate) - 1;
  const r = excess > 0 ? Math.min(20, Math.max(0.05, 1 / excess)) : 20;
  return { customers, repeatCustomers, transactions, exposure, oldest, r, alpha: r / rate };
}
