import { expect, it } from 'vitest';
import { distinctSummaries } from './distinct-summaries.ts';
import { sampleRows } from './sample-rows.ts';

const customers = Array.from({ length: 997 }, (_, i) => ({ x: i % 7, tx: i % 7, T: 10 + (i % 31) }));
const rows = distinctSummaries(customers);
const total = (count: Float64Array) => count.reduce((sum, n) => sum + n, 0);

it('takes every tenth customer, to one', () => {
  expect(Math.abs(total(sampleRows(rows, 10, 3.5).count) - 99.7)).toBeLessThan(1);
});

it('takes all where the step is one', () => expect(sampleRows(rows, 1, 0)).toEqual(rows));

it('takes each customer once over the offsets of a step', () => {
  const seen = [0, 1, 2, 3].reduce((sum, offset) => sum + total(sampleRows(rows, 4, offset).count), 0);
  expect(seen).toBe(997);
});
