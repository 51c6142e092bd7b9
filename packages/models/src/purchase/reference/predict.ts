import { chebyshevPoints, interpolationWeights } from '../../numeric/chebyshev.ts';
import type { Predictions, PredictOptions } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';
import { logTransactionsAfter } from './expectation.ts';
import type { Likelihood } from './likelihood.ts';

/** Ages at which the future is computed for each x, where there are more: between them it is interpolated, to some 1e-5. */
const AGES = 18;

/**
 * Predictions for distinct rows. A future depends on the recency only through the likelihood of the history, by which it is divided: so it
 * is computed once for each x and age, or some ages. A column is made when it is first read, since an infinite horizon costs most.
 */
export function predictRows(
  likelihood: Likelihood,
  probAlive: (row: number) => number,
  rows: DistinctSummaries,
  { horizon, discountRate }: PredictOptions,
): Predictions {
  const { x, tx, T } = rows;
  const isAskable = horizon >= 0 && horizon < Number.POSITIVE_INFINITY && discountRate >= 0;
  const column = (rate: number, t: number) => {
    const future = isAskable ? futures(likelihood, rows, rate, t) : () => NaN;
    return Float64Array.from(x, (purchases, i) => Math.exp(future(i) - likelihood.of(purchases, tx[i]!, T[i]!)));
  };
  return lazily({
    probAlive: () => Float64Array.from(x, (_, i) => probAlive(i)),
    expectedTransactions: () => column(0, horizon),
    discountedToHorizon: () => column(discountRate, horizon),
    discountedInfinite: () => column(discountRate, Number.POSITIVE_INFINITY),
  });
}

function lazily(make: { readonly [Name in keyof Predictions]: () => Float64Array }): Predictions {
  const made: Partial<Record<keyof Predictions, Float64Array>> = {};
  const of = (name: keyof Predictions) => (made[name] ??= make[name]());
  return {
    get probAlive() {
      return of('probAlive');
    },
    get expectedTransactions() {
      return of('expectedTransactions');
    },
    get discountedToHorizon() {
      return of('discountedToHorizon');
    },
    get discountedInfinite() {
      return of('discountedInfinite');
    },
  };
}

/** The logarithm of a row's future times the likelihood of its history; rows are asked for in their order. */
function futures(
  likelihood: Likelihood,
  { x, T }: DistinctSummaries,
  rate: number,
  t: number,
): (row: number) => number {
  let ofX = NaN;
  let at: (age: number) => number = () => NaN;
  return (row) => {
    if (x[row] !== ofX) {
      ofX = x[row]!;
      const ages: number[] = [];
      for (let i = row; x[i] === ofX; i++) if (T[i] !== ages.at(-1)) ages.push(T[i]!);
      at = interpolated(ages, (age) => logTransactionsAfter(likelihood, x[row]!, age, rate, t));
    }
    return at(T[row]!);
  };
}

/** A function of age at the ages given: computed at all, or at some in ln(1 + age/scale) and interpolated. */
function interpolated(ages: readonly number[], value: (age: number) => number): (age: number) => number {
  const known = new Map<number, number>();
  if (ages.length <= AGES) {
    return (age) => {
      if (!known.has(age)) known.set(age, value(age));
      return known.get(age)!;
    };
  }
  const [youngest, oldest] = [ages[0]!, ages.at(-1)!];
  const scale = Math.max(1, oldest / 16);
  const place = (age: number) => Math.log1p(age / scale);
  const points = chebyshevPoints(AGES, place(youngest), place(oldest));
  const values = points.map((point) => value(scale * Math.expm1(point)));
  if (!values.every(Number.isFinite)) return value;
  return (age) => {
    const weights = interpolationWeights(points, place(age));
    return values.reduce((sum, each, j) => sum + each * weights[j]!, 0);
  };
}
