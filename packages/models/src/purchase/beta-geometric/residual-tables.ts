import { gaussLegendre } from '../../numeric/gauss-legendre.ts';
import type { PredictOptions } from '../model.ts';
import { betaWeights, type LogitGrid, logitGrid } from './beta-rule.ts';
import { DISCOUNT_NODES } from './expectation.ts';
import { infiniteHorizonRule, reachOf } from './infinite-horizon-rule.ts';
import type { BetaGeometricParameters, EarlyChances } from './parameters.ts';

/** Given alive, for each age asked for and the present x; overwritten by the next `moveTo`. */
export interface ResidualTables {
  moveTo(x: number): void;
  readonly transactions: Float64Array;
  readonly discounted: Float64Array;
  readonly infiniteHorizon: Float64Array;
}

/** More steps than this in x cost more than starting afresh. */
export const LONGEST_CLIMB = 12;

interface Span {
  readonly least: number;
  readonly most: number;
}

/**
 * The expectations of `expectation.ts` for many x at a few ages. As x goes up by one, (1 + pv)^−R is divided by 1 + pv: with
 * nodes in p and v shared by all x, a step costs one multiplication a node and no exponential.
 */
export function residualTables(
  { r, alpha, a, b }: BetaGeometricParameters,
  early: EarlyChances,
  x: Span,
  ages: Float64Array,
  { horizon, discountRate }: PredictOptions,
): ResidualTables {
  const A = ages.map((age) => alpha + age);
  const youngest = A.reduce((least, age) => Math.min(least, age));
  const most = r + x.most;
  const reach = discountRate > 0 ? reachOf(discountRate * youngest) : 0;
  const grid = logitGrid(a, b + x.least + early, b + x.most + early, most * Math.max(horizon / youngest, reach));
  const instants = instantsOf(horizon, discountRate);
  const gone = bought(grid, A, instants);
  const staying = discountRate > 0 ? stillBuying(grid, A, discountRate, most) : null;
  const weights = new Float64Array(grid.p.length);
  const perDropOut = new Float64Array(grid.p.length);
  const transactions = new Float64Array(A.length);
  const discounted = new Float64Array(A.length);
  const infiniteHorizon = new Float64Array(A.length);

  const moveTo = (to: number) => {
    const R = r + to;
    const B = b + to + early;
    betaWeights(grid, a, B, weights);
    let used = grid.p.length;
    while (used > 2 && weights[used - 1]! < 1e-16) used--;
    for (let i = 1; i < used; i++) perDropOut[i] = weights[i]! / grid.p[i]!;
    gone.moveTo(R, used);
    for (let j = 0; j < A.length; j++) {
      transactions[j] = 0;
      discounted[j] = 0;
      instants.forEach(({ u, inTransactions, inDiscounted }, k) => {
        const expected = gone.sum(j * instants.length + k, perDropOut, used) + (weights[0]! * R * u) / A[j]!;
        transactions[j]! += inTransactions * expected;
        discounted[j]! += inDiscounted * expected;
      });
    }
    if (staying) staying.moveTo(R, weights, used, infiniteHorizon);
    else infiniteHorizon.fill(a > 1 ? (a + B - 1) / (a - 1) : Number.POSITIVE_INFINITY);
  };
  return { moveTo, transactions, discounted, infiniteHorizon };
}

interface Instant {
  readonly u: number;
  readonly inTransactions: number;
  readonly inDiscounted: number;
}

/** Where expected transactions are needed, and how much each counts in CET and in DECT. */
function instantsOf(t: number, rate: number): readonly Instant[] {
  const end = { u: t, inTransactions: 1, inDiscounted: Math.exp(-rate * t) };
  if (rate === 0 || t === 0) return [end];
  const { nodes, weights } = gaussLegendre(DISCOUNT_NODES);
  const within = Array.from(nodes, (node, k) => {
    const u = t * node * node;
    return { u, inTransactions: 0, inDiscounted: 2 * rate * t * weights[k]! * node * Math.exp(-rate * u) };
  });
  return [end, ...within];
}

/** 1 − (1 + pu/A)^−R for every age, instant and p. */
function bought({ p }: LogitGrid, A: Float64Array, instants: readonly Instant[]) {
  const n = p.length;
  const v = Float64Array.from({ length: A.length * instants.length }, (_, cell) => {
    return instants[cell % instants.length]!.u / A[Math.floor(cell / instants.length)]!;
  });
  const steps = fractions(p, v);
  const shares = new Float64Array(steps.length);
  let present = NaN;
  return {
    moveTo(R: number, used: number) {
      const up = stepsUp(present, R);
      for (let cell = 0; cell < v.length; cell++) {
        const start = cell * n;
        const end = start + used;
        for (let step = 0; step < up; step++) {
          for (let at = start; at < end; at++) shares[at]! += steps[at]! * (1 - shares[at]!);
        }
        if (up > 0) continue;
        for (let i = 0; i < used; i++) shares[start + i] = -Math.expm1(-R * Math.log1p(p[i]! * v[cell]!));
      }
      present = R;
    },
    sum(cell: number, weights: Float64Array, used: number): number {
      let sum = 0;
      for (let i = 1; i < used; i++) sum += weights[i]! * shares[cell * n + i]!;
      return sum;
    },
  };
}

/** (1 + pv)^−(R+1) for every v of the rule of the infinite horizon and every p, and the integral over v at each age. */
function stillBuying({ p }: LogitGrid, A: Float64Array, rate: number, most: number) {
  const n = p.length;
  const rule = infiniteHorizonRule(rate * A.reduce((least, age) => Math.min(least, age)), most);
  const m = rule.v.length;
  const steps = fractions(p, rule.v);
  const shares = new Float64Array(steps.length);
  const decay = Float64Array.from({ length: A.length * m }, (_, cell) => {
    return rule.weights[cell % m]! * Math.exp(-rate * A[Math.floor(cell / m)]! * rule.v[cell % m]!);
  });
  const expected = new Float64Array(m);
  let present = NaN;
  return {
    moveTo(R: number, weights: Float64Array, used: number, infiniteHorizon: Float64Array) {
      const up = stepsUp(present, R);
      for (let k = 0; k < m; k++) {
        const start = k * n;
        for (let step = 0; step < up; step++) {
          // What would only underflow slowly is nothing.
          for (let at = start; at < start + used; at++) {
            shares[at] = shares[at]! > 1e-250 ? shares[at]! * (1 - steps[at]!) : 0;
          }
        }
        let sum = 0;
        for (let i = 0; i < used; i++) {
          if (up === 0) shares[start + i] = Math.exp(-(R + 1) * Math.log1p(p[i]! * rule.v[k]!));
          sum += weights[i]! * shares[start + i]!;
        }
        expected[k] = sum;
      }
      for (let j = 0; j < A.length; j++) {
        let sum = 0;
        for (let k = 0; k < m; k++) sum += decay[j * m + k]! * expected[k]!;
        infiniteHorizon[j] = R * sum;
      }
      present = R;
    },
  };
}

/** Multiplications that lead from one x to another; 0 where starting afresh is cheaper. */
function stepsUp(from: number, to: number): number {
  const steps = Math.round(to - from);
  return steps > 0 && steps <= LONGEST_CLIMB ? steps : 0;
}

/** pv/(1 + pv) for every v (rows) and p (columns): the chance that the next of a geometric run is the last. */
function fractions(p: Float64Array, v: Float64Array): Float64Array {
  const shares = new Float64Array(p.length * v.length);
  let at = 0;
  for (const each of v)
    for (let i = 0; i < p.length; i++) {
      const pv = p[i]! * each;
      shares[at++] = pv / (1 + pv);
    }
  return shares;
}
