import { expect, it } from 'vitest';
import { bias, typicalError } from './total-errors.ts';

it('does not let errors to both sides cancel in how far off totals typically are', () => {
  const errors = [Math.log(1.25), Math.log(1 / 1.25)];
  expect(typicalError(errors)).toBeCloseTo(0.223, 3);
  expect(bias(errors)).toBeCloseTo(0, 12);
});

it('says to which side totals err', () => {
  // Ten per cent more came than was forecast, and twenty-one per cent more.
  expect(bias([Math.log(1.1), Math.log(1.21)])).toBeCloseTo(1.1 ** -1.5 - 1, 12);
});

it('has no figure where nothing was forecast, or nothing came', () => {
  expect(typicalError([0.1, Number.POSITIVE_INFINITY])).toBeNull();
  expect(typicalError([0.1, Number.NEGATIVE_INFINITY])).toBeNull();
  expect(typicalError([])).toBeNull();
});
