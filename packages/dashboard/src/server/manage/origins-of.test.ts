import { expect, it } from 'vitest';
import { originsOf } from './origins-of.ts';

it.each([
  ['', []],
  ['https://shop.example.com', ['https://shop.example.com']],
  ['shop.example.com/home?x=1, http://localhost:5000/', ['https://shop.example.com', 'http://localhost:5000']],
  ['https://a.example  https://B.example', ['https://a.example', 'https://b.example']],
  ['https://', ['https://']],
])('of %j are %j', (text, origins) => {
  expect(originsOf(text)).toEqual(origins);
});
