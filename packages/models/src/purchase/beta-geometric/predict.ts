import { chebyshevPoints, interpolationWeights, pointsNeeded } from '../../numeric/chebyshev.ts';
import { largest } from '../../numeric/largest.ts';
import type { Predictions, PredictOptions } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';
import { aliveAt, untilHorizon, untilTheEnd } from './expectation.ts';
import { areParameters, type BetaGeometricParameters, type EarlyChances } from './parameters.ts';
import { LONGEST_CLIMB, residualTables } from './residual-tables.ts';

/**
 * All predictions for distinct rows. Given alive they depend on x and T alone and are smooth in ln(α + T): they are computed
 * at a few Chebyshev points for each x and interpolated to the ages of the rows, to about 1e-10. NaN outside the domain, and
 * where the horizon is not finite.
 */
export function predict(
  parameters: BetaGeometricParameters,
  rows: DistinctSummaries,
  options: PredictOptions,
  early: EarlyChances,
): Predictions {
  const { x, tx, T } = rows;
  const n = x.length;
  const predictions = {
    probAlive: new Float64Array(n).fill(NaN),
    expectedTransactions: new Float64Array(n).fill(NaN),
    discountedToHorizon: new Float64Array(n).fill(NaN),
    discountedInfinite: new Float64Array(n).fill(NaN),
  };
  const { horizon, discountRate } = options;
  const isAskable = horizon >= 0 && horizon < Number.POSITIVE_INFINITY && discountRate >= 0;
  if (n === 0 || !areParameters(parameters) || !isAskable) return predictions;

  const { r, alpha, a, b } = parameters;
  const givenAlive = expectationsGivenAlive(parameters, rows, options, early);
  const days = largest(T) + 1;
  const logAge = Float64Array.from({ length: days }, (_, day) => Math.log1p(day / alpha));
  let expected = givenAlive(0);
  for (let i = 0; i < n; i++) {
    const chances = x[i]! + early;
    const chance = chances > 0 ? a / (b + chances - 1) : 0;
    if (i > 0 && (x[i] !== x[i - 1] || T[i] !== T[i - 1])) expected = givenAlive(i);
    const silence = (r + x[i]!) * (logAge[T[i]!]! - logAge[tx[i]!]!);
    const alive = chance > 0 ? 1 / (1 + chance * Math.exp(silence)) : 1;
    predictions.probAlive[i] = alive;
    predictions.expectedTransactions[i] = alive * expected[0]!;
    predictions.discountedToHorizon[i] = alive * expected[1]!;
    predictions.discountedInfinite[i] = alive > 0 ? alive * expected[2]! : 0;
  }
  return predictions;
}

/** Expected transactions of row i were it alive: to the horizon, the same discounted, and over an infinite horizon. Rows are asked for in their order. */
function expectationsGivenAlive(
  parameters: BetaGeometricParameters,
  { x, T }: DistinctSummaries,
  options: PredictOptions,
  early: EarlyChances,
): (row: number) => Float64Array {
  const { horizon, discountRate } = options;
  const { alpha } = parameters;
  const { logAges, weights } = agesToCompute(T, alpha);
  const span = { least: x[0]!, most: x[x.length - 1]! };
  const ages = logAges.map((log) => Math.exp(log) - alpha);
  const tables = residualTables(parameters, early, span, ages, options);
  const given =
    discountRate === 0 ? [tables.transactions] : [tables.transactions, tables.discounted, tables.infiniteHorizon];
  // Times α + T they hardly change with age, which is what a polynomial is good at.
  const scaled = given.map(() => new Float64Array(ages.length));
  const result = new Float64Array(3);
  let tabled = Number.NEGATIVE_INFINITY;

  return (row) => {
    const [purchases, age] = [x[row]!, T[row]!];
    if (purchases !== tabled && purchases > tabled + LONGEST_CLIMB && agesOfX(x, T, row) <= FEW_AGES) {
      const state = aliveAt(parameters, { x: purchases, T: age }, early);
      result[0] = untilHorizon(state, 0, horizon);
      result[1] = untilHorizon(state, discountRate, horizon);
      result[2] = untilTheEnd(state, discountRate);
      return result;
    }
    if (purchases !== tabled) {
      tables.moveTo(purchases);
      tabled = purchases;
      scaled.forEach((values, q) => {
        for (let j = 0; j < values.length; j++) values[j] = given[q]![j]! * (alpha + ages[j]!);
      });
    }
    const at = age * ages.length;
    for (let q = 0; q < scaled.length; q++) {
      const values = scaled[q]!;
      let sum = 0;
      for (let j = 0; j < values.length; j++) sum += weights[at + j]! * values[j]!;
      result[q] = sum / (alpha + age);
    }
    if (discountRate === 0) {
      result[1] = result[0]!;
      // Over an infinite horizon age does not matter, and infinity does not interpolate.
      result[2] = tables.infiniteHorizon[0]!;
    }
    return result;
  };
}

/** Up to so many ages of an x far from the last are computed one by one. */
const FEW_AGES = 3;

/** Distinct ages from this row on among the rows of its x, counted only as far as it matters. */
function agesOfX(x: Int32Array, T: Int32Array, row: number): number {
  let ages = 1;
  for (let i = row + 1; x[i] === x[row] && ages <= FEW_AGES; i++) if (T[i] !== T[i - 1]) ages++;
  return ages;
}

/** A strip about real ln(α + T) in which the expectations are smooth: their singularities are π away. */
const STRIP = 2.5;

/** The ages, as ln(α + T), at which to compute, and the weight of each of them for each day that occurs: those of a day in a row. */
function agesToCompute(T: Int32Array, alpha: number) {
  const days = largest(T) + 1;
  const occurs = new Uint8Array(days);
  for (const t of T) occurs[t] = 1;
  const seen = Array.from(occurs.keys()).filter((day) => occurs[day] === 1);
  const distinct = Float64Array.from(seen, (day) => Math.log(alpha + day));
  const ends = [distinct[0]!, distinct.at(-1)!] as const;
  const needed = pointsNeeded(ends[1] - ends[0], STRIP);
  const logAges = distinct.length <= needed ? distinct : chebyshevPoints(needed, ...ends);
  const weights = new Float64Array(days * logAges.length);
  seen.forEach((day, i) => {
    const from = day * logAges.length;
    interpolationWeights(logAges, distinct[i]!, weights.subarray(from, from + logAges.length));
  });
  return { logAges, weights };
}
