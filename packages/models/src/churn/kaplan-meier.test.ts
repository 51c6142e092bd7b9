import { describe, expect, it } from 'vitest';
import { kaplanMeier } from './kaplan-meier.ts';
import { renewalRows, rowsOfSurvivors } from './renewal-rows.ts';

describe('kaplanMeier', () => {
  it('is the share still there where everybody is followed to the end', () => {
    const survivors = [1000, 631, 468, 382];
    const curve = kaplanMeier(rowsOfSurvivors(survivors));
    expect(curve.map(({ t }) => t)).toEqual([1, 2, 3]);
    curve.forEach(({ survival, low, high }, i) => {
      expect(survival).toBeCloseTo(survivors[i + 1]! / 1000, 12);
      expect(low).toBeLessThan(survival);
      expect(high).toBeGreaterThan(survival);
    });
  });

  // Freireich's 6-MP arm of 21 patients: remissions ended at 6 6 6 7 10 13 16 22 23, still running at 6 9 10 11 17 19 20 25 32 32 34 35.
  const remission = renewalRows([
    ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((t) => ({ renewed: t - 1, leftBy: t })),
    ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((t) => ({ renewed: t })),
  ]);

  it('has the survival and the numbers at risk of the textbooks', () => {
    const curve = kaplanMeier(remission);
    expect(curve.map(({ t, atRisk }) => [t, atRisk])).toEqual([
      [6, 21],
      [7, 17],
      [10, 15],
      [13, 12],
      [16, 11],
      [22, 7],
      [23, 6],
    ]);
    const printed = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482];
    curve.forEach(({ survival }, i) => {
      expect(survival).toBeCloseTo(printed[i]!, 4);
    });
  });

  it('has the log-log interval', () => {
    const last = kaplanMeier(remission).at(-1)!;
    expect(last.low).toBeCloseTo(0.1881, 3);
    expect(last.high).toBeCloseTo(0.6801, 3);
  });

  it('counts who came into view late from then on only', () => {
    const late = renewalRows([
      { renewed: 0, leftBy: 1, count: 10 },
      { renewed: 3, count: 10 },
      { entered: 2, renewed: 2, leftBy: 3, count: 5 },
      { entered: 2, renewed: 3, count: 5 },
    ]);
    expect(kaplanMeier(late)).toMatchObject([
      { t: 1, atRisk: 20, survival: 0.5 },
      { t: 3, atRisk: 20, survival: 0.375 },
    ]);
  });
});
