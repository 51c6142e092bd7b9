import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import type { Sweep } from '../purchase/model.ts';
import { binSpend, fitGammaGamma, simulateSpend, spendSweep } from '../spend/gamma-gamma/index.ts';
import { posteriorDraws } from './importance.ts';
import { posteriorMode } from './laplace.ts';
import { logPriorDensity, purchasePrior, spendPrior } from './prior.ts';
import { weightedQuantile } from './weighted-quantile.ts';

const mean = (draws: readonly Float64Array[], weights: Float64Array, of: (draw: Float64Array) => number) =>
  draws.reduce((sum, draw, d) => sum + weights[d]! * of(draw), 0);

describe('posteriorDraws', () => {
  it('has the mean and variance of a gamma whose logarithm it is asked for', () => {
    // θ = ln g, g ~ Gamma(k): log-density kθ − e^θ, mode ln k, curvature k.
    const k = 3;
    const { draws, weights, paretoK, effectiveSize, diagnostic } = posteriorDraws({
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
    expect(diagnostic).toContain('independent');
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

  it('says that the intervals are rough where no draw finds the posterior', () => {
    const { diagnostic, effectiveSize } = posteriorDraws({
      mode: Float64Array.of(0),
      covariance: Float64Array.of(1),
      logDensity: () => NaN,
      draws: 100,
      random: seeded('nowhere'),
    });
    expect(diagnostic).toContain('rough');
    expect(effectiveSize).toBe(0);
  });

  it('refuses a covariance that is none', () => {
    const question = { mode: Float64Array.of(0), logDensity: () => 0, draws: 10, random: seeded(1) };
    expect(() => posteriorDraws({ ...question, covariance: Float64Array.of(NaN) })).toThrow(RangeError);
  });
});

describe('posteriorMode', () => {
  it('is the precision-weighted mean of data and prior where both are normal', () => {
    const prior = { mean: Float64Array.of(1, -1), sd: Float64Array.of(2, 1) };
    const sweep: Sweep = (at, gradient) => {
      gradient[0] = -(at[0]! - 5) / 0.25;
      gradient[1] = -(at[1]! - 1) / 4;
      return -((at[0]! - 5) ** 2) / 0.5 - (at[1]! - 1) ** 2 / 8;
    };
    const { mode, covariance } = posteriorMode(sweep, prior, Float64Array.of(5, 1));
    expect(mode[0]).toBeCloseTo((5 * 4 + 1 * 0.25) / 4.25, 5);
    expect(mode[1]).toBeCloseTo((1 * 0.25 - 1 * 1) / 1.25, 5);
    expect(covariance[0]).toBeCloseTo(1 / 4.25, 6);
    expect(covariance[3]).toBeCloseTo(1 / 1.25, 6);
    expect(covariance[1]).toBeCloseTo(0, 8);
  });

  it('is the prior where the data say nothing, from a start that is not a number', () => {
    const prior = purchasePrior({ parameterNames: ['r', 'alpha'], timeParameters: ['alpha'] }, 300);
    const silent: Sweep = (_, gradient) => {
      gradient.fill(0);
      return 0;
    };
    const { mode, covariance } = posteriorMode(silent, prior, Float64Array.of(NaN, NaN));
    expect([...mode]).toEqual([0, Math.log(300)]);
    expect(covariance[0]).toBeCloseTo(prior.sd[0]! ** 2, 6);
    expect(covariance[3]).toBeCloseTo(prior.sd[1]! ** 2, 6);
  });

  it('finds a mode and a width on a ridge whose maximum likelihood is at infinity, and draws that keep what is known', () => {
    const random = seeded('b');
    const alike = Array.from({ length: 3000 }, () => simulateSpend({ p: 3, q: 1e6, gamma: 1e7 }, 4, random));
    const rows = binSpend(alike.map((four) => ({ x: 4, mean: four.reduce((sum, value) => sum + value, 0) / 4 })));
    const { parameters, verdict } = fitGammaGamma(rows);
    expect(verdict.status).toBe('ridge');
    const start = Float64Array.of(parameters.p, parameters.q, parameters.gamma).map(Math.log);
    const { mode, covariance, logDensity, converged } = posteriorMode(spendSweep(rows), spendPrior(30), start);
    expect(converged).toBe(true);
    const { draws, weights, paretoK } = posteriorDraws({ mode, covariance, logDensity, draws: 2000, random });
    expect(paretoK).toBeLessThan(0.7);
    const meanSpend = (draw: Float64Array) => Math.exp(draw[0]! + draw[2]!) / Math.expm1(draw[1]!);
    const spends = draws.map((draw) => Math.exp(draw[0]! + draw[2]!) / (Math.exp(draw[1]!) - 1));
    expect(weightedQuantile(spends, weights, 0.9) / weightedQuantile(spends, weights, 0.1)).toBeLessThan(1.1);
    expect(meanSpend(mode) / 30).toBeCloseTo(1, 1);
  });

  it('covers: 80 % intervals of ln q hold the truth that often over simulated businesses', () => {
    const random = seeded('coverage');
    const truth = { p: 4, q: 3, gamma: 20 };
    const businesses = 80;
    let inside = 0;
    for (let business = 0; business < businesses; business++) {
      const customers = Array.from({ length: 150 }, (_, i) => {
        const spends = simulateSpend(truth, 1 + (i % 3), random);
        return { x: spends.length, mean: spends.reduce((sum, value) => sum + value, 0) / spends.length };
      });
      const sweep = spendSweep(binSpend(customers));
      const found = posteriorMode(sweep, spendPrior(40), Float64Array.of(4, 3, 20).map(Math.log));
      const { draws, weights } = posteriorDraws({ ...found, draws: 300, random });
      const logQ = draws.map((draw) => draw[1]!);
      const [low, high] = [weightedQuantile(logQ, weights, 0.1), weightedQuantile(logQ, weights, 0.9)];
      if (low <= Math.log(truth.q) && Math.log(truth.q) <= high) inside++;
    }
    // Three binomial standard errors about 0.8 are 0.13.
    expect(Math.abs(inside / businesses - 0.8)).toBeLessThan(0.13);
  });
});

describe('logPriorDensity', () => {
  it('falls by half the squared distance in standard deviations and adds its slope', () => {
    const prior = spendPrior(50);
    const gradient = Float64Array.of(1, 1, 1);
    const at = prior.mean.map((value, i) => value + (i === 2 ? 2 * prior.sd[2]! : 0));
    expect(logPriorDensity(prior, at, gradient)).toBeCloseTo(-2, 12);
    expect([...gradient.subarray(0, 2)]).toEqual([1, 1]);
    expect(gradient[2]).toBeCloseTo(1 - 2 / prior.sd[2]!, 12);
  });
});
