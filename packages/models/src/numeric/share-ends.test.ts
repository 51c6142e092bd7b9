import { expect, it } from 'vitest';
import { shareEnds } from './share-ends.ts';

it('gives the interval of Wilson that Newcombe (1998) has printed: 81 of 263', () => {
  const { low95, high95 } = shareEnds(81, 263);
  expect(low95).toBeCloseTo(0.2553, 4);
  expect(high95).toBeCloseTo(0.3662, 4);
});

it.each([
  [0, 20, 0, 0.1611],
  [20, 20, 0.8389, 1],
])('has some width where %d of %d were seen', (k, n, low, high) => {
  const ends = shareEnds(k, n);
  expect(ends.low95).toBeCloseTo(low, 4);
  expect(ends.high95).toBeCloseTo(high, 4);
});

it('says nothing of nobody', () => expect(shareEnds(0, 0)).toEqual({ low95: 0, high95: 1 }));
