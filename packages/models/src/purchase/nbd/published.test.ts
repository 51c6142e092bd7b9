import { describe, expect, it } from 'vitest';
import { cdnow, hasCdnow } from '../../../test/cdnow.ts';
import { nbd } from './index.ts';

describe.skipIf(!hasCdnow)('NBD on the CDNOW sample', () => {
  it('has its maximum where BTYDplus finds it', () => {
    const { parameters, logLikelihood, verdict } = nbd.fit(cdnow('sample').rows);
    expect(verdict.status).toBe('converged');
    expect(parameters.r).toBeCloseTo(0.3847658753, 5);
    expect(parameters.alpha / 7).toBeCloseTo(12.07201373, 3);
    expect(logLikelihood + 2457 * Math.log(7)).toBeCloseTo(-9763.657615, 6);
  });

  it('expects 55.7 % more of the holdout than came', () => {
    const { rows, customers } = cdnow('sample');
    const { expectedTransactions } = nbd.predict(nbd.fit(rows).parameters, rows, { horizon: 273, discountRate: 0 });
    const expected = expectedTransactions.reduce((sum, e, i) => sum + e * rows.count[i]!, 0);
    const actual = customers.reduce((sum, { holdout }) => sum + holdout, 0);
    expect(expected / actual - 1).toBeCloseTo(0.557, 3);
  });
});

describe('NBD', () => {
  const parameters = { r: 0.4, alpha: 12 };
  const history = { x: 3, tx: 20, T: 39 };

  it('discounts an even flow of transactions', () => {
    const rate = 3.4 / 51;
    expect(nbd.expectedTransactions(parameters, history, 52)).toBeCloseTo(52 * rate, 12);
    expect(nbd.discountedTransactions(parameters, history, 0.003, Infinity)).toBeCloseTo(rate / 0.003, 12);
    expect(nbd.discountedTransactions(parameters, history, 0.003, 52)).toBeCloseTo(
      (rate * (1 - Math.exp(-0.156))) / 0.003,
      10,
    );
    expect(nbd.discountedTransactions(parameters, history, 0, Infinity)).toBe(Infinity);
  });

  it.each([{ r: 0 }, { r: NaN }, { alpha: -1 }])('is NaN outside the domain: %o', (wrong) => {
    expect(nbd.logLikelihood({ ...parameters, ...wrong }, history)).toBeNaN();
    expect(nbd.probAlive({ ...parameters, ...wrong }, history)).toBeNaN();
    expect(nbd.expectedTransactions({ ...parameters, ...wrong }, history, 1)).toBeNaN();
  });
});
