import { gaussLegendre } from '../../numeric/gauss-legendre.ts';
import type { Summary } from '../summary.ts';
import { betaRule, type ProbabilityRule } from './beta-rule.ts';
import { infiniteHorizonRule, reachOf } from './infinite-horizon-rule.ts';
import { probAlive } from './log-likelihood.ts';
import { areParameters, type BetaGeometricParameters, type EarlyChances } from './parameters.ts';

/** What is known of a customer alive at T: λ ~ Gamma(R, A) and p ~ Beta(a, B), independent. */
export interface Alive {
  readonly R: number;
  readonly A: number;
  readonly a: number;
  readonly B: number;
}

export function aliveAt(
  { r, alpha, a, b }: BetaGeometricParameters,
  { x, T }: Pick<Summary, 'x' | 'T'>,
  early: EarlyChances,
): Alive {
  return { R: r + x, A: alpha + T, a, B: b + x + early };
}

/** Nodes of √(u/t) for an integral over u in (0, t). */
export const DISCOUNT_NODES = 16;

/**
 * CET: expected transactions in (T, T + t]. In place of the published 2F1, whose terms cancel near a = 1 and whose third
 * parameter may be negative, this is the expectation E[(1 − (1 + pt/A)^−R)/p] over p, which is positive throughout.
 */
export function expectedTransactions(
  parameters: BetaGeometricParameters,
  summary: Summary,
  t: number,
  early: EarlyChances,
): number {
  return discountedTransactions(parameters, summary, 0, t, early);
}

/**
 * DECT to t, or DERT where t is Infinity, at the continuous rate δ. There is no closed form: with C(u) the expected transactions
 * by u, DECT = e^(−δt) C(t) + δ ∫ e^(−δu) C(u) du, by Gauss–Legendre in √u. DERT is finite for every δ > 0; at δ = 0 it is
 * E[1/p], infinite unless a > 1.
 */
export function discountedTransactions(
  parameters: BetaGeometricParameters,
  summary: Summary,
  rate: number,
  t: number,
  early: EarlyChances,
): number {
  const alive = probAlive(parameters, summary, early);
  if (Number.isNaN(alive) || !(t >= 0 && rate >= 0)) return NaN;
  const state = aliveAt(parameters, summary, early);
  if (alive === 0) return 0;
  return alive * (t === Number.POSITIVE_INFINITY ? untilTheEnd(state, rate) : untilHorizon(state, rate, t));
}

/** E[X(t)]: expected repeat transactions of a new customer by age t. */
export function newCustomerTransactions(parameters: BetaGeometricParameters, t: number, early: EarlyChances): number {
  if (!areParameters(parameters)) return NaN;
  return expectedTransactions(parameters, { x: 0, tx: 0, T: 0 }, t, early);
}

/** The same for every age up to `oldest`, by one rule over p that serves them all. */
export function newCustomers(
  parameters: BetaGeometricParameters,
  oldest: number,
  early: EarlyChances,
): (t: number) => number {
  const state = aliveAt(parameters, { x: 0, T: 0 }, early);
  const rule = betaRule(state.a, state.B, (state.R * oldest) / state.A);
  // Where there is a chance to leave with the first purchase, some already have.
  const alive = probAlive(parameters, { x: 0, tx: 0, T: 0 }, early);
  return (t) => alive * expectedBy(state, rule, t);
}

/** DECT to t for a customer alive at the start. */
export function untilHorizon(state: Alive, rate: number, t: number): number {
  const { R, A, a, B } = state;
  const rule = betaRule(a, B, (R * t) / A);
  const atHorizon = Math.exp(-rate * t) * expectedBy(state, rule, t);
  if (rate === 0 || t === 0) return atHorizon;
  const { nodes, weights } = gaussLegendre(DISCOUNT_NODES);
  let sum = 0;
  for (let k = 0; k < nodes.length; k++) {
    const u = t * nodes[k]! ** 2;
    sum += weights[k]! * nodes[k]! * Math.exp(-rate * u) * expectedBy(state, rule, u);
  }
  return atHorizon + 2 * rate * t * sum;
}

/** DERT for a customer alive at the start. */
export function untilTheEnd(state: Alive, rate: number): number {
  const { R, A, a, B } = state;
  if (rate === 0) return a > 1 ? (a + B - 1) / (a - 1) : Number.POSITIVE_INFINITY;
  const { v, weights } = infiniteHorizonRule(rate * A, R);
  const rule = betaRule(a, B, R * reachOf(rate * A));
  let sum = 0;
  for (let j = 0; j < v.length; j++) {
    sum += weights[j]! * Math.exp(-rate * A * v[j]!) * shareOfRate(R, rule, v[j]!);
  }
  return R * sum;
}

/** E[(1 − (1 + pu/A)^−R)/p] for a customer alive at the start. */
function expectedBy({ R, A }: Alive, { p, weights }: ProbabilityRule, u: number): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    const dropOut = p[i]!;
    const each = dropOut > 0 ? -Math.expm1(-R * Math.log1p((dropOut * u) / A)) / dropOut : (R * u) / A;
    sum += weights[i]! * each;
  }
  return sum;
}

/** E[(1 + pv)^−(R+1)]: the rate of purchases at time A v from now, as a share of R/A. */
function shareOfRate(R: number, { p, weights }: ProbabilityRule, v: number): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += weights[i]! * Math.exp(-(R + 1) * Math.log1p(p[i]! * v));
  return sum;
}
