import { expect, it } from 'vitest';
import { day, file, imported, refused } from './small-files.ts';

it.each([
  ['customer,date', (i: number) => `c${i % 8},${day(i)}`],
  [
    'customer,date,order_id,city,zip,age,quantity',
    (i: number) => `c${i % 8},${day(i)},o${i},Bonn,5311${i % 5},${20 + i},${1 + (i % 3)}`,
  ],
  ['customer_id,order_date,product,age,gender', (i: number) => `c${i % 8},${day(i)},p${i % 3},${20 + i},f`],
])('orders without money count as one each: %s', async (header, row) => {
  expect(await imported(file(header, 40, row))).toMatchObject({
    orders: 40,
    money: 4000,
    currency: 'ORDERS',
    notes: expect.arrayContaining(['orders-without-money']),
  });
});

it.each(['zip', 'quantity', 'age'])(
  'a number that stands alone may be what they brought, so it is asked: %s',
  async (header) => {
    const rows = file(`customer,date,order_id,${header}`, 40, (i) => `c${i % 8},${day(i)},o${i},${20 + (i % 9)}`);
    expect((await refused(rows)).remedy).toContain('--amount none');
    expect(await imported(rows, { columns: { amount: 'none' } })).toMatchObject({ orders: 40, currency: 'ORDERS' });
  },
);

it('money that is not recognised is no reason to count orders instead', async () => {
  const rows = file('customer,date,status,order tax amount', 40, (i) => `c${i % 8},${day(i)},paid,${i}.50`);
  expect((await refused(rows)).code).toBe('column-not-recognised');
});

it('amounts are left aside where orders alone are asked for', async () => {
  const rows = file('customer,date,amount,currency', 40, (i) => `c${i % 8},${day(i)},${i}.50,${i % 2 ? 'EUR' : 'USD'}`);
  expect(await imported(rows, { columns: { amount: 'none' } })).toMatchObject({ orders: 40, money: 4000 });
});
