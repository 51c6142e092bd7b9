import { expect, it } from 'vitest';
import { day, imported } from './small-files.ts';

const numbers = Array.from({ length: 24 }, (_, i) => i + 1);
const order = (i: number) => ({ order_id: `o${i}`, date: day(i), customer_id: `c${i % 6}`, amount: '10.50' });
const ofCustomer = (k: number) => ({
  id: k,
  email: `u${k}@x.example`,
  orders: numbers.filter((i) => i % 6 === k).map((i) => ({ order_id: `o${i}`, date: day(i), total: '10.50' })),
});
const node = (i: number) => ({
  id: `gid://shopify/Order/${i}`,
  name: `#${i}`,
  createdAt: `${day(i)}T10:00:00Z`,
  displayFinancialStatus: i === 3 ? 'VOIDED' : 'PAID',
  totalPriceSet: {
    shopMoney: { amount: '10.50', currencyCode: 'CAD' },
    presentmentMoney: { amount: '9.00', currencyCode: 'USD' },
  },
  totalRefundedSet: { shopMoney: { amount: i === 5 ? '2.50' : '0.0', currencyCode: 'CAD' } },
  customer: { id: `gid://shopify/Customer/${i % 6}`, email: `u${i % 6}@x.example` },
});
const customers = [0, 1, 2, 3, 4, 5].map(ofCustomer);

it.each([
  [
    'pages within an answer',
    { data: [{ orders: numbers.slice(0, 12).map(order) }, { orders: numbers.slice(12).map(order) }] },
  ],
  ['answers within answers', { status: 'ok', result: { data: { orders: numbers.map(order) } } }],
  [
    'edges and nodes',
    { data: { orders: { edges: numbers.map((i) => ({ cursor: `${i}`, node: order(i) })), pageInfo: {} } } },
  ],
  ['nodes', { data: { orders: { nodes: numbers.map(order) } } }],
  ['rows under their ids', Object.fromEntries(numbers.map((i) => [`-Nx${i}abcdefghijkl`, order(i)]))],
  ['orders within customers', { customers }],
  ['a list of customers with their orders', customers],
])('orders are found in %s', async (_, document) => {
  expect(await imported(JSON.stringify(document), {}, 'orders.json')).toMatchObject({
    orders: 24,
    customers: 6,
    money: 25200,
  });
});

it('a customer with orders a line', async () => {
  const lines = customers.map((each) => JSON.stringify(each)).join('\n');
  expect(await imported(lines, {}, 'orders.jsonl')).toMatchObject({ orders: 24, customers: 6, money: 25200 });
});

it('reads what the GraphQL API of Shopify answers: the shop’s money, refunds and states', async () => {
  const document = { data: { orders: { edges: numbers.map((i) => ({ node: node(i) })) } } };
  expect(await imported(JSON.stringify(document), {}, 'orders.json')).toMatchObject({
    orders: 23,
    customers: 6,
    money: 23 * 1050 - 250,
    currency: 'CAD',
    notes: expect.arrayContaining(['known-export']),
  });
});
