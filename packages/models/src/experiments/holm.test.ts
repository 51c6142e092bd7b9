import { describe, expect, it } from 'vitest';
import { holm } from './holm.ts';

describe('p-values adjusted by Holm', () => {
  // The published case of GrowthBook's tests.
  it.each([
    [
      [0.01, 0.04, 0.03, 0.005, 0.55, 0.6],
      [0.05, 0.12, 0.12, 0.03, 1, 1],
    ],
    [[0.02], [0.02]],
    [[], []],
  ])('of %j are %j', (given, adjusted) => {
    expect(holm(given).map((value) => Number(value.toFixed(12)))).toEqual(adjusted);
  });
});
