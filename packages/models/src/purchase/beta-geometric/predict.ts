import { chebyshevPoints, interpolationWeights, pointsNeeded } from '../../numeric/chebyshev.ts';
import type { Predictions, PredictOptions } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';
import { areParameters, type BetaGeometricParameters, type EarlyChances } from './parameters.ts';
import { residualTables } from './residual-tables.ts';

/**
 * All predictions for distinct rows. Given alive they depend on x and T alone and are smooth in ln(α + T): they are computed
 * at a few Chebyshev points for each x and interpolated to the ages of the rows, to about 1e-10.
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
    discountedForEver: new Float64Array(n).fill(NaN),
  };
  const { horizon, discountRate } = options;
  const isAskable = horizon >= 0 && horizon < Number.POSITIVE_INFINITY && discountRate >= 0;
  if (n === 0 || !areParameters(parameters) || !isAskable) return predictions;

  const { r, alpha, a, b } = parameters;
  const { logAges, ageOf } = agesToCompute(T, alpha);
  const span = { least: x[0]!, most: x[n - 1]! };
  const tables = residualTables(
    parameters,
    early,
    span,
    logAges.map((log) => Math.exp(log) - alpha),
    options,
  );
  const logAge = Float64Array.from({ length: ageOf.length }, (_, day) => Math.log1p(day / alpha));
  const given = [tables.transactions, tables.discounted, tables.forEver] as const;
  // Times A they hardly change with age, which is what a polynomial is good at.
  const scaled = given.map(() => new Float64Array(logAges.length));
  const now = new Float64Array(given.length);
  const sameForAll = discountRate === 0;
  let R = NaN;
  let chance = NaN;

  for (let i = 0; i < n; i++) {
    const purchases = x[i]!;
    const newX = i === 0 || purchases !== x[i - 1];
    if (newX) {
      tables.moveTo(purchases);
      R = r + purchases;
      const chances = purchases + early;
      chance = chances > 0 ? Math.log(a / (b + chances - 1)) : Number.NEGATIVE_INFINITY;
      scaled.forEach((values, q) => {
        for (let j = 0; j < values.length; j++) values[j] = given[q]![j]! * Math.exp(logAges[j]!);
      });
    }
    const age = T[i]!;
    if (newX || age !== T[i - 1]) {
      const weights = ageOf[age]!;
      for (let q = 0; q < 3; q++) {
        const values = scaled[q]!;
        let sum = 0;
        for (let j = 0; j < weights.length; j++) sum += weights[j]! * values[j]!;
        now[q] = sum / (alpha + age);
      }
      if (sameForAll) now[2] = tables.forEver[0]!;
    }
    const alive = 1 / (1 + Math.exp(chance + R * (logAge[age]! - logAge[tx[i]!]!)));
    predictions.probAlive[i] = alive;
    predictions.expectedTransactions[i] = alive * now[0]!;
    predictions.discountedToHorizon[i] = alive * now[1]!;
    predictions.discountedForEver[i] = alive > 0 ? alive * now[2]! : 0;
  }
  return predictions;
}

/** A strip about real ln(α + T) in which the expectations are smooth: their singularities are π away. */
const STRIP = 2.5;

/** The ages, as ln(α + T), at which to compute, and for each day that occurs the weight of each of them. */
function agesToCompute(T: Int32Array, alpha: number) {
  const days = T.reduce((max, t) => Math.max(max, t), 0) + 1;
  const youngest = T.reduce((min, t) => Math.min(min, t), days);
  const ends = [Math.log(alpha + youngest), Math.log(alpha + days - 1)] as const;
  const occurs = new Uint8Array(days);
  for (const t of T) occurs[t] = 1;
  const seen = Array.from(occurs.keys()).filter((day) => occurs[day] === 1);
  const distinct = Float64Array.from(seen, (day) => Math.log(alpha + day));
  const needed = pointsNeeded(ends[1] - ends[0], STRIP);
  const logAges = distinct.length <= needed ? distinct : chebyshevPoints(needed, ...ends);
  const none = new Float64Array(0);
  const ageOf = Array.from(occurs, (count, day) => {
    if (count === 0) return none;
    const log = Math.log(alpha + day);
    if (logAges !== distinct) return interpolationWeights(logAges, log);
    return distinct.map((other) => Number(other === log));
  });
  return { logAges, ageOf };
}
