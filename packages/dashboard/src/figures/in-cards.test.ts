import { expect, it } from 'vitest';
import { areCards } from './in-cards.ts';

it('makes cards of short tables, and leaves long ones to be scrolled', () => {
  expect(areCards(10, 9)).toBe(true);
  expect(areCards(36, 12)).toBe(false);
});
