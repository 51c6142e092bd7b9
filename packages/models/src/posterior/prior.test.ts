import { describe, expect, it } from 'vitest';
import { logPriorDensity, priorAbout, purchasePrior } from './prior.ts';

describe('purchasePrior', () => {
  it('changes with the unit of time only in the parameters that are times', () => {
    const kinds = { r: 'positive', alpha: 'time', s: 'positive', beta: 'time' } as const;
    const [weeks, days] = [purchasePrior(kinds, 30), purchasePrior(kinds, 210)];
    const shift = days.mean.map((value, i) => value - weeks.mean[i]!);
    [0, Math.log(7), 0, Math.log(7)].forEach((expected, i) => {
      expect(shift[i]).toBeCloseTo(expected, 12);
    });
    expect(days.sd).toEqual(weeks.sd);
  });
});

describe('logPriorDensity', () => {
  it('falls by half the squared distance in standard deviations and adds its slope', () => {
    const prior = priorAbout({ p: 'positive', q: 'positive', gamma: 'money' }, { p: 2, q: 3, gamma: 50 });
    const gradient = Float64Array.of(1, 1, 1);
    const at = prior.mean.map((value, i) => value + (i === 2 ? 2 * prior.sd[2]! : 0));
    expect(logPriorDensity(prior, at, gradient)).toBeCloseTo(-2, 12);
    expect([...gradient.subarray(0, 2)]).toEqual([1, 1]);
    expect(gradient[2]).toBeCloseTo(1 - 2 / prior.sd[2]!, 12);
  });
});
