import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { drawExponential } from '../numeric/samplers.ts';
import { fitGeneralisedPareto, paretoSmooth } from './pareto-smoothing.ts';

describe('paretoSmooth', () => {
  it.each([
    [1.25, 0.2],
    [2, 0.5],
    [5, 0.8],
  ])('finds the tail of exponential weights: proposal rate %d has k = %d', (rate, k) => {
    // Target Exp(1), proposal Exp(rate): the weight e^((rate − 1) u) has tail index rate/(rate − 1) = 1/k.
    const random = seeded(`exponential ${rate}`);
    const ratios = Float64Array.from({ length: 50_000 }, () => ((rate - 1) * drawExponential(random)) / rate);
    expect(Math.abs(paretoSmooth(ratios).paretoK - k)).toBeLessThan(0.12);
  });

  // ArviZ 0.21's psislw on the same 400 ratios: k̂, effective size, largest weight and the tenth largest.
  it.each([
    [0.3, 0.3356083205823169, 335.6957308336636, 0.013008496044748338, 0.005436734935026735],
    [0.8, 0.7378791023306147, 47.76402335864156, 0.1124636236131125, 0.012508925424477579],
    [1.3, 1.1403501111164178, 6.191211005430971, 0.3757954806014423, 0.012816832594927429],
  ])('agrees with ArviZ where the tail has shape %d', (shape, k, size, largest, tenth) => {
    const ratios = Float64Array.from({ length: 400 }, (_, i) => -shape * Math.log1p(-(((i * 7919) % 400) + 0.5) / 400));
    const { weights, paretoK, effectiveSize } = paretoSmooth(ratios);
    const descending = [...weights].sort((a, b) => b - a);
    [paretoK / k, effectiveSize / size, descending[0]! / largest, descending[9]! / tenth].forEach((ratio) => {
      expect(ratio).toBeCloseTo(1, 10);
    });
  });

  it('leaves equal weights equal', () => {
    const { weights, paretoK, effectiveSize } = paretoSmooth(new Float64Array(100).fill(-3));
    expect([...weights]).toEqual(new Array(100).fill(0.01));
    expect(paretoK).toBe(0);
    expect(effectiveSize).toBeCloseTo(100, 9);
  });

  it('gives no weight to draws outside the domain', () => {
    const ratios = Float64Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? NaN : Number.NEGATIVE_INFINITY));
    expect(paretoSmooth(ratios)).toMatchObject({ paretoK: Number.POSITIVE_INFINITY, effectiveSize: 0 });
    ratios.fill(0, 0, 100);
    const { weights, effectiveSize } = paretoSmooth(ratios);
    expect(weights[150]).toBe(0);
    expect(effectiveSize).toBeCloseTo(100, 9);
  });
});

describe('fitGeneralisedPareto', () => {
  it.each([0.1, 0.5, 1])('recovers shape %d and scale 2 from the distribution’s own quantiles', (shape) => {
    const quantiles = Float64Array.from({ length: 5000 }, (_, i) => {
      const log = -Math.log1p(-(i + 0.5) / 5000);
      return (2 * Math.expm1(shape * log)) / shape;
    });
    const { k, sigma } = fitGeneralisedPareto(quantiles);
    expect(k).toBeCloseTo(shape, 1);
    expect(sigma / 2).toBeCloseTo(1, 1);
  });
});
