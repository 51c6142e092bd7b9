import { describe, expect, it } from 'vitest';
import { countScores } from './count-scores.ts';

const pmf = [0.5, 0.3, 0.2];
const cumulative = [0.5, 0.8, 1];

describe('scores of a number of orders', () => {
  it('are those of the mixture of nothing and the distribution given alive', () => {
    const { logScore, rankedProbability } = countScores(0.6, pmf, cumulative, 1);
    expect(logScore).toBeCloseTo(-Math.log(0.6 * 0.3), 12);
    // F(0) = 0.7, F(1) = 0.88, F(2) = 1.
    expect(rankedProbability).toBeCloseTo(0.7 ** 2 + 0.12 ** 2, 12);
    expect(countScores(0.6, pmf, cumulative, 0).logScore).toBeCloseTo(-Math.log(0.7), 12);
  });

  it('are the absolute error of a forecast that is one number', () => {
    for (const actual of [0, 2, 7])
      expect(countScores(1, [0, 0, 1], [0, 0, 1], actual).rankedProbability).toBe(Math.abs(actual - 2));
  });

  it('are finite for what was held to be impossible', () => {
    const { logScore, rankedProbability } = countScores(0.6, pmf, cumulative, 300);
    expect(logScore).toBeCloseTo(-Math.log(1e-9), 12);
    expect(rankedProbability).toBeGreaterThan(298);
    expect(rankedProbability).toBeLessThan(300);
  });

  it('are proper: no other chance of being alive scores better in the mean than the true one', () => {
    const mean = (alive: number, of: 'logScore' | 'rankedProbability') =>
      0.7 * countScores(alive, pmf, cumulative, 0)[of] +
      0.18 * countScores(alive, pmf, cumulative, 1)[of] +
      0.12 * countScores(alive, pmf, cumulative, 2)[of];
    for (const of of ['logScore', 'rankedProbability'] as const)
      for (const alive of [0.1, 0.5, 0.59, 0.61, 0.9]) expect(mean(alive, of)).toBeGreaterThan(mean(0.6, of));
  });
});
