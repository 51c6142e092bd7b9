import { describe, expect, it } from 'vitest';
import { integrateLogConcave } from '../../numeric/gauss-legendre.ts';
import { logRising } from '../../numeric/log-rising.ts';
import { distinctSummaries } from '../distinct-summaries.ts';
import type { Lifetime } from './lifetime.ts';
import { lifetimeIntegral } from './lifetime-integral.ts';

/** Everybody leaves at the same rate μ: a lifetime that is not Pareto's, with one parameter. */
function exponential(logParameters: ArrayLike<number>): Lifetime {
  const mu = Math.exp(logParameters[0]!);
  return {
    logSurvival: (u) => -mu * u,
    logDensity: (u) => Math.log(mu) - mu * u,
    survivalScore: (u, out) => {
      out[0] = -mu * u;
    },
    densityScore: (u, out) => {
      out[0] = 1 - mu * u;
    },
    steepness: () => mu,
  };
}

const customers = [
  { x: 0, tx: 0, T: 0 },
  { x: 0, tx: 0, T: 300 },
  { x: 1, tx: 4, T: 300 },
  { x: 1, tx: 300, T: 300 },
  { x: 7, tx: 90, T: 120 },
  { x: 64, tx: 80, T: 120 },
  { x: 400, tx: 500, T: 700 },
];

/** The definition, integrated customer by customer. */
function byDefinition(r: number, alpha: number, mu: number) {
  return customers.map(({ x, tx, T }) => {
    const n = r + x;
    const log = (u: number) => -n * Math.log1p(u / alpha) - mu * u;
    const top = log(tx);
    const steepness = () => n / alpha + mu;
    const ended = mu * integrateLogConcave((u) => Math.exp(log(u) - top), tx, T, steepness, 5);
    const alive = Math.exp(log(T) - top);
    return {
      logLikelihood: logRising(r, x) - x * Math.log(alpha) + top + Math.log(alive + ended),
      probAlive: alive / (alive + ended),
    };
  });
}

describe('lifetimeIntegral, for lifetimes of any family', () => {
  const rows = distinctSummaries(customers);
  const points = [
    [0.6, 40, 0.01],
    [3, 0.4, 0.3],
    [0.1, 2000, 1e-5],
  ] as const;

  it.each(points)('is the definition, r %d, α %d, μ %d', (r, alpha, mu) => {
    const { sweep, probAlive } = lifetimeIntegral(rows, exponential);
    const at = Float64Array.of(r, alpha, mu).map(Math.log);
    const exact = byDefinition(r, alpha, mu);
    const total = exact.reduce((sum, { logLikelihood }) => sum + logLikelihood, 0);
    expect(Math.abs(sweep(at, new Float64Array(3)) / total - 1)).toBeLessThan(1e-10);
    const alive = probAlive(at);
    customers.forEach(({ x, tx, T }, i) => {
      const row = rows.x.findIndex((_, k) => rows.x[k] === x && rows.tx[k] === tx && rows.T[k] === T);
      expect(alive[row]).toBeCloseTo(exact[i]!.probAlive, 9);
    });
  });

  it.each(points)('has the gradient that differences have, r %d, α %d, μ %d', (...point) => {
    const { sweep } = lifetimeIntegral(rows, exponential);
    const at = Float64Array.from(point, Math.log);
    const gradient = new Float64Array(3);
    const value = sweep(at, gradient);
    gradient.forEach((slope, k) => {
      const h = 1e-4;
      const moved = (by: number) => sweep(at.with(k, at[k]! + by), new Float64Array(3));
      expect(Math.abs(slope - (moved(h) - moved(-h)) / (2 * h))).toBeLessThan(1e-6 * Math.abs(value));
    });
  });

  it('counts a row as often as its customers, whatever the order of the rows', () => {
    const at = Float64Array.of(0.6, 40, 0.01).map(Math.log);
    const value = (data: Parameters<typeof lifetimeIntegral>[0]) =>
      lifetimeIntegral(data, exponential).sweep(at, new Float64Array(3));
    expect(value({ ...rows, count: rows.count.map((n) => 2.5 * n) }) / value(rows)).toBeCloseTo(2.5, 12);
    const reversed = {
      x: rows.x.toReversed(),
      tx: rows.tx.toReversed(),
      T: rows.T.toReversed(),
      count: rows.count.toReversed(),
    };
    expect(value(reversed) / value(rows)).toBeCloseTo(1, 12);
  });

  it('of nobody is 0', () => {
    const { sweep, probAlive } = lifetimeIntegral(distinctSummaries([]), exponential);
    expect(sweep(new Float64Array(3), new Float64Array(3))).toBe(0);
    expect(probAlive(new Float64Array(3))).toHaveLength(0);
  });
});
