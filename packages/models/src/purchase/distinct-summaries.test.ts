import { expect, it } from 'vitest';
import { distinctSummaries } from './distinct-summaries.ts';

it('keeps each distinct history once, with its customers, by x, then T, then tx', () => {
  const rows = distinctSummaries([
    { x: 1, tx: 5, T: 9 },
    { x: 0, tx: 0, T: 9 },
    { x: 1, tx: 5, T: 9 },
    { x: 1, tx: 7, T: 8 },
    { x: 1, tx: 2, T: 9 },
  ]);
  expect([...rows.x]).toEqual([0, 1, 1, 1]);
  expect([...rows.T]).toEqual([9, 8, 9, 9]);
  expect([...rows.tx]).toEqual([0, 7, 2, 5]);
  expect([...rows.count]).toEqual([1, 1, 1, 2]);
});

it('has no row for nobody', () => expect(distinctSummaries([]).x).toHaveLength(0));

it.each([
  { x: 1, tx: 2.5, T: 9 },
  { x: 1, tx: 2, T: 38.86 },
  { x: 0.5, tx: 2, T: 9 },
  { x: 1, tx: Number.NaN, T: 9 },
  { x: 1, tx: -1, T: 9 },
  { x: 1, tx: 10, T: 9 },
  { x: 1, tx: 2, T: 2 ** 31 },
])('refuses %o, naming the customer', (customer) => {
  expect(() => distinctSummaries([{ x: 0, tx: 0, T: 5 }, customer])).toThrow(/customer 1; not whole/);
});
