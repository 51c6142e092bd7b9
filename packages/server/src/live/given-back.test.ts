import { expect, it } from 'vitest';
import { givenBack } from './given-back.ts';

it.each([
  ['EUR', [[15, 'EUR']], 15],
  ['EUR', [[15, null]], 15],
  [null, [[15, 'EUR']], 15],
  [
    'EUR',
    [
      [15, 'JPY'],
      [5, 'EUR'],
    ],
    5,
  ],
  ['EUR', [[null, 'JPY']], 60],
  [
    'EUR',
    [
      [50, 'EUR'],
      [50, 'EUR'],
    ],
    60,
  ],
  ['EUR', [], 0],
] as const)('of 60 %s, %j gives back %d', (currency, refunds, back) => {
  const all = refunds.map(([amount, named]) => ({ amount, currency: named }));
  expect(givenBack({ amount: 60, currency }, all)).toBe(back);
});
