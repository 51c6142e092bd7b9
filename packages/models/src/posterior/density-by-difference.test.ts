import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { bgNbd } from '../purchase/bg-nbd/index.ts';
import { distinctSummaries } from '../purchase/distinct-summaries.ts';
import type { DistinctSummaries } from '../purchase/summary.ts';
import { densityByDifference } from './density-by-difference.ts';
import { posteriorDraws } from './importance.ts';

describe('densityByDifference', () => {
  const rows = business(200_000);
  const fit = bgNbd.fit(rows);
  const mode = Float64Array.from(bgNbd.parameterNames, (name) => Math.log(fit.parameters[name]));
  const covariance = Float64Array.from(fit.covariance);
  const full = bgNbd.sweep(rows);
  const scratch = new Float64Array(4);
  const highest = full(mode, scratch);
  const whole = (at: Float64Array) => full(at, scratch) - highest;
  const rowsEach = 10;
  const sampled = densityByDifference({ mode, covariance, sweep: bgNbd.sweep(everyNth(rows, rowsEach)), rowsEach });
  const draw = (logDensity: (at: Float64Array) => number) =>
    posteriorDraws({ mode, covariance, logDensity, draws: 100, random: seeded('draws') });
  const [exact, near] = [draw(whole), draw(sampled)];

  it('is the log-likelihood of all rows within a twentieth, by a tenth of them', () => {
    expect(rows.x.length).toBeGreaterThan(20_000);
    const wholes = exact.draws.map(whole);
    const worst = (density: (at: Float64Array) => number) =>
      Math.max(...exact.draws.map((at, d) => Math.abs(density(at) - wholes[d]!)));
    expect(worst(sampled)).toBeLessThan(0.05);
    // The quadratic form alone is not.
    const plain = densityByDifference({ mode, covariance, sweep: () => 0, rowsEach });
    expect(worst(plain)).toBeGreaterThan(0.05);
  });

  it('weighs draws like all rows do', () => {
    expect(near.draws).toEqual(exact.draws);
    near.weights.forEach((weight, i) => {
      expect(Math.abs(weight / exact.weights[i]! - 1)).toBeLessThan(0.05);
    });
    expect(near.paretoK).toBeCloseTo(exact.paretoK, 1);
    expect(near.effectiveSize / exact.effectiveSize).toBeCloseTo(1, 2);
  });

  it('is not a number outside the domain, and refuses a covariance that is none', () => {
    expect(sampled(Float64Array.of(800, 0, 0, 0))).toBeNaN();
    const none = { mode, sweep: full, rowsEach, covariance: new Float64Array(16) };
    expect(() => densityByDifference(none)).toThrow(RangeError);
  });
});

/** Customers of a simulated business, aged 140 to 640 days. */
function business(customers: number): DistinctSummaries {
  const random = seeded('difference');
  const summaries = Array.from({ length: customers }, () => {
    const T = 140 + Math.floor(random() * 500);
    const { times } = bgNbd.simulate({ r: 0.7, alpha: 60, a: 0.8, b: 2.5 }, T, random);
    return { x: times.length, tx: Math.ceil(times.at(-1) ?? 0), T };
  });
  return distinctSummaries(summaries);
}

function everyNth({ x, tx, T, count }: DistinctSummaries, n: number): DistinctSummaries {
  const isIn = (_: number, i: number) => i % n === 0;
  return { x: x.filter(isIn), tx: tx.filter(isIn), T: T.filter(isIn), count: count.filter(isIn) };
}
