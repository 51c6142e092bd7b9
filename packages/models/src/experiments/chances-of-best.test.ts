import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalCdf } from '../numeric/normal.ts';
import { chancesOfBest } from './chances-of-best.ts';

const arm = fc.record({
  mean: fc.double({ min: -1000, max: 1000, noNaN: true }),
  standardError: fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 300, noNaN: true })),
});

it('is the closed form for two arms', () => {
  // Two arms of ten people each: means 10 and 10.5, variances 0.25 and 1.
  const [, second] = chancesOfBest([
    { mean: 10, standardError: Math.sqrt(0.25 / 10) },
    { mean: 10.5, standardError: Math.sqrt(1 / 10) },
  ]);
  expect(second).toBeCloseTo(0.9213504, 7);
  fc.assert(
    fc.property(arm, arm, (a, b) => {
      fc.pre(a.standardError + b.standardError > 0);
      const z = (a.mean - b.mean) / Math.hypot(a.standardError, b.standardError);
      expect(chancesOfBest([a, b])[0]).toBeCloseTo(normalCdf(z), 7);
    }),
  );
});

it('gives probabilities, the same for arms that are alike', () => {
  fc.assert(
    fc.property(fc.array(arm, { minLength: 1, maxLength: 6 }), (arms) => {
      const chances = chancesOfBest(arms);
      expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    }),
  );
  const same = { mean: 3, standardError: 2 };
  for (const chance of chancesOfBest([same, same, same, same])) expect(chance).toBeCloseTo(0.25, 9);
});
