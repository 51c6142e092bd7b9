import { describe, expect, it } from 'vitest';
import { type ActiveEvidence, activeInterval } from './active-interval.ts';

const known = (change: Partial<ActiveEvidence>) =>
  activeInterval({
    expected: 500,
    customers: 1000,
    chance: 0,
    relative: [1],
    weights: [1],
    others: [],
    supported: null,
    ...change,
  });

describe('interval of the active customers', () => {
  it('is a normal one where only chance is in it', () => {
    expect(known({ chance: 10 })).toEqual({ low95: 480, low80: 487, median: 500, high80: 513, high95: 520 });
  });

  it('adds uncertainty and chance as squares, each end as far as its own', () => {
    const draws = { relative: [0.7, 1, 1.04], weights: [0.2, 0.6, 0.2] };
    const { low80, high80 } = known({ chance: 10, ...draws });
    expect(low80).toBe(Math.round(500 - Math.hypot(150, 12.8155)));
    expect(high80).toBe(Math.round(500 + Math.hypot(20, 12.8155)));
  });

  it('spans the models that fit and forecast alike, whatever the used one says', () => {
    expect(known({ chance: 10, others: [500, 200, 650] })).toMatchObject({ low80: 187, median: 500, high80: 663 });
  });

  it('reaches on a ridge as far as any parameters that the likelihood supports, at each level by its own', () => {
    const supported = { at80: { low: 0.4, high: 0.52 }, at95: { low: 0.2, high: 0.7 } };
    expect(known({ supported })).toEqual({ low95: 200, low80: 400, median: 500, high80: 520, high95: 700 });
    expect(known({ supported, chance: 10 }).low80).toBe(Math.round(500 - Math.hypot(100, 12.8155)));
    expect(known({ supported, relative: [0.7, 1, 1.04], weights: [0.2, 0.6, 0.2] }).low80).toBe(350);
  });

  it('stays within none and all', () => {
    expect(known({ expected: 999, relative: [0.5, 1, 1.5], weights: [1, 1, 1] })).toMatchObject({ high95: 1000 });
    expect(known({ expected: 1, chance: 5 })).toMatchObject({ low95: 0, low80: 0 });
  });

  it('is a point where all is known', () => {
    const all = { expected: 7, customers: 7, relative: [], weights: [] };
    expect(known(all)).toEqual({ low95: 7, low80: 7, median: 7, high80: 7, high95: 7 });
  });
});
