import { describe, expect, it } from 'vitest';
import { totalLevel } from './total-level.ts';

const nothing = { pastLogErrors: [], lastYear: null, seasonPower: 0 };

describe('the level of a total', () => {
  it('is a tenth less than models say, before anything is known', () => expect(totalLevel(nothing)).toBe(-0.1));

  it('moves a little towards what the business’s own totals missed, and no further for older ones than three', () => {
    const one = totalLevel({ ...nothing, pastLogErrors: [0.3] });
    const three = totalLevel({ ...nothing, pastLogErrors: [0.3, 0.3, 0.3] });
    expect(one).toBeGreaterThan(-0.1);
    expect(three).toBeGreaterThan(one);
    expect(three).toBeLessThan(0.1);
    expect(totalLevel({ ...nothing, pastLogErrors: [0.3, 0.3, 0.3, 9] })).toBe(three);
    expect(totalLevel({ ...nothing, pastLogErrors: [Number.NaN, Number.POSITIVE_INFINITY] })).toBe(-0.1);
  });

  it('takes most of what last year differed, as far as no season is in the forecast', () => {
    const at = (seasonPower: number) => totalLevel({ ...nothing, lastYear: 0.3, seasonPower });
    expect(at(0)).toBeCloseTo(-0.1 + 0.55 * 0.4, 12);
    expect(at(0.5)).toBeCloseTo(-0.1 + 0.55 * 0.2, 12);
    expect(at(1)).toBe(-0.1);
  });
});
