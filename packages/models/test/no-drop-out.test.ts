import { describe, expect, it } from 'vitest';
import { bgNbd } from '../src/purchase/bg-nbd/index.ts';
import { mbgNbd } from '../src/purchase/mbg-nbd/index.ts';
import { nbd } from '../src/purchase/nbd/index.ts';
import { hasOnlineRetail, onlineRetail } from './online-retail.ts';

describe.skipIf(!hasOnlineRetail)('a wholesaler whose customers do not leave within the year', () => {
  it('makes every model the NBD, and the verdict says so', () => {
    const rows = onlineRetail();
    expect(rows.count.reduce((sum, n) => sum + n, 0)).toBe(3317);
    const without = nbd.fit(rows);
    for (const model of [bgNbd, mbgNbd]) {
      const { parameters, logLikelihood, verdict } = model.fit(rows);
      expect(verdict.status).toBe('boundary');
      expect(parameters.r).toBeCloseTo(0.7226, 4);
      expect(parameters.alpha / 7).toBeCloseTo(9.4245, 3);
      expect(logLikelihood).toBeCloseTo(without.logLikelihood, 4);
    }
  });
});
