import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfSurvivors } from '../renewal-rows.ts';
import { shiftedBetaGeometric } from '../shifted-beta-geometric/index.ts';
import { betaDiscreteWeibull as model } from './index.ts';

describe.each([
  {
    name: 'Regular',
    seen: [1000, 631, 468, 382, 326, 289, 262, 241],
    came: [223, 207, 194, 183, 173],
    parameters: [0.45561, 0.77933, 1.28345],
    logLikelihood: -1679.602833,
    error: 1.38,
  },
  {
    name: 'High End',
    seen: [1000, 869, 743, 653, 593, 551, 517, 491],
    came: [468, 445, 427, 409, 394],
    parameters: [0.21425, 1.42657, 1.72356],
    logLikelihood: -1605.314213,
    error: 1.27,
  },
])('BdW on $name', ({ seen, came, parameters: [gamma, delta, c], logLikelihood, error }) => {
  const { parameters, ...fit } = model.fit(rowsOfSurvivors(seen));

  it('finds the maximum-likelihood estimate', () => {
    expect(fit.verdict.status).toBe('converged');
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 5);
    expect(parameters.gamma).toBeCloseTo(gamma!, 3);
    expect(parameters.delta).toBeCloseTo(delta!, 2);
    expect(parameters.c).toBeCloseTo(c!, 3);
  });

  it('misses the next five renewals by so many per cent on average', () => {
    const errors = came.map((there, i) => {
      const forecast = 1000 * Math.exp(model.logSurvival(parameters, 8 + i));
      return Math.abs(forecast / there - 1);
    });
    expect((100 * errors.reduce((a, b) => a + b, 0)) / errors.length).toBeCloseTo(error, 1);
  });
});

it('is the sBG at c = 1', () => {
  const shape = fc.double({ min: 0.05, max: 50, noNaN: true });
  fc.assert(
    fc.property(shape, shape, fc.integer({ min: 1, max: 300 }), (alpha, beta, t) => {
      const here = { gamma: alpha, delta: beta, c: 1 };
      const there = { alpha, beta };
      expect(model.logSurvival(here, t)).toBeCloseTo(shiftedBetaGeometric.logSurvival(there, t), 10);
      expect(model.discountedRenewals(here, t, 0.01)).toBeCloseTo(
        shiftedBetaGeometric.discountedRenewals(there, t, 0.01),
        6,
      );
    }),
  );
});
