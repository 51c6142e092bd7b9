import { describe, expect, it } from 'vitest';
import { rowsOfSurvivors } from '../renewal-rows.ts';
import { shiftedBetaGeometric as model } from './index.ts';

/** Fader & Hardie 2007, table 1: of 1,000 subscribers those still there after 0 to 7 renewals. */
const REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241];
const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491];

describe.each([
  ['Regular', REGULAR, 0.704077, 1.182043, -1680.265188, 5],
  ['High End', HIGH_END, 0.668088, 3.806095, -1611.158147, 5],
  ['Regular, five renewals', REGULAR.slice(0, 6), 0.73701, 1.24534, -1517.073, 3],
  ['High End, five renewals', HIGH_END.slice(0, 6), 0.87538, 5.16167, -1378.483, 3],
])('sBG on %s', (_, survivors, alpha, beta, logLikelihood, digits) => {
  const fit = model.fit(rowsOfSurvivors(survivors));

  it('finds the maximum-likelihood estimate', () => {
    expect(fit.verdict.status).toBe('converged');
    expect(fit.subscribers).toBe(1000);
    expect(fit.parameters.alpha).toBeCloseTo(alpha, 5);
    expect(fit.parameters.beta).toBeCloseTo(beta, 4);
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, digits);
  });
});

it.each([
  [REGULAR, 0.0656, 0.1525],
  [HIGH_END, 0.1037, 0.7855],
])('has the standard errors of the parameters, by the delta method', (survivors, ...errors) => {
  const { parameters, covariance } = model.fit(rowsOfSurvivors(survivors));
  expect(parameters.alpha * Math.sqrt(covariance[0]!)).toBeCloseTo(errors[0]!, 3);
  expect(parameters.beta * Math.sqrt(covariance[3]!)).toBeCloseTo(errors[1]!, 3);
});

describe('the twelve-period holdout', () => {
  it.each([
    ['Regular', REGULAR, [223, 207, 194, 183, 173], 1.49],
    ['High End', HIGH_END, [468, 445, 427, 409, 394], 2.83],
  ])(
    'of %s: renewals 8 to 12, of which nothing was seen, are missed by so many per cent on average',
    (_, seen, came, error) => {
      const { parameters } = model.fit(rowsOfSurvivors(seen));
      const errors = came.map((there, i) =>
        Math.abs((1000 * Math.exp(model.logSurvival(parameters, 8 + i))) / there - 1),
      );
      expect((100 * errors.reduce((a, b) => a + b, 0)) / errors.length).toBeCloseTo(error, 2);
    },
  );
});

describe('the survival curve', () => {
  it.each([
    ['Regular', REGULAR, [62.67, 47.38, 38.8, 33.21, 29.23, 26.25, 23.9, 22.01, 20.44, 19.12, 17.99, 17.0]],
    ['High End', HIGH_END, [85.07, 74.69, 66.98, 60.99, 56.18, 52.22, 48.89, 46.04, 43.58, 41.42, 39.51, 37.8]],
  ])('of %s over twelve renewals, seven of them seen', (_, survivors, percent) => {
    const { parameters } = model.fit(rowsOfSurvivors(survivors));
    percent.forEach((share, i) => {
      expect(Math.abs(100 * Math.exp(model.logSurvival(parameters, i + 1)) - share)).toBeLessThan(0.0051);
    });
  });

  it.each([
    [{ alpha: 0.704, beta: 1.182 }, [0.373277, 0.152881, 0.085843, 0.055905, 0.03972, 0.029891, 0.023432, 0.018939]],
    [{ alpha: 0.668, beta: 3.806 }, [0.149307, 0.103811, 0.077065, 0.059866, 0.048082, 0.039617, 0.033308, 0.028466]],
  ])('has the published chances to leave at %o', (parameters, chances) => {
    chances.forEach((chance, i) => {
      expect(Math.exp(model.logChurn(parameters, i + 1))).toBeCloseTo(chance, 6);
    });
  });

  it.each([
    [{ alpha: 0.704, beta: 1.182 }, [0.626723, 0.756064, 0.818837, 0.855915, 0.880394, 0.897764, 0.910728, 0.920774]],
    [{ alpha: 0.668, beta: 3.806 }, [0.850693, 0.877969, 0.896818, 0.910623, 0.921171, 0.929491, 0.936223, 0.941781]],
  ])('has the published retention rates at %o', (parameters, rates) => {
    rates.forEach((rate, i) => {
      expect(model.retention(parameters, i + 1)).toBeCloseTo(rate, 6);
    });
  });

  // By direct evaluation at 60 digits.
  it.each([
    [{ alpha: 0.704, beta: 1.182 }, 1, -0.9854351070354, -0.4672502652274],
    [{ alpha: 0.704, beta: 1.182 }, 7, -3.753634678194, -1.431079859566],
    [{ alpha: 0.704, beta: 1.182 }, 1000, -12.08664009294, -4.827725907695],
    [{ alpha: 1e-4, beta: 1e-4 }, 7, -11.69550866592, -0.6933921581919],
    [{ alpha: 1e4, beta: 3e4 }, 50, -15.474149393642, -14.373905104079],
  ])('keeps its digits at %o, t = %d', (parameters, t, logChurn, logSurvival) => {
    expect(model.logChurn(parameters, t) / logChurn).toBeCloseTo(1, 11);
    expect(model.logSurvival(parameters, t) / logSurvival).toBeCloseTo(1, 11);
  });
});

describe('discounted renewals', () => {
  // Fader & Hardie 2010, table 3: just before renewals 1 to 5, ten per cent a period.
  it.each([
    [{ alpha: 3.8, beta: 15.2 }, [3.3098, 3.451, 3.5865, 3.7168, 3.8421]],
    [{ alpha: 0.067, beta: 0.267 }, [7.6708, 9.4553, 9.8508, 10.0562, 10.1886]],
  ])('are the published ones at %o', (parameters, values) => {
    values.forEach((value, i) => {
      expect(model.discountedRenewals(parameters, i + 1, 0.1)).toBeCloseTo(value, 4);
    });
  });
});

describe('what one subscriber leaves open', () => {
  const alike = rowsOfSurvivors([10_000, 9000, 8100, 7290, 6561]);

  it('is a ridge where all are alike: of alpha and beta only the churn rate is known', () => {
    const { verdict } = model.fit(alike);
    expect(verdict.status).toBe('ridge');
    expect(verdict.identified!.value).toBeCloseTo(0.1, 3);
  });

  it.each([
    ['nobody', []],
    ['nobody who left', [100, 100, 100]],
    ['two who left', [100, 99, 98]],
  ])('is everything with %s', (_, survivors) => {
    const { verdict } = model.fit(rowsOfSurvivors(survivors));
    expect(verdict).toMatchObject({ status: 'too-little-data', reason: { code: 'too-few-left' } });
  });
});
