import { describe, expect, it } from 'vitest';
import { digamma, logGamma, trigamma } from './gamma.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { normalCdf } from './normal.ts';
import { seeded } from './random.ts';
import {
  drawBeta,
  drawCategorical,
  drawExponential,
  drawGamma,
  drawLogNormal,
  drawLogOfGamma,
  drawNormal,
  drawPoisson,
} from './samplers.ts';

const SIZE = 40_000;
const random = seeded('samplers');
const draws = (name: string, draw: (random: () => number) => number) => {
  const stream = random.stream(name);
  return Array.from({ length: SIZE }, () => draw(stream));
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
};

/** Kolmogorov–Smirnov distance in units of its 0.1 % point. */
function distance(values: readonly number[], cdf: (value: number) => number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const gaps = sorted.map((value, i) => Math.max(cdf(value) - i / SIZE, (i + 1) / SIZE - cdf(value)));
  return (Math.max(...gaps) * Math.sqrt(SIZE)) / 1.95;
}

describe('samplers follow their distribution functions', () => {
  it('normal', () => expect(distance(draws('normal', drawNormal), normalCdf)).toBeLessThan(1));
  it('exponential', () => {
    expect(distance(draws('exponential', drawExponential), (t) => -Math.expm1(-t))).toBeLessThan(1);
  });
  it('lognormal', () => {
    const values = draws('lognormal', (stream) => drawLogNormal(1, 0.5, stream));
    expect(distance(values, (value) => normalCdf((Math.log(value) - 1) / 0.5))).toBeLessThan(1);
  });
  it.each([
    [0.02, 0.3],
    [0.8, 0.8],
    [2.5, 700],
  ])('beta %d, %d', (a, b) => {
    const values = draws(`beta ${a}`, (stream) => drawBeta(a, b, stream));
    expect(distance(values, (value) => incompleteBeta(value, a, b))).toBeLessThan(1);
  });
  it('beta of shapes at which both gammas underflow: half the draws at either end', () => {
    const values = draws('tiny', (stream) => drawBeta(1e-5, 1e-5, stream));
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(mean(values)).toBeCloseTo(0.5, 2);
  });
});

describe('drawGamma', () => {
  it.each([1e-4, 0.3, 1, 7.5, 4000])('has the mean and variance of its logarithm at shape %d', (shape) => {
    const values = draws(`gamma ${shape}`, (stream) => drawLogOfGamma(shape, stream));
    const sd = Math.sqrt(trigamma(shape));
    expect(Math.abs(mean(values) - digamma(shape)) / sd).toBeLessThan(4 / Math.sqrt(SIZE));
    expect(variance(values) / trigamma(shape)).toBeCloseTo(1, 1);
  });
  it.each([0.3, 7.5])('has mean and variance equal to its shape %d', (shape) => {
    const values = draws(`shape ${shape}`, (stream) => drawGamma(shape, stream));
    expect(Math.abs(mean(values) - shape)).toBeLessThan(4 * Math.sqrt(shape / SIZE));
    expect(variance(values) / shape).toBeCloseTo(1, 1);
  });
  it('is NaN without a shape', () => expect(drawGamma(0, random)).toBeNaN());
});

describe('drawPoisson', () => {
  it.each([0, 0.4, 9.99, 10, 35.5, 2e6])('has mean and variance %d', (expected) => {
    const values = draws(`poisson ${expected}`, (stream) => drawPoisson(expected, stream));
    expect(Math.abs(mean(values) - expected)).toBeLessThanOrEqual(4 * Math.sqrt(expected / SIZE));
    if (expected > 0) expect(variance(values) / expected).toBeCloseTo(1, 1);
  });
  it.each([4, 12])('gives each count its probability at mean %d', (expected) => {
    const values = draws(`counts ${expected}`, (stream) => drawPoisson(expected, stream));
    let statistic = 0;
    for (let n = 0; n <= 30; n++) {
      const cell = SIZE * Math.exp(n * Math.log(expected) - expected - logGamma(n + 1));
      if (cell < 5) continue;
      statistic += (values.filter((value) => value === n).length - cell) ** 2 / cell;
    }
    // The 0.1 % point of χ² with 30 degrees of freedom; there are fewer.
    expect(statistic).toBeLessThan(59.7);
  });
  it.each([-1, NaN, Number.POSITIVE_INFINITY])('is NaN at mean %d', (bad) =>
    expect(drawPoisson(bad, random)).toBeNaN(),
  );
});

describe('drawCategorical', () => {
  it('draws each index by its weight and never one of weight zero', () => {
    const values = draws('categorical', (stream) => drawCategorical([0, 3, 0, 1, 0], stream));
    expect(new Set(values)).toEqual(new Set([1, 3]));
    expect(mean(values.map((value) => (value === 1 ? 1 : 0)))).toBeCloseTo(0.75, 2);
  });
  it('is −1 where there is nothing to draw', () => expect(drawCategorical([0, 0], random)).toBe(-1));
});
