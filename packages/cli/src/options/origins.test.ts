import { expect, it } from 'vitest';
import { origins } from './origins.ts';

it('takes several at once, and more where the option is given again', () => {
  const first = origins('https://shop.example.com, http://127.0.0.1:5000/');
  expect(first).toEqual(['https://shop.example.com', 'http://127.0.0.1:5000']);
  expect(origins('https://outlet.example.com/basket', first)).toEqual([...first, 'https://outlet.example.com']);
});

it.each(['shop.example.com', 'file:///shop', 'https://shop.example.com,', ''])('refuses %j', (text) =>
  expect(() => origins(text)).toThrow(),
);
