import { describe, expect, it } from 'vitest';
import { totalLevel } from './total-level.ts';

const nothing = { recent: null, lastYear: null, seasonPower: 0 };

describe('the level of a total', () => {
  it('is a little less than models say, before anything is known', () => expect(totalLevel(nothing)).toBe(-0.03));

  it('starts from where customers were in the year before', () => {
    expect(totalLevel({ ...nothing, recent: -0.2 })).toBeCloseTo(-0.23, 12);
    expect(totalLevel({ ...nothing, recent: 0.2, lastYear: Number.NaN })).toBeCloseTo(0.17, 12);
  });

  it('takes half of what last year differed, as far as no season is in the forecast', () => {
    const at = (seasonPower: number) => totalLevel({ ...nothing, lastYear: 0.3, seasonPower });
    expect(at(0)).toBeCloseTo(-0.03 + 0.5 * 0.33, 12);
    expect(at(0.5)).toBeCloseTo(-0.03 + 0.25 * 0.33, 12);
    expect(at(1)).toBe(-0.03);
  });
});
