import { seeded } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { backtest } from '../src/backtest/backtest.ts';
import { cdnowSample, hasData } from './cdnow.ts';

describe.skipIf(!hasData)('CDNOW (skipped without the data folder)', () => {
  it('is not forecast by a model in which nobody leaves, whose totals are always too high', async () => {
    const connection = await cdnowSample();
    const { backtest: past } = await backtest(connection, {
      span: { first: '1997-01-01', last: '1998-06-30' },
      horizonDays: 365,
      cutOffs: 3,
      minorPerUnit: 100,
      random: seeded('choice'),
      trade: null,
    });
    connection.close();
    const score = (name: string) => past.scores.find(({ method }) => method === name)!;
    expect(past.chosen).not.toBe('nbd');
    expect(score('nbd')).toMatchObject({ isOneSided: true });
    expect(score('nbd').misses.every((miss) => miss > 0.05)).toBe(true);
    expect(score(past.chosen).logScore).toBeLessThan(score('nbd').logScore!);
    expect(score(past.chosen).score).toBeLessThan(score('nbd').score!);
    // A rule's one number is no distribution: it has an absolute error and no chances.
    for (const rule of ['zero', 'past-rate', 'same-length-past']) {
      expect(score(rule)).toMatchObject({ score: null, logScore: null });
      expect(score(rule).rankedProbability).toBeGreaterThan(score(past.chosen).rankedProbability);
    }
  });
});
