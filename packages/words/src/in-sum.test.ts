import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeFormat } from './format.ts';
import { roundedInSum } from './in-sum.ts';

const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 12 });

it('adds up as shown, and leaves each part within a step of what it is', () =>
  fc.assert(
    fc.property(amounts, fc.constantFrom(1, 100, 1000), (parts, step) => {
      const shown = parts.map((_, place) => roundedInSum({ parts, place }, step));
      const total = roundedInSum({ parts, place: 'total' }, step);
      expect(shown.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(Math.abs(total - parts.reduce((sum, part) => sum + part, 0))).toBeLessThanOrEqual(step / 2);
      for (const [i, part] of parts.entries()) expect(Math.abs(shown[i]! - part)).toBeLessThan(step);
    }),
  ));

it('shows a difference that can be checked by hand', () => {
  const { moneyInSum } = makeFormat('en', { currency: 'EUR', minorUnits: 2 });
  const parts = [832_749, -715_100];
  expect(moneyInSum(832_749, { parts, place: 0 })).toBe('€8,327');
  expect(moneyInSum(715_100, { parts, place: 1 })).toBe('€7,151');
  expect(moneyInSum(117_649, { parts, place: 'total' })).toBe('€1,176');
});

it('writes all parts with as many digits as the largest', () => {
  const { moneyInSum } = makeFormat('en', { currency: 'EUR', minorUnits: 2 });
  expect(moneyInSum(4_530, { parts: [832_700, -4_530], place: 1 })).toBe('€45');
  expect(moneyInSum(4_530, { parts: [8_327, -4_530], place: 1 })).toBe('€45.30');
});
