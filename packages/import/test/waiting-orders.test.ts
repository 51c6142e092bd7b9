import { expect, it } from 'vitest';
import { day, file, imported } from './small-files.ts';

const withStatus = (header: string, status: (i: number) => string) =>
  file(`customer,date,order_id,amount,${header}`, 40, (i) => `c${i % 8},${day(i)},o${i},10.00,${status(i)}`);

it.each([
  'Not delivered',
  'Not received',
  'not collected',
  'No show',
  'customer not available',
  'Nicht zugestellt',
  'Non livré',
  'no entregado',
  'niedostarczone',
  'nie odebrano',
  '拒收',
  '受取拒否',
])('an order that says it came to nothing does not count: %s', async (status) => {
  expect((await imported(withStatus('status', (i) => (i % 4 ? 'Delivered' : status)))).orders).toBe(30);
});

it.each(['not shipped', 'not yet shipped', 'unshipped', 'awaiting delivery'])(
  'an order that is under way counts: %s',
  async (status) => {
    expect((await imported(withStatus('status', (i) => (i % 4 ? 'paid' : status)))).orders).toBe(40);
  },
);

it.each([
  ['fulfillment_status', 'fulfilled', 'unfulfilled'],
  ['shipped at', '2025-12-01', ''],
  ['shipped', 'yes', 'no'],
  ['tracking number', 'TR1', ''],
])('where some are pending, each counts by whether it went out: %s', async (header, sent, waits) => {
  const status = (i: number) => (i % 3 ? 'paid' : 'pending');
  const rows = withStatus(`status,${header}`, (i) => `${status(i)},${i % 2 ? sent : waits}`);
  expect((await imported(rows)).orders).toBe(33);
});

it('where most are pending, all count', async () => {
  const rows = withStatus('payment_status,fulfillment_status', (i) => `pending,${i % 5 ? 'fulfilled' : 'unfulfilled'}`);
  const { orders, notes } = await imported(rows);
  expect(orders).toBe(40);
  expect(notes).toContain('pending-counts');
});

it.each([
  ['full_amount,amount_due', 39000],
  ['original_amount,amount_due', 39000],
])('what was due after discounts was paid: %s', async (header, money) => {
  const rows = file(
    `customer,date,order_id,${header}`,
    40,
    (i) => `c${i % 8},${day(i)},o${i},10.00,${i % 4 ? '10.00' : '9.00'}`,
  );
  expect((await imported(rows)).money).toBe(money);
});

it.each(['0.00', '5.00'])('what is still due was not: %s', async (due) => {
  const rows = file(
    'customer,date,order_id,full_amount,amount_due',
    40,
    (i) => `c${i % 8},${day(i)},o${i},10.00,${i % 4 ? '0.00' : due}`,
  );
  expect((await imported(rows)).money).toBe(40000);
});

it.each(['合計金額', '請求金額', '受注金額', 'お支払い金額', '総合計', '订单总金额'])(
  'the total of an order that stands on each of its lines is counted once: %s',
  async (header) => {
    const rows = file(`注文番号,注文日,会員ID,商品名,数量,単価,${header}`, 16, (i) => {
      const order = Math.floor(i / 2);
      return `${order},${day(order)},k${order % 4},x${i},${1 + (i % 2)},1000,${[5000, 3200, 4100][order % 3]}`;
    });
    expect(await imported(rows, { currency: 'JPY' })).toMatchObject({ orders: 8, customers: 4, money: 32_800 });
  },
);
