import { describe, expect, it } from 'vitest';
import { cdnow, hasCdnow } from '../../../test/cdnow.ts';
import type { PurchaseFit } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';
import { paretoNbd } from './index.ts';
import type { ParetoNbdName, ParetoNbdParameters } from './parameters.ts';

/** A change of unit, days to weeks: α and β scale, ln L gains x ln 7 a customer. */
const inWeeks = ({ r, alpha, s, beta }: ParetoNbdParameters) => ({ r, alpha: alpha / 7, s, beta: beta / 7 });
const weekly = (rows: DistinctSummaries, logL: number) =>
  logL + Math.log(7) * rows.x.reduce((total, x, i) => total + x * rows.count[i]!, 0);
const standardErrors = ({ parameters, covariance }: PurchaseFit<ParetoNbdName>) =>
  Object.values(inWeeks(parameters)).map((value, i) => value * Math.sqrt(covariance[5 * i]!));

describe.skipIf(!hasCdnow)('Pareto/NBD on the CDNOW sample', () => {
  const { rows, customers } = hasCdnow ? cdnow('sample') : { rows: undefined as never, customers: [] };

  it('finds the published maximum, −9594.976', () => {
    const fit = paretoNbd.fit(rows);
    expect(fit.verdict.status).toBe('converged');
    expect(Math.abs(weekly(rows, fit.logLikelihood) - -9594.976179)).toBeLessThan(1e-3);
    const { r, alpha, s, beta } = inWeeks(fit.parameters);
    expect(Math.abs(r - 0.55328)).toBeLessThan(0.01);
    expect(Math.abs(alpha - 10.57768)).toBeLessThan(0.01);
    expect(beta / s).toBeCloseTo(11.66873 / 0.60624, 1);
    // The curvature along the s–β ridge is known to about three digits.
    [0.04763, 0.84272, 0.18728, 6.21098].forEach((published, i) => {
      expect(Math.abs(standardErrors(fit)[i]! / published - 1)).toBeLessThan(2e-3);
    });
  });

  const published = { r: 0.553355318, alpha: 7 * 10.578669695, s: 0.60594344, beta: 7 * 11.657808111 };
  const days = { horizon: 273, discountRate: 0.0027 / 7 };

  it('predicts each customer and the total as CLVTools does at its own maximum', () => {
    const clvTools = { r: 0.55327, alpha: 7 * 10.5778, s: 0.60602, beta: 7 * 11.66391 };
    const table = [
      [1, 0.86916549, 1.45532078, 6.48427073],
      [10, 0.29515762, 0.10709042, 0.47714793],
      [100, 0.76477249, 0.78676866, 3.49581566],
      [1000, 0.79152803, 2.60151392, 11.28540635],
    ] as const;
    for (const [id, alive, cet, dert] of table) {
      const customer = customers.find((c) => c.id === id)!;
      // Its parameters are printed to five digits, which is as far as the predictions can be followed.
      expect(Math.abs(paretoNbd.probAlive(clvTools, customer) / alive - 1)).toBeLessThan(3e-5);
      expect(Math.abs(paretoNbd.expectedTransactions(clvTools, customer, 273) / cet - 1)).toBeLessThan(3e-5);
      const infiniteHorizon = paretoNbd.discountedTransactions(clvTools, customer, 0.0027 / 7, Infinity);
      expect(Math.abs(infiniteHorizon / dert - 1)).toBeLessThan(3e-5);
    }
    const { probAlive, expectedTransactions } = paretoNbd.predict(clvTools, rows, days);
    const total = (values: Float64Array) => values.reduce((sum, value, i) => sum + value * rows.count[i]!, 0);
    expect(total(probAlive)).toBeCloseTo(1051.88, 0);
    expect(total(expectedTransactions)).toBeCloseTo(1665.51, 0);
  });

  it('predicts all rows as it predicts one', () => {
    const all = paretoNbd.predict(published, rows, days);
    rows.x.forEach((x, i) => {
      const one = { x, tx: rows.tx[i]!, T: rows.T[i]! };
      const near = (value: number, exact: number) => expect(Math.abs(value - exact)).toBeLessThan(1e-8 * exact);
      near(all.probAlive[i]!, paretoNbd.probAlive(published, one));
      near(all.expectedTransactions[i]!, paretoNbd.expectedTransactions(published, one, 273));
      near(all.discountedToHorizon[i]!, paretoNbd.discountedTransactions(published, one, 0.0027 / 7, 273));
      near(all.discountedInfinite[i]!, paretoNbd.discountedTransactions(published, one, 0.0027 / 7, Infinity));
    });
  });

  it('has the published conditional expectations by calibration frequency', () => {
    const { expectedTransactions } = paretoNbd.predict(published, rows, days);
    const sums = new Float64Array(8);
    const sizes = new Float64Array(8);
    rows.x.forEach((x, i) => {
      const bin = Math.min(x, 7);
      sums[bin]! += rows.count[i]! * expectedTransactions[i]!;
      sizes[bin]! += rows.count[i]!;
    });
    expect(Array.from(sizes)).toEqual([1411, 439, 214, 100, 62, 38, 29, 64]);
    [0.138, 0.6, 1.196, 1.714, 2.399, 2.907, 3.819, 6.403].forEach((value, bin) => {
      expect(sums[bin]! / sizes[bin]!).toBeCloseTo(value, 2);
    });
  });

  it('tracks the published cumulative repeat transactions of weeks 20 to 25', () => {
    const tracked = (week: number) =>
      customers.reduce((sum, { T }) => {
        // BTYD counts the weeks from the first customer's first purchase, 272 days before the end of the calibration.
        const born = 272 - T;
        return sum + paretoNbd.newCustomerTransactions(published, Math.max(0, 7 * week - born));
      }, 0);
    [1308.856, 1385.275, 1459.923, 1532.906, 1604.32, 1674.253].forEach((value, i) => {
      expect(Math.abs(tracked(20 + i) / value - 1)).toBeLessThan(2e-3);
    });
  });
});

describe.skipIf(!hasCdnow)('Pareto/NBD on all of CDNOW', () => {
  it('finds −95415.118617 and its standard errors', () => {
    const { rows } = cdnow('master');
    const fit = paretoNbd.fit(rows);
    expect(fit.verdict.status).toBe('converged');
    expect(fit.customers).toBe(23570);
    expect(Math.abs(weekly(rows, fit.logLikelihood) - -95415.118617)).toBeLessThan(1e-3);
    const { r, alpha, s, beta } = inWeeks(fit.parameters);
    expect(r).toBeCloseTo(0.59742, 4);
    expect(alpha).toBeCloseTo(11.58566, 3);
    expect(s / beta).toBeCloseTo(0.5221857 / 8.8277621, 4);
    [0.01737, 0.29676, 0.04634, 1.47421].forEach((published, i) => {
      expect(Math.abs(standardErrors(fit)[i]! / published - 1)).toBeLessThan(1e-3);
    });
    const { probAlive } = paretoNbd.predict(fit.parameters, rows, { horizon: 273, discountRate: 0.0004 });
    expect(probAlive.reduce((sum, p, i) => sum + p * rows.count[i]!, 0)).toBeCloseTo(10522.4, 0);
  });
});
