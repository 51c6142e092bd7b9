import { expect, it } from 'vitest';
import { count, meanAmong, money } from './columns.ts';
import { fileTable } from './file-cells.ts';

it('writes beside a mean how many customers it is of', () => {
  const rows = [
    { n: 40, mean: 1234 },
    { n: 0, mean: null },
  ];
  const mean = money<(typeof rows)[number]>('by_90_days', 'channels.by90', (row) => row.mean);
  const columns = [count<(typeof rows)[number]>('age', 'channels.age', () => 90), meanAmong(mean, ({ n }) => n)];
  expect(fileTable({ columns, rows }, { currency: 'EUR', minorUnits: 2 })).toEqual({
    header: ['age', 'by_90_days', 'by_90_days_customers', 'currency'],
    rows: [
      [90, 12.34, 40, 'EUR'],
      [90, null, 0, 'EUR'],
    ],
  });
});
