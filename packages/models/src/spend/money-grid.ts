import { digamma, trigamma } from '../numeric/gamma.ts';

/** Points of ln(money ÷ (γ + x z̄)), equally spaced: where distributions of money over a horizon are tabulated. */
export interface MoneyGrid {
  readonly start: number;
  readonly step: number;
  readonly length: number;
}

export interface SpendShapes {
  readonly p: number;
  readonly q: number;
}

/** Standard deviations of a log of beta-prime that the grid reaches out to each side; beyond, the tails are the exact powers. */
const REACH = 4.5;
const LONGEST = 2048;

/** A grid that holds the sums of 1 … maxN future spends of a customer with x past transactions, a third of their least spread apart. */
export function moneyGrid({ p, q }: SpendShapes, x: number, maxN: number): MoneyGrid {
  const order = p * x + q;
  const spread = (n: number) => Math.sqrt(trigamma(p * n) + trigamma(order));
  const centre = (n: number) => digamma(p * n) - digamma(order);
  const start = centre(1) - REACH * spread(1);
  const end = centre(maxN) + REACH * spread(maxN);
  const step = Math.max(Math.min(0.05, spread(maxN) / 3), (end - start) / (LONGEST - 1));
  return { start, step, length: Math.ceil((end - start) / step) + 1 };
}
