import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { posteriorDraws } from './importance.ts';

const mean = (draws: readonly Float64Array[], weights: Float64Array, of: (draw: Float64Array) => number) =>
  draws.reduce((sum, draw, d) => sum + weights[d]! * of(draw), 0);

describe('posteriorDraws', () => {
  it('has the mean and variance of a gamma whose logarithm it is asked for', () => {
    // θ = ln g, g ~ Gamma(k): log-density kθ − e^θ, mode ln k, curvature k.
    const k = 3;
    const { draws, weights, paretoK, effectiveSize } = posteriorDraws({
      mode: Float64Array.of(Math.log(k)),
      covariance: Float64Array.of(1 / k),
      logDensity: (at) => k * at[0]! - Math.exp(at[0]!),
      draws: 20_000,
      random: seeded('gamma'),
    });
    const first = mean(draws, weights, (draw) => Math.exp(draw[0]!));
    const second = mean(draws, weights, (draw) => Math.exp(2 * draw[0]!));
    expect(first).toBeCloseTo(k, 1);
    expect(second - first * first).toBeCloseTo(k, 0);
    expect(paretoK).toBeLessThan(0.5);
    expect(effectiveSize).toBeGreaterThan(10_000);
  });

  it('moves its proposal to a posterior that lies away from where it was told', () => {
    const logDensity = (at: Float64Array) => -0.5 * ((at[0]! - 6) ** 2 + (at[1]! + 6) ** 2);
    const { draws, weights, paretoK } = posteriorDraws({
      mode: Float64Array.of(0, 0),
      covariance: Float64Array.of(4, 0, 0, 4),
      logDensity,
      draws: 4000,
      random: seeded('away'),
    });
    expect(paretoK).toBeLessThan(0.7);
    expect(mean(draws, weights, (draw) => draw[0]!)).toBeCloseTo(6, 0);
  });

  it('has no weight to trust where no draw finds the posterior', () => {
    const { paretoK, effectiveSize } = posteriorDraws({
      mode: Float64Array.of(0),
      covariance: Float64Array.of(1),
      logDensity: () => NaN,
      draws: 100,
      random: seeded('nowhere'),
    });
    expect(paretoK).toBe(Number.POSITIVE_INFINITY);
    expect(effectiveSize).toBe(0);
  });

  it('refuses a covariance that is none', () => {
    const question = { mode: Float64Array.of(0), logDensity: () => 0, draws: 10, random: seeded(1) };
    expect(() => posteriorDraws({ ...question, covariance: Float64Array.of(NaN) })).toThrow(RangeError);
  });
});
