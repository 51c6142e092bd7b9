import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coordinatesOf, type ParameterKinds, parametersAt } from './parameters.ts';

const kinds: ParameterKinds<'r' | 'alpha' | 'p' | 'shift'> = {
  r: 'positive',
  alpha: 'time',
  p: 'probability',
  shift: 'real',
};

it('leads from parameters to coordinates and back, in the order of the kinds', () => {
  const coordinate = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(fc.array(coordinate, { minLength: 4, maxLength: 4 }), (at) => {
      const parameters = parametersAt(kinds, at);
      expect(Object.keys(parameters)).toEqual(['r', 'alpha', 'p', 'shift']);
      expect(parameters.p > 0 && parameters.p < 1 && parameters.r > 0).toBe(true);
      coordinatesOf(kinds, parameters).forEach((value, i) => {
        // Near a probability of 1 a double holds few digits of what is missing to it.
        expect(Math.abs(value - at[i]!)).toBeLessThan(i === 2 ? 1e-6 : 1e-12);
      });
    }),
    { seed: 2005 },
  );
});

it('is not a number outside the domain', () => {
  expect(coordinatesOf(kinds, { r: -1, alpha: 1, p: 1.2, shift: -3 })).toEqual(Float64Array.of(NaN, 0, NaN, -3));
});
