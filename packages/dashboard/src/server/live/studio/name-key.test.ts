import { expect, it } from 'vitest';
import { keyOfName } from './name-key.ts';

it.each([
  ['Spring Sale', 'spring-sale'],
  ['  bold! ', 'bold'],
  ['Nagłówek główny', 'naglowek-glowny'],
  ['Crème brûlée & Straße', 'creme-brulee-strasse'],
  ['满减优惠 10', '10'],
])('%s is %s in the program of a shop', (name, key) => {
  expect(keyOfName(name, 'slot', [])).toBe(key);
});

it('numbers names that have no letter of a key', () => {
  expect(keyOfName('页面头图', 'slot', [])).toBe('slot-1');
  expect(keyOfName('优惠', 'slot', ['slot-1', 'slot-2'])).toBe('slot-3');
});
