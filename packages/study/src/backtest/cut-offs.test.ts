import { addDays, daysBetween } from '@perennial/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierCutOffs, planCutOffs } from './cut-offs.ts';

describe('cut-offs', () => {
  it('never overlap, end at the last day, and leave a horizon of history before each', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 14, max: 800 }),
        fc.integer({ min: 1, max: 6 }),
        (days, horizon, count) => {
          const span = { first: '2019-03-01', last: addDays('2019-03-01', days) };
          const plans = planCutOffs(span, horizon, count);
          expect(plans.length).toBeLessThanOrEqual(count);
          plans.forEach(({ asOf, horizonDays }, i) => {
            expect(horizonDays).toBeLessThanOrEqual(horizon);
            expect(daysBetween(asOf, i === 0 ? span.last : plans[i - 1]!.asOf)).toBe(horizonDays);
            expect(daysBetween(span.first, asOf)).toBeGreaterThanOrEqual(horizonDays);
          });
        },
      ),
    );
  });

  it('are as long as the data allow', () => {
    const span = { first: '2022-01-01', last: '2025-12-31' };
    expect(planCutOffs(span, 365, 3)).toEqual([
      { asOf: '2024-12-31', horizonDays: 365 },
      { asOf: '2024-01-01', horizonDays: 365 },
      { asOf: '2023-01-01', horizonDays: 365 },
    ]);
    expect(planCutOffs({ first: '2025-01-01', last: '2025-01-20' }, 365, 3)).toEqual([]);
  });

  it('look back from a day given by hand only as far as a horizon of history remains', () => {
    expect(earlierCutOffs('2011-08-31', { first: '2010-12-01' }, 100, 4)).toEqual([
      { asOf: '2011-08-31', horizonDays: 100 },
      { asOf: '2011-05-23', horizonDays: 100 },
    ]);
  });
});
