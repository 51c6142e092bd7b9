import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import type { Sweep } from '../purchase/model.ts';
import { binSpend, spendHistory } from '../spend/bins.ts';
import { gammaGamma } from '../spend/gamma-gamma/index.ts';
import { gammaGammaOfMeans } from '../spend/gamma-gamma-of-means/index.ts';
import { posteriorDraws } from './importance.ts';
import { posteriorMode } from './laplace.ts';
import { priorAbout, purchasePrior } from './prior.ts';
import { weightedQuantile } from './weighted-quantile.ts';

describe('posteriorMode', () => {
  it('is the precision-weighted mean of data and prior where both are normal', () => {
    const prior = { mean: Float64Array.of(1, -1), sd: Float64Array.of(2, 1) };
    const sweep: Sweep = (at, gradient = new Float64Array(2)) => {
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
    const prior = purchasePrior({ r: 'positive', alpha: 'time' }, 300);
    const silent: Sweep = (_, gradient) => {
      gradient?.fill(0);
      return 0;
    };
    const { mode, covariance } = posteriorMode(silent, prior, Float64Array.of(NaN, NaN));
    expect([...mode]).toEqual([0, Math.log(300)]);
    expect(covariance[0]).toBeCloseTo(prior.sd[0]! ** 2, 6);
    expect(covariance[3]).toBeCloseTo(prior.sd[1]! ** 2, 6);
  });

  it('finds a mode and a width on a ridge whose maximum likelihood is at infinity, and draws that keep what is known', () => {
    const random = seeded('b');
    const alike = Array.from({ length: 3000 }, () => gammaGamma.simulate({ p: 3, q: 1e6, gamma: 1e7 }, 4, random));
    const rows = binSpend(alike.map(spendHistory));
    const { parameters, verdict } = gammaGammaOfMeans.fit(rows);
    expect(verdict.status).toBe('ridge');
    const start = Float64Array.of(parameters.p, parameters.q, parameters.gamma).map(Math.log);
    const { mode, covariance, logDensity, converged } = posteriorMode(
      gammaGammaOfMeans.sweep(rows),
      priorAbout(gammaGamma.kinds, gammaGamma.typical(30)),
      start,
    );
    expect(converged).toBe(true);
    const { draws, weights, paretoK } = posteriorDraws({ mode, covariance, logDensity, draws: 2000, random });
    expect(paretoK).toBeLessThan(0.7);
    const meanSpend = (draw: Float64Array) => Math.exp(draw[0]! + draw[2]!) / Math.expm1(draw[1]!);
    const spends = draws.map(meanSpend);
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
        return spendHistory(gammaGamma.simulate(truth, 1 + (i % 3), random));
      });
      const sweep = gammaGamma.sweep(binSpend(customers));
      const found = posteriorMode(
        sweep,
        priorAbout(gammaGamma.kinds, gammaGamma.typical(40)),
        Float64Array.of(4, 3, 20).map(Math.log),
      );
      const { draws, weights } = posteriorDraws({ ...found, draws: 300, random });
      const logQ = draws.map((draw) => draw[1]!);
      const [low, high] = [weightedQuantile(logQ, weights, 0.1), weightedQuantile(logQ, weights, 0.9)];
      if (low <= Math.log(truth.q) && Math.log(truth.q) <= high) inside++;
    }
    // Three binomial standard errors about 0.8 are 0.13.
    expect(Math.abs(inside / businesses - 0.8)).toBeLessThan(0.13);
  });
});
