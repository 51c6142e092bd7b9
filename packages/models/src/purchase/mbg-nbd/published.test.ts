import { describe, expect, it } from 'vitest';
import { cdnow, hasCdnow } from '../../../test/cdnow.ts';
import { mbgNbd } from './index.ts';

const rounded = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };
const small = { r: 0.25, alpha: 4, a: 0.8, b: 2.5 };
const wholeT = 38.857142857;

/** Parameters, (x, tx, T, t), ln L, P(alive), CET(t) by numerical integration at 60 digits. */
const stress = [
  [rounded, [0, 0, wholeT, 39], -0.386382480382, 0.6374831444, 0.127310694801],
  [rounded, [2, 30.428571429, wholeT, 39], -9.688091581725, 0.7744613928, 1.34046135694],
  [rounded, [29, 38, wholeT, 39], -44.46828068071, 0.9566700579, 19.6049555695],
  [rounded, [300, 38, 39, 39], 274.9705095526, 0.258675095, 53.3477364341],
  [rounded, [2000, 500, 520, 52], 738.3129142498, 4.2065e-31, 8.0339e-29],
  [{ r: 0.25, alpha: 4, a: 0.3, b: 0.4 }, [0, 0, 39, 39], -0.2955103769642, 0.4240805567, 0.0887397807106],
  [{ ...small, a: 1.0000001 }, [5, 30, 39, 39], -17.97343176682, 0.6861099373, 2.56888362835],
] as const;

describe('MBG/NBD, one customer', () => {
  it.each(stress)('%o, (x, tx, T, t) = %o', (parameters, [x, tx, T, t], logLikelihood, alive, cet) => {
    expect(mbgNbd.logLikelihood(parameters, { x, tx, T }) / logLikelihood).toBeCloseTo(1, 9);
    expect(mbgNbd.probAlive(parameters, { x, tx, T }) / alive).toBeCloseTo(1, alive < 1e-9 ? 4 : 9);
    expect(mbgNbd.expectedTransactions(parameters, { x, tx, T }, t) / cet).toBeCloseTo(1, alive < 1e-9 ? 4 : 9);
  });

  it.each([
    [{ r: 0.55, alpha: 10.58, a: 0.61, b: 11.67 }, { x: 1, tx: 1.5, T: 12 }, -4.110316726777],
    [{ r: 0.45, alpha: 10.58, a: 0.61, b: 11.67 }, { x: 1, tx: 1.5, T: 12 }, -4.242031288924],
    [{ r: 0.45, alpha: 10.58, a: 0.71, b: 11.67 }, { x: 1, tx: 1.5, T: 12 }, -4.240328094341],
    [{ r: 0.55, alpha: 11.67, a: 0.61, b: 10.58 }, { x: 1, tx: 1.5, T: 12 }, -4.13555424],
    [{ r: 0.55, alpha: 11.67, a: 0.61, b: 10.58 }, { x: 4, tx: 5.3, T: 10 }, -10.720537379404],
    [{ r: 0.55, alpha: 11.67, a: 0.61, b: 10.58 }, { x: 2, tx: 6, T: 8 }, -6.497864931998],
    [small, { x: 200, tx: 38, T: 40 }, 100.7869098],
    [small, { x: 0, tx: 0, T: 40 }, -0.41792826],
  ])('ln L at %o of %o is %d', (parameters, summary, logLikelihood) => {
    expect(mbgNbd.logLikelihood(parameters, summary)).toBeCloseTo(logLikelihood, 7);
  });

  it('has the distribution of counts of a new customer', () => {
    const parameters = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
    const stays = parameters.b / (parameters.a + parameters.b);
    const mass = mbgNbd.aliveDistribution(parameters, { x: 0, T: 0 }, 39).map((p) => p * stays);
    [0.5824731895, 0.1827830773, 0.0868948257, 0.048570443].forEach((share, n) => {
      expect(mass[n]! + (n === 0 ? 1 - stays : 0)).toBeCloseTo(share, 9);
    });
  });
});

describe.skipIf(!hasCdnow)('MBG/NBD on CDNOW', () => {
  it.each([
    [
      'sample',
      -9582.135716,
      { r: [0.5248432, 0.08327], alpha: [6.1830861, 0.69562], a: [0.8913592, 0.15479], b: [1.6140016, 0.53749] },
    ],
    [
      'master',
      -95336.95832,
      { r: [0.6371397, 0.03621], alpha: [7.3102894, 0.29326], a: [0.8074741, 0.03761], b: [1.2283938, 0.11194] },
    ],
  ] as const)('has its maximum on the %s where it was published', (file, published, known) => {
    const { rows } = cdnow(file);
    const { parameters, logLikelihood, covariance, verdict } = mbgNbd.fit(rows);
    const transactions = rows.x.reduce((sum, x, i) => sum + x * rows.count[i]!, 0);
    expect(verdict.status).toBe('converged');
    expect(logLikelihood + transactions * Math.log(7)).toBeCloseTo(published, 5);
    mbgNbd.parameterNames.forEach((name, i) => {
      const inWeeks = parameters[name] / (name === 'alpha' ? 7 : 1);
      expect(Math.abs(inWeeks - known[name][0])).toBeLessThan(5e-6);
      expect(Math.abs(Math.sqrt(covariance[5 * i]!) * inWeeks - known[name][1])).toBeLessThan(1.1e-5);
    });
  });

  it('says that 9,560.4 of all 23,570 are alive', () => {
    const { rows } = cdnow('master');
    const { probAlive } = mbgNbd.predict(mbgNbd.fit(rows).parameters, rows, { horizon: 273, discountRate: 0 });
    expect(probAlive.reduce((sum, p, i) => sum + p * rows.count[i]!, 0)).toBeCloseTo(9560.4, 1);
  });
});
