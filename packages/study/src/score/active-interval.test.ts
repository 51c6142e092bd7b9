import { describe, expect, it } from 'vitest';
import { activeInterval } from './active-interval.ts';

describe('interval of the active customers', () => {
  it('is a normal one where neither end is near', () => {
    expect(activeInterval(500, 1000, 10, 0)).toEqual({ low95: 480, low80: 487, median: 500, high80: 513, high95: 520 });
  });

  it('adds uncertainty and chance as squares', () => {
    expect(activeInterval(1000, 9000, 30, 0.04).high95).toBe(Math.round(1000 + 1.959964 * 50));
  });

  it('stays within none and all', () => {
    expect(activeInterval(999, 1000, 0, 0.5)).toMatchObject({ high80: 1000, high95: 1000, median: 999 });
    expect(activeInterval(1, 1000, 5, 0)).toMatchObject({ low95: 0, low80: 0 });
  });

  it('is a point where all is known', () => {
    expect(activeInterval(7, 7, 0, Number.NaN)).toEqual({ low95: 7, low80: 7, median: 7, high80: 7, high95: 7 });
  });
});
