import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/serving.ts';
import { openStore } from '../../store/open-store.ts';
import { ordersAndRefunds } from '../orders-and-refunds.ts';
import { type LiveEvent, liveEvent } from '../segment-event.ts';
import { uncountedRefunds } from '../uncounted-refunds.ts';
import { openWriter } from '../write/open-writer.ts';
import { shopifyEvents } from './shopify.ts';

const order = { id: 1, total_price: '50.00', currency: 'EUR', customer: { id: 5 }, created_at: '2026-01-02T10:00:00Z' };
const told = (topic: string, more: object) =>
  shopifyEvents(topic, { ...order, ...more }, 'w').map(({ event, messageId }) => [event, messageId]);
const completed = ['Order Completed', 'order 1'];

it.each(['authorized', 'paid', 'partially_paid', 'partially_refunded'])(
  'counts an order that is %s, whichever topic tells it',
  (financial_status) => {
    for (const topic of ['orders/create', 'orders/paid', 'orders/updated'])
      expect(told(topic, { financial_status })).toEqual([completed]);
  },
);

it('counts the goods alone where the files do', () => {
  const paid = { ...order, financial_status: 'paid', subtotal_price: '45.00' };
  const totalOf = (amountsAre: 'subtotals' | 'totals', body: object = paid) =>
    shopifyEvents('orders/paid', body, 'w', { customersAre: 'ids', amountsAre })[0]?.properties?.total;
  expect(totalOf('subtotals')).toBe('45.00');
  expect(totalOf('totals')).toBe('50.00');
  expect(totalOf('subtotals', { ...paid, subtotal_price: undefined })).toBe('50.00');
});

it.each(['pending', 'unpaid'])(
  'counts none whose payment is %s, nor says that it was cancelled',
  (financial_status) => {
    for (const topic of ['orders/create', 'orders/updated']) expect(told(topic, { financial_status })).toEqual([]);
    expect(told('orders/cancelled', { financial_status, cancelled_at: '2026-01-03T10:00:00Z' })).toEqual([]);
  },
);

it.each(['voided', 'expired'])(
  'takes an order back whose payment was %s after it was authorised',
  (financial_status) => {
    expect(told('orders/updated', { financial_status })).toEqual([['Order Cancelled', 'order 1 cancelled']]);
  },
);

it('takes a cancelled order back, though it was paid', () => {
  const cancelled = { financial_status: 'paid', cancelled_at: '2026-01-03T10:00:00Z' };
  for (const topic of ['orders/cancelled', 'orders/updated'])
    expect(told(topic, cancelled)).toEqual([['Order Cancelled', 'order 1 cancelled']]);
});

it('tells refunds under the same messages as the topic for them, each currency by itself, and all of it where none is listed', () => {
  const back = (amount: string, currency: string, status = 'success') => ({ kind: 'refund', status, amount, currency });
  const refund = {
    id: 9,
    transactions: [back('4', 'EUR'), back('1', 'EUR'), back('7', 'JPY'), back('3', 'EUR', 'error')],
  };
  const refunds = [
    ['Order Refunded', 'refund 9'],
    ['Order Refunded', 'refund 9 JPY'],
  ];
  expect(told('orders/updated', { financial_status: 'refunded', refunds: [refund] })).toEqual([completed, ...refunds]);
  const alone = shopifyEvents('refunds/create', { ...refund, order_id: 1 }, 'w');
  expect(alone.map(({ event, messageId }) => [event, messageId])).toEqual(refunds);
  expect(alone.map(({ properties }) => properties?.value)).toEqual([5, 7]);
  const whole = [completed, ['Order Refunded', 'order 1 refunded']];
  expect(told('orders/updated', { financial_status: 'refunded' })).toEqual(whole);
});

it('comes to the same in any order of arrival, however often each webhook is sent', async () => {
  const store = await openStore(temporaryFolder());
  const writer = openWriter(store);
  const refund = (id: number) => ({ id: `r${id}`, order_id: id, transactions: [{ kind: 'refund', amount: '15.00' }] });
  const kept = (id: number): readonly (readonly [string, object])[] => [
    ['orders/create', { ...order, id, financial_status: 'pending' }],
    ['orders/paid', { ...order, id, financial_status: 'paid' }],
    ['refunds/create', refund(id)],
    ['orders/updated', { ...order, id, financial_status: 'partially_refunded', refunds: [refund(id)] }],
  ];
  const voided = (id: number): readonly (readonly [string, object])[] => [
    ['orders/create', { ...order, id, financial_status: 'authorized' }],
    ['orders/updated', { ...order, id, financial_status: 'voided' }],
    ['orders/cancelled', { ...order, id, financial_status: 'voided', cancelled_at: '2026-01-03T10:00:00Z' }],
  ];
  const send = async (webhooks: readonly (readonly [string, object])[]) => {
    for (const [topic, body] of webhooks) {
      const events = shopifyEvents(topic, body, 'w').map((event) =>
        liveEvent('track', event, { receivedAt: Date.parse('2026-01-15'), messageId: event.messageId! }),
      );
      const entries = events.map((event) => ({ kind: 'event', source: 'shopify', event: event as LiveEvent }) as const);
      await writer.write(entries, 'event');
    }
  };
  let id = 100;
  const nets = new Map<string, number>();
  for (const [webhooks, net] of [
    [kept, 35],
    [voided, 0],
  ] as const)
    for (const sequence of permutations(webhooks(0).map((_, i) => i))) {
      const all = webhooks(++id);
      nets.set(String(id), net);
      await send([...sequence, ...sequence].map((i) => all[i]!));
    }
  const found = new Map<string, number>();
  for await (const orders of ordersAndRefunds(store.db))
    for (const { order: each, refunded } of orders) found.set(each.id, each.amount - refunded);
  expect(new Map([...found].toSorted())).toEqual(new Map([...nets].toSorted()));
  // Pending, then cancelled: it was never counted, and no refund waits for it.
  await send([
    ['orders/create', { ...order, id: 7, financial_status: 'pending' }],
    ['orders/cancelled', { ...order, id: 7, financial_status: 'voided', cancelled_at: '2026-01-03T10:00:00Z' }],
  ]);
  expect(await uncountedRefunds(store.db, { upTo: 1e9, currency: 'EUR', missing: null })).toEqual([]);
  await writer.close();
  await store.close();
});

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item) => permutations(items.filter((each) => each !== item)).map((rest) => [item, ...rest]));
}
