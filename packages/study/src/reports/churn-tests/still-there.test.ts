import { expect, it } from 'vitest';
import { stillThere } from './definition.ts';

it('says how many may still be there by chance: never fewer than none, nor more than ran', () => {
  // 100 at 86 %: a standard deviation of 3.47.
  expect(stillThere({ running: 100, expected: 86 })).toEqual({ low95: 79, low80: 81, high80: 91, high95: 93 });
  expect(stillThere({ running: 4, expected: 3.9 })).toEqual({ low95: 3, low80: 3, high80: 4, high95: 4 });
  expect(stillThere({ running: 0, expected: 0 })).toEqual({ low95: 0, low80: 0, high80: 0, high95: 0 });
});
