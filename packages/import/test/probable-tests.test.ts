import { expect, it } from 'vitest';
import { day, file, imported } from './small-files.ts';

it.each([
  ['customer name', (i: number) => (i % 8 ? `Ann ${'ABCDEFG'[i % 7]}` : 'Test Test')],
  ['customer', (i: number) => (i % 8 ? `Ann ${'ABCDEFG'[i % 7]}` : 'asdf')],
  ['customer_id,name', (i: number) => `c${i % 8},${i % 8 ? 'Ann' : 'Max Mustermann'}`],
  ['customer_id,tags', (i: number) => `c${i % 8},"${i % 8 ? 'vip' : 'vip, test order'}"`],
  ['email,Order Notes', (i: number) => `u${i % 8}@x.example,${i % 8 ? '' : 'this is a test order please ignore'}`],
])('probable test orders are named: %s', async (header, who) => {
  const done = await imported(file(`${header},date,order_id,amount`, 40, (i) => `${who(i)},${day(i)},o${i},10.00`));
  expect(done).toMatchObject({ orders: 40, notes: expect.arrayContaining(['probable-tests']) });
});

it.each([
  ['Anna Test', 'vip'],
  ['Testa Rossi', 'tested, latest'],
  ['Contest Ltd', 'protest'],
])('%s is a customer, and %s no remark on a test', async (name, tag) => {
  const rows = file(
    'customer,tags,date,order_id,amount',
    40,
    (i) => `${i % 8 ? `c${i % 8}` : name},"${tag}",${day(i)},o${i},10.00`,
  );
  expect((await imported(rows)).notes).not.toContain('probable-tests');
});

it.each([
  ['Test', 'true', 'false'],
  ['Mode', 'Test', 'Live'],
  ['Testmode', '1', '0'],
  ['test_mode', 'yes', 'no'],
  ['environment', 'sandbox', 'production'],
  ['is_sandbox', 'TRUE', 'FALSE'],
])('orders of a test mode are left out: %s', async (header, test, real) => {
  const rows = file(
    `customer,date,order_id,amount,${header}`,
    40,
    (i) => `c${i % 7},${day(i)},o${i},10.00,${i % 8 ? real : test}`,
  );
  expect((await imported(rows)).reasons).toEqual({ test: 5 });
});

it('notes that mention an order are no status of it', async () => {
  const rows = file(
    'customer,date,order_id,amount,Order Notes',
    40,
    (i) => `c${i % 7},${day(i)},o${i},10.00,${i % 8 ? '' : 'cancelled'}`,
  );
  expect((await imported(rows)).orders).toBe(40);
});
