import { expect, it } from 'vitest';
import { day, file, imported, refused } from './small-files.ts';

const letter = (i: number) => 'abcdefgh'[i % 8];

it.each([
  ['customer', (i: number) => `${letter(i)}***`],
  ['email', (i: number) => `${letter(i)}***@gmail.com`],
  ['email', (i: number) => `${letter(i)}xx...@gmail.com`],
  ['phone', (i: number) => `138****${1000 + (i % 8)}`],
  ['customer_id', (i: number) => `XXXX${1000 + (i % 8)}`],
  ['customer_id', (i: number) => `•••• ${1000 + (i % 8)}`],
  ['姓名', (i: number) => `${'张王李赵'[i % 4]}*`],
])('a file in which every %s is hidden in part is refused: %s', async (header, cell) => {
  const { words, remedy } = await refused(
    file(`${header},date,order_id,amount`, 30, (i) => `${cell(i)},${day(i)},o${i},10.00`),
  );
  expect(words.code).toBe('column-not-recognised.masked');
  expect(remedy).toContain('--customer');
});

it('another column that names people whole is taken, and said to be', async () => {
  const rows = file('email,login,date,amount', 30, (i) => `${letter(i)}***@x.io,user${i % 6},${day(i)},10.00`);
  expect(await imported(rows)).toMatchObject({
    customers: 6,
    columns: { customer: 'login' },
    notes: expect.arrayContaining(['customer-masked']),
  });
});

it('hidden people count as one each text where somebody says so', async () => {
  const rows = file('customer,date,amount', 30, (i) => `${letter(i)}***,${day(i)},10.00`);
  expect(await imported(rows, { columns: { customer: 'customer' } })).toMatchObject({
    customers: 8,
    notes: expect.arrayContaining(['customer-masked-asked']),
  });
});

it('a few hidden cells name nobody', async () => {
  const rows = file('customer,date,amount', 30, (i) => `${i % 5 ? `c${i % 7}` : '****1234'},${day(i)},10.00`);
  expect(await imported(rows)).toMatchObject({
    customers: 7,
    reasons: { guest: 6 },
    notes: expect.arrayContaining(['customer-masked-cells']),
  });
});

it('a hidden cell far below the rows that are looked at first names nobody either', async () => {
  const rows = file(
    'customer,date,amount',
    10_100,
    (i) => `${i < 10_050 ? `c${i % 700}` : 'a***'},${day(i % 100)},10.00`,
  );
  expect((await imported(rows)).reasons).toEqual({ guest: 50 });
});

it('orders are not told apart by numbers that are hidden in part', async () => {
  const rows = file('customer,date,order_id,amount', 30, (i) => `c${i % 7},${day(i)},****${i % 4},10.00`);
  expect(await imported(rows)).toMatchObject({ orders: 30, notes: expect.arrayContaining(['order-masked']) });
});

it.each([
  ['member', () => 'redacted'],
  ['email domain', (i: number) => `${letter(i)}.example`],
])('%s names nobody', async (header, cell) => {
  const { words } = await refused(
    file(`${header},date,order_id,amount`, 30, (i) => `${cell(i)},${day(i)},o${i},10.00`),
  );
  expect(words.code).toBe('column-not-recognised.no-customer');
});
