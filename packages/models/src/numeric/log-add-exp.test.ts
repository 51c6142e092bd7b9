import { expect, it } from 'vitest';
import { logAddExp } from './log-add-exp.ts';

it('adds what logarithms stand for', () => expect(logAddExp(Math.log(2), Math.log(3))).toBeCloseTo(Math.log(5), 14));
it('does not overflow', () => expect(logAddExp(1000, 1000)).toBe(1000 + Math.LN2));
it('takes −∞ for nothing', () => {
  expect(logAddExp(-Infinity, 3)).toBe(3);
  expect(logAddExp(-Infinity, -Infinity)).toBe(-Infinity);
});
