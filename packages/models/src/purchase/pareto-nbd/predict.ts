import { lifetimeIntegral } from '../lifetime/lifetime-integral.ts';
import type { Predictions, PredictOptions } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';
import { paretoLifetime } from './lifetime.ts';
import type { ParetoNbdParameters } from './parameters.ts';
import { discountedLifetime, endlessLifetimes } from './residual-lifetime.ts';

/** P(alive) of distinct rows at many parameters, from tables by (x, day) that are laid out once. */
export function probAliveOf(rows: DistinctSummaries): (parameters: ParetoNbdParameters) => Float64Array {
  const { probAlive } = lifetimeIntegral(rows, paretoLifetime);
  return ({ r, alpha, s, beta }) => probAlive([r, alpha, s, beta].map(Math.log));
}

/** All predictions for distinct rows: P(alive) from the tables by (x, day), the residual lifetimes from one by T. */
export function predict(
  parameters: ParetoNbdParameters,
  rows: DistinctSummaries,
  { horizon, discountRate }: PredictOptions,
): Predictions {
  const { r, alpha, s, beta } = parameters;
  const size = rows.x.length;
  const probAlive = probAliveOf(rows)(parameters);
  const expectedTransactions = new Float64Array(size);
  const discountedToHorizon = new Float64Array(size);
  const discountedInfinite = new Float64Array(size);
  const lifetimes = (rate: number, t: number) => byAge(rows.T, (T) => discountedLifetime(beta + T, s, rate, t));
  const undiscounted = lifetimes(0, horizon);
  const toHorizon = lifetimes(discountRate, horizon);
  const infiniteHorizon = endlessLifetimes(rows.T, beta, s, discountRate);
  for (let i = 0; i < size; i++) {
    // Zeros stay, even where the mean lifetime is infinite.
    if (probAlive[i] === 0) continue;
    const T = rows.T[i]!;
    const rate = (probAlive[i]! * (r + rows.x[i]!)) / (alpha + T);
    expectedTransactions[i] = rate * undiscounted[T]!;
    discountedToHorizon[i] = rate * toHorizon[T]!;
    discountedInfinite[i] = rate * infiniteHorizon[T]!;
  }
  return { probAlive, expectedTransactions, discountedToHorizon, discountedInfinite };
}

/** A table by T, filled where rows have that T. */
function byAge(T: Int32Array, value: (T: number) => number): Float64Array {
  const table: number[] = [];
  for (const age of T) table[age] ??= value(age);
  return Float64Array.from(table);
}
