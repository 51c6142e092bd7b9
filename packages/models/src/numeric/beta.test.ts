import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logBeta } from './beta.ts';

/** a, b, ln B by Stirling's series at 60 decimal digits. */
it.each([
  [1e-8, 1e-8, 19.11382792451231],
  [0.001, 5, 6.905672657062075],
  [0.3, 0.4, 1.6316085659881927],
  [0.7929, 2.4259, -0.5113366260068234],
  [2.5, 1e8, -45.767019008157995],
  [1e-4, 1e6, 9.208901107628161],
  [5000.5, 3e4, -14358.306682256512],
  [1e8, 1e8, -138629444.05681732],
  [1.5, 12, -3.8785505480060607],
  [9.99, 10.01, -13.736218710401053],
  [64, 7721, -372.15982356879147],
])('ln B(%d, %d) agrees with 60-digit arithmetic', (a, b, truth) => {
  expect(Math.abs(logBeta(a, b) - truth) / Math.abs(truth)).toBeLessThan(1e-14);
  expect(logBeta(b, a)).toBe(logBeta(a, b));
});

it('obeys B(a + 1, b) = B(a, b) a/(a + b)', () => {
  const size = fc.double({ min: -14, max: 16, noNaN: true }).map(Math.exp);
  fc.assert(
    fc.property(size, size, (a, b) => {
      const difference = logBeta(a + 1, b) - logBeta(a, b) - Math.log(a / (a + b));
      expect(Math.abs(difference)).toBeLessThan(1e-14 * Math.max(10, Math.abs(logBeta(a, b))));
    }),
    { seed: 2005 },
  );
});

it.each([0, -1, NaN])('is NaN for a = %d', (a) => expect(logBeta(a, 1)).toBeNaN());
