import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { posting, ran, type Served, serve, uploaded } from './serving.ts';

const SECRET = 'shpss_1';
const header =
  'Name,Email,Financial Status,Paid at,Fulfillment Status,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing Zip,Notes,Cancelled at,Payment Method,Refunded Amount,Id,Tags,Source';

const people = Array.from({ length: 40 }, (_, i) => `p${i}@example.com`);
const shop = Array.from({ length: 90 }, (_, i) => {
  const at = new Date(Date.UTC(2025, 0, 5 + i * 4, 10));
  return { number: 1001 + i, id: 5500000000001 + i, person: (i * 7) % 40, total: 20 + (i % 9) * 5, at };
});
const stamp = (at: Date) => at.toISOString().replace('T', ' ').replace('.000Z', ' +0000');
const lineOf = ({ number, id, person, total, at }: (typeof shop)[number]) =>
  `#${number},${people[person]},paid,${stamp(at)},fulfilled,yes,EUR,${total}.00,5.00,0.00,${total + 5}.00,,0.00,${stamp(at)},1,Mug,${total}.00,M-1,A B,'01234,,,stripe,0.00,${id},,web`;
const csv = [header, ...shop.map(lineOf)].join('\n');

const webhook = ({ number, id, person, total, at }: (typeof shop)[number]) => ({
  id,
  name: `#${number}`,
  order_number: number,
  email: people[person],
  contact_email: people[person],
  created_at: at.toISOString(),
  processed_at: at.toISOString(),
  currency: 'EUR',
  total_price: `${total + 5}.00`,
  subtotal_price: `${total}.00`,
  financial_status: 'paid',
  customer: { id: 7700000000001 + person, email: people[person] },
});

async function hear(server: Served, topic: string, body: object): Promise<void> {
  const text = JSON.stringify(body);
  const headers = {
    'content-type': 'application/json',
    'x-shopify-topic': topic,
    'x-shopify-webhook-id': `${topic} ${text}`.slice(0, 190),
    'x-shopify-hmac-sha256': createHmac('sha256', SECRET).update(text).digest('base64'),
  };
  const answer = await server.ask('/v1/webhooks/shopify', { method: 'POST', body: text, headers });
  expect(answer.status).toBe(200);
}

const shopServer = () => serve({ environment: { SHOPIFY_WEBHOOK_SECRET: SECRET } });

interface Told {
  readonly twice: object | null;
  readonly probable: readonly object[];
}
const sources = (server: Served) => server.askJson<{ told: Told; uncountedRefunds: readonly object[] }>('/api/sources');

/** What the newest run has: customers, orders and money of the small shop. */
async function figures(server: Served) {
  const { n, customers } = await server.askJson<{
    n: number;
    customers: readonly { customer: string; orders: number; historic: number }[];
  }>('/api/customers?limit=100');
  const sum = (of: 'orders' | 'historic') => customers.reduce((all, each) => all + each[of], 0);
  return { customers: n, orders: sum('orders'), money: sum('historic') };
}
const run = async (server: Served, uploads: readonly string[] = []) =>
  expect(await ran(server, uploads)).toMatchObject({ state: 'done', failure: null });
const file = (server: Served) => uploaded(server, 'orders_export.csv', csv);
const score = async (server: Served, id: string) =>
  (await server.askJson<{ score: { orders: number; historic: number } }>(`/v1/customers/${encodeURIComponent(id)}`))
    .score;

const all = { customers: 40, orders: 90, money: shop.reduce((sum, { total }) => sum + total, 0) };
const last = shop.at(-1)!;
const whose = people[last.person]!;
const own = shop.filter(({ person }) => person === last.person);
const ownMoney = own.reduce((sum, { total }) => sum + total, 0);
/** Told by the webhook alone, after the file was written. */
const next = { number: 1091, id: 5500000000091, person: last.person, total: 40, at: new Date('2026-01-10T10:00:00Z') };

it('counts an order once that the file has and the webhook tells later, and its customer as one person', async () => {
  const server = await shopServer();
  await run(server, [await file(server)]);
  expect(await figures(server)).toEqual(all);
  for (const each of shop.slice(80)) await hear(server, 'orders/updated', webhook(each));
  // Before the next run, too.
  expect(await score(server, whose)).toMatchObject({ orders: own.length, historic: ownMoney });
  await hear(server, 'orders/create', webhook(next));
  // The file has no shipping in its amounts, and what the webhook tells has none either.
  const now = { orders: own.length + 1, historic: ownMoney + 40 };
  expect(await score(server, whose)).toMatchObject(now);
  for (const _ of [1, 2]) {
    await run(server);
    expect(await figures(server)).toEqual({ customers: 40, orders: 91, money: all.money + 40 });
    expect(await score(server, whose)).toMatchObject(now);
  }
  const sum = shop.slice(80).reduce((money, { total }) => money + total, 0);
  expect((await sources(server)).told).toMatchObject({ twice: { orders: 10, sum, told: sum }, probable: [] });
  await server.close();
});

it('does so where the webhook told them before any file came, and joins the person to the customer of the file', async () => {
  const server = await shopServer();
  for (const each of [...shop.slice(80), next]) await hear(server, 'orders/create', webhook(each));
  await run(server, [await file(server)]);
  const found = { customers: 40, orders: 91, money: all.money + 45 };
  expect(await figures(server)).toEqual(found);
  expect(await score(server, whose)).toMatchObject({ orders: own.length + 1, historic: ownMoney + 45 });
  // The number of the customer is another name of theirs by now.
  expect(await score(server, String(webhook(last).customer.id))).toMatchObject({ orders: own.length + 1 });
  await hear(server, 'orders/create', webhook({ ...next, number: 1092, id: 5500000000092 }));
  expect(await score(server, whose)).toMatchObject({ orders: own.length + 2 });
  await run(server);
  expect(await figures(server)).toEqual({ customers: 40, orders: 92, money: all.money + 45 + 40 });
  await server.close();
});

it('withdraws what runs of events alone had counted, once a file has it', async () => {
  const server = await shopServer();
  for (const each of shop.slice(20)) await hear(server, 'orders/create', webhook(each));
  await run(server);
  expect(await figures(server)).toMatchObject({ orders: 70 });
  await run(server, [await file(server)]);
  expect(await figures(server)).toEqual(all);
  await server.close();
});

it('takes refunds and cancellations of the webhook off the order of the file, by whichever of its numbers', async () => {
  const server = await shopServer();
  await run(server, [await file(server)]);
  const [partly, whole, cancelled] = shop.slice(85);
  const refund = (of: typeof last, id: number, amount: string) => ({
    ...{ id, order_id: of.id, created_at: '2026-01-12T10:00:00Z' },
    transactions: [{ kind: 'refund', status: 'success', amount, currency: 'EUR' }],
  });
  // The topic of refunds has the id of the order alone.
  await hear(server, 'refunds/create', refund(partly!, 1, '7.50'));
  await hear(server, 'refunds/create', refund(whole!, 2, `${whole!.total + 5}.00`));
  await hear(server, 'orders/updated', {
    ...webhook(whole!),
    financial_status: 'refunded',
    refunds: [refund(whole!, 2, `${whole!.total + 5}.00`)],
  });
  await hear(server, 'orders/cancelled', { ...webhook(cancelled!), cancelled_at: '2026-01-12T10:00:00Z' });
  // An order that was edited is told with another amount: what the file says counts until a newer file comes.
  await hear(server, 'orders/updated', { ...webhook(last), total_price: '999.00', subtotal_price: '990.00' });
  for (const _ of [1, 2]) {
    await run(server);
    const gone = 7.5 + whole!.total + cancelled!.total;
    expect(await figures(server)).toMatchObject({ orders: 88, money: all.money - gone });
    expect((await sources(server)).uncountedRefunds).toEqual([]);
  }
  await server.close();
});

it('takes no order of another shop for one of its number, and says where two probably told the same', async () => {
  const server = await shopServer();
  await run(server, [await file(server)]);
  const other = { ...next, number: 1001, id: 6600000000001, person: 39 };
  await hear(server, 'orders/create', {
    ...webhook(other),
    email: 'new@example.com',
    contact_email: null,
    customer: { id: 88, email: 'new@example.com' },
  });
  const purchase = { event: 'Order Completed', userId: whose, timestamp: last.at.toISOString() };
  const properties = { order_id: 'W-77', total: last.total, currency: 'EUR' };
  await server.ask('/v1/track', posting({ ...purchase, messageId: 'w77', properties }));
  await server.ask(
    '/v1/track',
    posting({ ...purchase, messageId: 'w78', properties: { ...properties, order_id: String(last.number) } }),
  );
  await run(server);
  expect(await figures(server)).toEqual({ customers: 41, orders: 92, money: all.money + 40 + last.total });
  const { told } = await sources(server);
  expect(told).toMatchObject({ twice: { orders: 1 }, probable: [{ other: null, orders: 1, sum: last.total }] });
  await server.close();
});
