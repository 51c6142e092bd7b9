import { expect, it } from 'vitest';
import { webAddress } from './web-address.ts';

it.each([
  ['https://clv.example.com', 'https://clv.example.com'],
  ['https://CLV.example.com/', 'https://clv.example.com'],
  ['http://shop:8080', 'http://shop:8080'],
])('takes %s', (text, address) => expect(webAddress(text)).toBe(address));

it.each(['clv.example.com', 'ftp://clv.example.com', 'https://clv.example.com/clv', 'https://ada@clv.example.com', ''])(
  'refuses %j',
  (text) => expect(() => webAddress(text)).toThrow(),
);
