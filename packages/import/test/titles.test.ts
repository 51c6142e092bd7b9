import { expect, it } from 'vitest';
import { day, file, imported } from './small-files.ts';

const table = file('Order,Customer,Date,Total', 40, (i) => `${1000 + i},c${i % 8},${day(i)},10.00`);

it.each([
  ['short lines', 'Sales report 2025\nMy shop\n\n'],
  ['lines padded with commas', 'Sales report 2025,,,\nMy shop,,,\n,,,\n'],
  ['a setting and its value', 'Period,2025,,\n'],
  ['settings as wide as the table', 'From,2025-01-01,To,2025-12-31\n'],
  ['names of the accounts above', 'Account,Main shop,Currency,Euro\nCreated,2025-05-01,by,Ann\n'],
])('a table below titles is read from its header: %s', async (_, titles) => {
  const { orders, customers, money, columns } = await imported(titles + table);
  expect({ orders, customers, money }).toEqual({ orders: 40, customers: 8, money: 40 * 1000 });
  expect(columns).toMatchObject({ order: 'Order', customer: 'Customer', date: 'Date', amount: 'Total' });
});

it('a sum below the table is left out and named', async () => {
  const { orders, money, reasons } = await imported(`Sales report,,,\n${table}\nTotal,,,400.00\n`);
  expect({ orders, money }).toEqual({ orders: 40, money: 40 * 1000 });
  expect(Object.keys(reasons)).toHaveLength(1);
});

it('a blank row below the header is no title', async () => {
  const blank = table.replace('\n', '\n,,,\n');
  expect((await imported(blank)).money).toBe(40 * 1000);
});
