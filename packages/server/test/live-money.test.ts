import { createHmac } from 'node:crypto';
import { exampleExperience } from '@perennial/decide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posting, type Served, serve } from './serving.ts';

let server: Served;
const [shopify, stripe] = ['shop secret', 'whsec_test'];

beforeAll(async () => {
  server = await serve({ environment: { SHOPIFY_WEBHOOK_SECRET: shopify, STRIPE_WEBHOOK_SECRET: stripe } });
});
afterAll(() => server.close());

const orders = async (experience: string) =>
  (
    await server.askJson<{ measures: { orders: { treated: number | null } } }>(
      `/api/experiences/${experience}/read-out`,
    )
  ).measures.orders;

describe('a webhook of Shopify', () => {
  const hear = (topic: string, body: string, signature?: string) =>
    server.ask('/v1/webhooks/shopify', {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-shopify-topic': topic,
        'x-shopify-webhook-id': `w-${topic}-${JSON.parse(body).id}`,
        'x-shopify-hmac-sha256': signature ?? createHmac('sha256', shopify!).update(body).digest('base64'),
      },
    });
  const order = JSON.stringify({ id: 77, total_price: '19.90', currency: 'EUR', customer: { id: 5 } });

  it('is an order, once', async () => {
    expect(await (await hear('orders/paid', order)).json()).toEqual({ result: 'stored' });
    expect(await (await hear('orders/paid', order)).json()).toEqual({ result: 'duplicate' });
    expect(await server.askJson('/v1/customers/5')).toMatchObject({
      attributes: { orders: 1 },
      nextAction: { code: 'person.action.first-order' },
    });
  });

  it('gives money back to whoever ordered, by the number of the order alone, before or after it', async () => {
    const refund = (id: number, value: string) =>
      hear('refunds/create', JSON.stringify({ id, order_id: 77, transactions: [{ kind: 'refund', amount: value }] }));
    await refund(1, '4.90');
    expect(await server.askJson('/v1/customers/5')).toMatchObject({ attributes: { orders: 1, returns: 1 } });
    expect((await server.ask('/v1/customers/order%2077')).status).toBe(404);
    const early = JSON.stringify({ id: 2, order_id: 78, transactions: [{ kind: 'refund', amount: '1.00' }] });
    expect(await (await hear('refunds/create', early)).json()).toEqual({ result: 'stored' });
    expect((await server.ask('/v1/customers/order%2078')).status).toBe(404);
  });

  it('gives the same refund back once, however many webhooks tell of it', async () => {
    const shop = { id: 90, total_price: '50.00', currency: 'EUR', customer: { id: 6 } };
    await hear('orders/paid', JSON.stringify(shop));
    const refund = JSON.stringify({ id: 3, order_id: 90, transactions: [{ kind: 'refund', amount: '5.00' }] });
    expect(await (await hear('refunds/create', refund)).json()).toEqual({ result: 'stored' });
    const other = await server.ask('/v1/webhooks/shopify', {
      method: 'POST',
      body: refund,
      headers: {
        'content-type': 'application/json',
        'x-shopify-topic': 'refunds/create',
        'x-shopify-webhook-id': 'of another webhook',
        'x-shopify-hmac-sha256': createHmac('sha256', shopify!).update(refund).digest('base64'),
      },
    });
    expect(await other.json()).toEqual({ result: 'duplicate' });
  });

  it('gives nothing back where the payment of it failed', async () => {
    const back = (status: string) => ({ kind: 'refund', status, amount: '5.00' });
    const refund = (id: number, statuses: readonly string[]) =>
      hear('refunds/create', JSON.stringify({ id, order_id: 90, transactions: statuses.map(back) }));
    expect(await (await refund(4, ['error', 'failure'])).json()).toEqual({ result: 'ignored' });
    expect(await (await refund(5, ['error', 'success'])).json()).toEqual({ result: 'stored' });
  });

  it('tells what became of a parcel, which has not arrived when it has left', async () => {
    const parcel = (id: number, status: string) =>
      hear('fulfillment_events/create', JSON.stringify({ id, order_id: 77, status }));
    expect(await (await parcel(1, 'in_transit')).json()).toEqual({ result: 'ignored' });
    expect(await (await hear('orders/fulfilled', order)).json()).toEqual({ result: 'ignored' });
    expect(await (await parcel(2, 'delivered')).json()).toEqual({ result: 'stored' });
    expect(await (await parcel(3, 'failure')).json()).toEqual({ result: 'stored' });
  });

  it('is refused where it was signed by somebody else, or changed', async () => {
    const refused = await hear('orders/paid', order, 'AAAA');
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ code: 'webhook-refused' });
    const signature = createHmac('sha256', shopify!).update(order).digest('base64');
    expect((await hear('orders/paid', order.replace('19.90', '1.90'), signature)).status).toBe(401);
  });

  it('says nothing where nothing is to be counted', async () => {
    expect(await (await hear('products/update', '{"id":1}')).json()).toEqual({ result: 'ignored' });
  });
});

describe('a webhook of Stripe', () => {
  const now = Date.parse('2026-01-15T12:00:00Z') / 1000;
  const hear = (event: object, time = now) => {
    const body = JSON.stringify(event);
    const signed = createHmac('sha256', stripe!).update(`${time}.${body}`).digest('hex');
    const headers = { 'content-type': 'application/json', 'stripe-signature': `t=${time},v1=00,v1=${signed}` };
    return server.ask('/v1/webhooks/stripe', { method: 'POST', body, headers });
  };
  const paid = {
    ...{ id: 'evt_1', type: 'checkout.session.completed', created: now },
    data: {
      object: {
        id: 'cs_1',
        payment_intent: 'pi_1',
        payment_status: 'paid',
        currency: 'jpy',
        amount_total: 500,
        customer: 'cus_1',
      },
    },
  };

  it('is an order in the money that its currency has', async () => {
    expect(await (await hear(paid)).json()).toEqual({ result: 'stored' });
    expect(await (await hear({ ...paid, id: 'evt_2' })).json()).toEqual({ result: 'stored' });
    expect(await server.askJson('/v1/customers/cus_1')).toMatchObject({ attributes: { orders: 1 } });
    const back = { id: 'ch_1', payment_intent: 'pi_1', currency: 'jpy', amount_refunded: 200, customer: 'cus_1' };
    const refunded = { id: 'evt_3', type: 'charge.refunded', created: now, data: { object: back } };
    expect(await (await hear(refunded)).json()).toEqual({ result: 'stored' });
  });

  it('is one order where a session begins a subscription and its first invoice is paid', async () => {
    const subscriber = { currency: 'eur', customer: 'cus_2' };
    const session = { id: 'cs_2', invoice: 'in_1', payment_intent: null, payment_status: 'paid', amount_total: 900 };
    const invoice = { id: 'in_1', payment_intent: 'pi_2', amount_paid: 900 };
    const told = (id: string, type: string, object: object) =>
      hear({ id, type, created: now, data: { object: { ...subscriber, ...object } } });
    await told('evt_5', 'checkout.session.completed', session);
    await told('evt_6', 'invoice.paid', invoice);
    expect(await server.askJson('/v1/customers/cus_2')).toMatchObject({ attributes: { orders: 1 } });
    const charge = { id: 'ch_2', invoice: 'in_1', payment_intent: 'pi_2', amount_refunded: 900 };
    await told('evt_7', 'charge.refunded', charge);
    expect(await server.askJson('/v1/customers/cus_2')).toMatchObject({ attributes: { orders: 1, returns: 1 } });
  });

  it('is an order once what is paid by bank has arrived, and not before', async () => {
    const session = { id: 'cs_3', payment_intent: 'pi_3', currency: 'eur', customer: 'cus_3', amount_total: 700 };
    const told = (id: string, type: string, payment_status: string) =>
      hear({ id, type, created: now, data: { object: { ...session, payment_status } } });
    expect(await (await told('evt_8', 'checkout.session.completed', 'unpaid')).json()).toEqual({ result: 'ignored' });
    await told('evt_9', 'checkout.session.async_payment_succeeded', 'paid');
    expect(await server.askJson('/v1/customers/cus_3')).toMatchObject({ attributes: { orders: 1 } });
  });

  it('is refused when it is old', async () => {
    expect((await hear(paid, now - 600)).status).toBe(401);
  });
});

describe('money that is given back in another currency than its order was paid in', () => {
  const track = (event: string, messageId: string, total: number | null, currency: string | null) => ({
    ...{ type: 'track', messageId, userId: 'yen', event },
    properties: { order_id: 'yen-1', total, currency },
  });
  const results = async (...batch: object[]) =>
    (await server.askJson<{ results: object[] }>('/v1/batch', posting({ batch }))).results;

  it('is kept, taken off nothing, and said to be so: of each event, and with its sum among the sources', async () => {
    const other = { result: 'stored', reason: 'other-currency' };
    expect(
      await results(
        track('Order Completed', 'y1', 60, 'EUR'),
        track('Order Refunded', 'y2', 500, 'JPY'),
        track('Order Refunded', 'y3', 15, 'EUR'),
        track('Order Refunded', 'y4', 1, null),
      ),
    ).toEqual([
      { messageId: 'y1', result: 'stored' },
      { messageId: 'y2', ...other },
      { messageId: 'y3', result: 'stored' },
      { messageId: 'y4', result: 'stored' },
    ]);
    const again = track('Order Refunded', 'y5', 200, 'JPY');
    expect(await results(again)).toEqual([{ messageId: 'y5', ...other }]);
    expect(await results(again)).toEqual([{ messageId: 'y5', result: 'duplicate' }]);
    const { uncountedRefunds } = await server.askJson<{ uncountedRefunds: { reason: string }[] }>('/api/sources');
    expect(uncountedRefunds.filter(({ reason }) => reason === 'other-currency')).toEqual([
      {
        ...{ reason: 'other-currency', currency: 'JPY', refunds: 2, sum: 700, whole: 0 },
        says: expect.stringMatching(/another currency/),
      },
    ]);
  });
});

describe('outcomes', () => {
  const send = (body: object) => server.askJson<Record<string, unknown>>('/v1/outcomes', posting(body));

  it('belong to the page that they are told of, once', async () => {
    const page = { ...exampleExperience, key: 'told', control: 0, version: 1 };
    await server.ask('/api/experiences/told', { ...posting(page), method: 'PUT' });
    const visitor = { experience: 'told', anonymousId: 'v1', consents: true };
    const { decision } = await server.askJson<{ decision: string }>('/v1/decide', posting(visitor));
    const sold = { kind: 'conversion', messageId: 'o1', decision, orderId: 'A1', value: 30, currency: 'EUR' };
    expect(await send(sold)).toMatchObject({ result: 'stored' });
    expect(await send(sold)).toMatchObject({ result: 'duplicate' });
    expect((await orders('told')).treated).toBe(1);
    expect(await send({ kind: 'complaint', messageId: 'o2', decision })).toMatchObject({ result: 'stored' });
    const { measures } = await server.askJson<{ measures: Record<string, { treated: number }> }>(
      '/api/experiences/told/read-out',
    );
    expect(measures).toMatchObject({ complained: { treated: 1 }, revenue: { treated: 30 }, regretted: { treated: 0 } });
  });

  it('that belong to nobody are refused', async () => {
    expect(await send({ kind: 'conversion', decision: 'nothing' })).toMatchObject({ code: 'not-found.decision' });
    expect(await send({ kind: 'conversion' })).toMatchObject({ code: 'request-invalid' });
  });
});

describe('versions', () => {
  it('are listed, compared and brought back, and move nobody whose variant does not shrink', async () => {
    const slot = (weights: object) => ({
      ...{ default: 'a', policy: { kind: 'split', weights } },
      variants: { a: { content: 1 }, b: { content: 2 }, c: { content: 3 } },
    });
    const page = (version: number, weights: object) => ({
      ...{ key: 'split', version, currency: 'EUR', control: 0 },
      slots: { hero: slot(weights) },
    });
    const publish = (body: object) => server.askJson('/api/experiences/split', { ...posting(body), method: 'PUT' });
    const shown = async (i: number) => {
      const asked = { experience: 'split', anonymousId: `s${i}`, consents: true };
      return (await server.askJson<{ slots: { hero: { variant: string } } }>('/v1/decide', posting(asked))).slots.hero
        .variant;
    };
    await publish(page(1, { a: 0.5, b: 0.3, c: 0.2 }));
    const before = await Promise.all(Array.from({ length: 60 }, (_, i) => shown(i)));
    expect(new Set(before).size).toBe(3);
    await publish(page(2, { a: 0.2, b: 0.3, c: 0.5 }));
    const differences = await server.askJson<readonly { place: string }[]>(
      '/api/experiences/split/differences?from=1&to=2',
    );
    expect(differences.map(({ place }) => place)).toContain('slots.hero.policy.weights.a');
    expect(await server.askJson('/api/experiences/split/rollback', posting({ version: 1 }))).toEqual({
      key: 'split',
      version: 3,
    });
    expect(await server.askJson('/api/experiences/split/versions')).toMatchObject([
      { version: 3 },
      { version: 2 },
      { version: 1 },
    ]);
    expect(await Promise.all(Array.from({ length: 60 }, (_, i) => shown(i)))).toEqual(before);
  });
});
