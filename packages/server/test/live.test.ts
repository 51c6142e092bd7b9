import { exampleExperience } from '@perennial/decide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posting, type Served, serveStudied } from './serving.ts';

let server: Served;
let key: string;

interface Results {
  readonly success: boolean;
  readonly results: readonly { readonly messageId: string | null; readonly result: string; readonly reason?: string }[];
}

interface Decided {
  readonly decision: string;
  readonly slots: Readonly<Record<string, { readonly variant: string; readonly content: unknown }>>;
}

beforeAll(async () => {
  server = await serveStudied();
  ({ key } = await server.askJson<{ key: string }>('/api/keys', posting({ name: 'shop', role: 'source' })));
  const published = await server.ask('/api/experiences/home', { ...posting(exampleExperience), method: 'PUT' });
  expect(published.status).toBe(200);
});

afterAll(() => server.close());

const basic = () => ({ authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` });
const send = (type: string, body: unknown) => server.askJson<Results>(`/v1/${type}`, posting(body, basic()));
const decide = (body: object) =>
  server.askJson<Decided>('/v1/decide', posting({ experience: 'home', ...body }, basic()));
const scoreOf = (id: string) => server.askJson<Score>(`/v1/customers/${id}`);

interface Score {
  readonly stage: string;
  readonly needs: readonly string[];
  readonly score: {
    readonly orders: number;
    readonly historic: number;
    readonly expected: number;
    readonly low80: number;
    readonly high80: number;
  } | null;
}

const order = (messageId: string, id: string, total: number, user: string) => ({
  messageId,
  userId: user,
  event: 'Order Completed',
  properties: { order_id: id, total, currency: 'EUR' },
  timestamp: '2026-01-10T10:00:00Z',
});

describe('events', () => {
  it('are stored once each, with a result of their own', async () => {
    const batch = [
      { type: 'track', ...order('m1', 'o1', 40, 'ann') },
      { type: 'track', ...order('m1', 'o1', 40, 'ann') },
      // Another message of the same order.
      { type: 'track', ...order('m2', 'o1', 40, 'ann') },
      { type: 'track', messageId: 'm3', event: 'Order Completed', userId: 'ann', properties: { total: 3 } },
      { type: 'page', messageId: 'm4' },
      { messageId: 'm5', userId: 'ann' },
      'nonsense',
    ];
    const { success, results } = await send('batch', { batch });
    expect(success).toBe(false);
    expect(results.map(({ result, reason }) => reason ?? result)).toEqual([
      'stored',
      'duplicate',
      'stored',
      'no-order-id',
      'nobody',
      'no-type',
      'invalid: body',
    ]);
    expect((await scoreOf('ann')).score).toMatchObject({ orders: 1, historic: 40 });
  });

  it('know refunds, also those that come before their order', async () => {
    await send('track', {
      messageId: 'r1',
      userId: 'bea',
      event: 'refund',
      properties: { transaction_id: 'o2', value: 15 },
    });
    await send('track', { ...order('r2', 'o2', 60, 'bea'), event: 'purchase' });
    expect((await scoreOf('bea')).score).toMatchObject({ orders: 1, historic: 45 });
    // Yen cannot be taken from euros.
    const yen = { transaction_id: 'o2', value: 30, currency: 'JPY' };
    await send('track', { messageId: 'r2-yen', userId: 'bea', event: 'refund', properties: yen });
    expect((await scoreOf('bea')).score).toMatchObject({ historic: 45 });
    await send('track', { messageId: 'r3', userId: 'bea', event: 'Order Cancelled', properties: { order_id: 'o2' } });
    // As in a run, an order that was cancelled is none.
    expect(await scoreOf('bea')).toMatchObject({ score: null, reasons: [{ code: 'person.reason.not-scored' }, {}] });
  });

  it('mean the same however a shop writes their names and the numbers of its customers', async () => {
    const names = ['order completed', 'order_completed', 'OrderCompleted', 'ORDER-COMPLETED'];
    const batch = names.map((event, i) => ({
      type: 'track',
      userId: 4711,
      event,
      properties: { order_id: `named-${i}`, total: 10, currency: 'EUR' },
    }));
    expect((await send('batch', { batch })).success).toBe(true);
    await send('track', { userId: '4711', event: 'complaint_made' });
    expect(await scoreOf('4711')).toMatchObject({
      attributes: { complaints: 1 },
      score: { orders: names.length, historic: 40 },
    });
  });

  it('are rejected where an amount cannot be read, rather than counted by another or as all that was paid', async () => {
    const reasonOf = async (event: string, properties: object) => {
      const sent = { userId: 'amounts', event, properties: { order_id: 'amounts', currency: 'EUR', ...properties } };
      const [result] = (await send('track', sent)).results;
      return result!.reason ?? result!.result;
    };
    expect(await reasonOf('Order Completed', {})).toBe('no-amount');
    expect(await reasonOf('Order Completed', { total: '' })).toBe('no-amount');
    for (const total of ['49,90', -5, 1e300]) {
      expect(await reasonOf('Order Completed', { total, revenue: 12 })).toBe('amount-unreadable');
    }
    expect(await reasonOf('Order Completed', { total: null, revenue: '12' })).toBe('stored');
    expect(await reasonOf('Order Refunded', { total: '2,50' })).toBe('amount-unreadable');
    expect((await scoreOf('amounts')).score).toMatchObject({ historic: 12 });
    expect(await reasonOf('Order Refunded', {})).toBe('stored');
    // As in a run, an order that was given back in full is none.
    expect((await scoreOf('amounts')).score).toBeNull();
  });

  it('that are rejected say why and what to do, in the language of the request, under the number that was sent', async () => {
    const sent = posting({ messageId: 7, userId: 'u', event: 'Order Completed', properties: { total: 5 } }, basic());
    const headers = { ...sent.headers, 'accept-language': 'pl' };
    expect(await server.askJson('/v1/track', { ...sent, headers })).toEqual({
      success: false,
      results: [
        {
          ...{ messageId: '7', result: 'rejected', reason: 'no-order-id' },
          says: 'Zamówienie musi mieć numer: order_id.',
        },
      ],
    });
    expect((await send('alias', { userId: 'u' })).results).toMatchObject([{ reason: 'no-previous-id' }]);
  });

  it('count as revenue in the currency of the workspace where they name none, less what is given back', async () => {
    const sold = (order_id: string, money: object) => ({
      type: 'track',
      userId: 'board',
      event: 'Order Completed',
      properties: { order_id, ...money },
    });
    type Board = { hours: { revenue: { currency: string | null; amount: number }[] }[] };
    const revenue = async () => (await server.askJson<Board>('/api/live')).hours[0]!.revenue;
    const euros = (await revenue()).find(({ currency }) => currency === 'EUR')?.amount ?? 0;
    await send('batch', { batch: [sold('n1', { total: 5 }), sold('n2', { total: 7, currency: 'EUR' })] });
    const after = await revenue();
    expect(after.map(({ currency }) => currency)).toEqual(['EUR']);
    expect(after[0]!.amount).toBeCloseTo(euros + 12, 6);
    const back = { userId: 'board', event: 'Order Refunded' };
    await send('track', { ...back, properties: { order_id: 'n2', total: 3, currency: 'EUR' } });
    await send('track', { ...back, properties: { order_id: 'n2', total: 3, currency: 'JPY' } });
    expect((await revenue())[0]!.amount).toBeCloseTo(euros + 9, 6);
  });

  it('that are too many for one request are to be sent in several', async () => {
    const properties = { text: 'x'.repeat(1000) };
    const batch = Array.from({ length: 600 }, () => ({ type: 'track', userId: 'many', event: 'Long', properties }));
    const answer = await server.ask('/v1/batch', posting({ batch }));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({
      detail: expect.stringContaining('several requests of at most 500 kB'),
    });
  });

  it('say what a visitor did before they said who they are', async () => {
    const viewed = { anonymousId: 'anon-1', event: 'Product Viewed', properties: { category: 'espresso' } };
    await send('track', { messageId: 'v1', ...viewed });
    await send('track', { messageId: 'v2', ...viewed });
    await send('identify', { messageId: 'v3', anonymousId: 'anon-1', userId: 'cyd', traits: { plan: 'pro' } });
    expect(await scoreOf('cyd')).toMatchObject({ stage: 'browsing', needs: ['espresso'], score: null });
    expect(await scoreOf('anon-1')).toMatchObject({ id: 'cyd' });
  });

  it('are taken from keys of sources only, which are told nothing else', async () => {
    const wrong = { authorization: `Basic ${Buffer.from('pk_wrong:').toString('base64')}` };
    expect((await server.ask('/v1/track', posting({}, wrong))).status).toBe(401);
    const bearer = { headers: { authorization: `Bearer ${key}` } };
    expect((await server.ask('/v1/customers/ann', bearer)).status).toBe(403);
    expect((await server.ask('/api/customers', bearer)).status).toBe(403);
  });
});

describe('a score at this moment', () => {
  it('is what the run knows of a customer, and moves with each order', async () => {
    const [customer] = (await server.askJson<{ customers: readonly { customer: string }[] }>('/api/customers'))
      .customers;
    const before = (await scoreOf(customer!.customer)).score!;
    expect(before.low80).toBeLessThanOrEqual(before.high80);
    await send('track', order('s1', 'o9', 50, customer!.customer));
    const after = (await scoreOf(customer!.customer)).score!;
    expect(after.orders).toBe(before.orders + 1);
    expect(after.historic).toBeCloseTo(before.historic + 50, 6);
    expect(after.expected).not.toBe(before.expected);
  });

  it('is summed of those who order, hour by hour and each once in all, with the interval of the sum', async () => {
    type Expected = { customers: number; expected: number; low80: number; high80: number } | null;
    type Board = { run: number | null; currency: string | null; expected: Expected; hours: { expected: Expected }[] };
    const board = () => server.askJson<Board>('/api/live');
    const { customers } = await server.askJson<{ customers: { customer: string }[] }>('/api/customers?limit=2');
    const [ada, bob] = customers.map(({ customer }) => customer) as [string, string];
    const before = (await board()).expected?.customers ?? 0;
    const buy = (user: string, id: string, at: string) =>
      send('track', { ...order(id, id, 30, user), timestamp: `2026-01-15T${at}:00Z` });
    await buy(ada, 'hourly-1', '09:10');
    await buy(bob, 'hourly-2', '09:50');
    const once = await board();
    await buy(ada, 'hourly-3', '08:30');
    const { run, currency, expected, hours } = await board();
    expect([run, currency]).toEqual([1, 'EUR']);
    const scores = await Promise.all([ada, bob].map(async (id) => (await scoreOf(id)).score!.expected));
    const { 3: nine, 4: eight, 5: seven } = hours;
    expect(nine!.expected!.customers).toBe(2);
    expect(nine!.expected!.expected).toBeCloseTo(scores[0]! + scores[1]!, 6);
    expect(eight!.expected!.customers).toBe(1);
    expect(eight!.expected!.expected).toBeCloseTo(scores[0]!, 6);
    expect(seven!.expected).toBeNull();
    for (const each of [expected, nine!.expected, eight!.expected]) {
      expect(each!.low80).toBeLessThan(each!.expected);
      expect(each!.high80).toBeGreaterThan(each!.expected);
    }
    // Of fewer people chance makes more.
    const breadth = ({ low80, high80, expected: of }: NonNullable<Expected>) => (high80 - low80) / of;
    expect(breadth(eight!.expected!)).toBeGreaterThan(breadth(nine!.expected!));
    expect(expected!.customers).toBe(once.expected!.customers);
    expect(expected!.customers).toBeGreaterThanOrEqual(Math.max(2, before));
  });

  it('comes with risk, the next order, reasons and what to do, in words', async () => {
    const orders = [3, 33, 63, 93].map((days, i) => ({
      type: 'track',
      ...order(`w${i}`, `w${i}`, 40 + i, 'whole'),
      timestamp: new Date(Date.parse('2026-01-15') - days * 86_400_000).toISOString(),
    }));
    await send('batch', { batch: [...orders, { type: 'track', userId: 'whole', event: 'Delivery Failed' }] });
    const whole = await server.askJson<Whole>('/v1/customers/whole', { headers: { 'accept-language': 'zh' } });
    const { score, risk, reasons, nextAction } = whole;
    expect(score).toMatchObject({ orders: 4, historic: 166, currency: 'EUR', lastOrder: '2026-01-12', run: 1 });
    expect(risk).toBeCloseTo(1 - score.probAlive, 12);
    expect(score.probAlive).toBeGreaterThan(0.5);
    expect(score.nextOrder! > '2026-01-15').toBe(true);
    expect(score.low80).toBeLessThanOrEqual(score.expected);
    expect(score.high80).toBeGreaterThan(score.expected);
    expect(score.expectedOrders).toBeGreaterThan(0);
    expect(reasons.map(({ code }) => code)).toEqual(['person.reason.many-orders', 'person.reason.trouble']);
    expect(nextAction.code).toBe('person.action.recover');
    for (const { says } of [...reasons, nextAction]) expect(says).toMatch(/\p{Script=Han}/u);
  });
});

interface Whole {
  readonly risk: number;
  readonly reasons: readonly { readonly code: string; readonly says: string }[];
  readonly nextAction: { readonly code: string; readonly says: string };
  readonly score: NonNullable<Score['score']> & {
    readonly probAlive: number;
    readonly nextOrder: string | null;
    readonly expectedOrders: number;
  };
}

describe('a page for a visitor', () => {
  it('has to be published first, and it is said how', async () => {
    const asked = posting({ experience: 'nowhere', anonymousId: 'a', consents: true }, basic());
    expect(await server.askJson('/v1/decide', asked)).toMatchObject({
      status: 404,
      code: 'not-found.experience',
      detail: expect.stringContaining('PUT /api/experiences/nowhere'),
    });
  });

  it('is the default without consent, and says no score, chance or rule', async () => {
    const found = await decide({ anonymousId: 'anon-9' });
    expect(Object.values(found.slots).map(({ variant }) => variant)).toEqual(['plain', 'reviews', 'browse']);
    expect(JSON.stringify(found)).not.toMatch(/chance|propensity|because|estimate|score/);
  });

  it('stays the same for a visitor, also after they said who they are', async () => {
    const visitors = Array.from({ length: 60 }, (_, i) => `anon-s${i}`);
    for (const anonymousId of visitors) {
      const first = await decide({ anonymousId, consents: true });
      expect(await decide({ anonymousId, consents: true })).toEqual(first);
      await send('identify', { anonymousId, userId: `user-${anonymousId}` });
      const later = await decide({ userId: `user-${anonymousId}`, anonymousId, consents: true });
      expect(later.slots).toEqual(first.slots);
    }
  });

  it('is explained to those who may know', async () => {
    const { decision } = await decide({ anonymousId: 'anon-e', consents: true });
    const told = await server.askJson<{ slots: Record<string, { says: string; propensity: number; content: object }> }>(
      `/api/decisions/${decision}`,
      { headers: { 'accept-language': 'pl' } },
    );
    expect(told.slots.proof!.says).toMatch(/podziału|kontrolnej/);
    expect(told.slots.proof!.propensity).toBeGreaterThan(0);
    expect(told.slots.proof!.content).toEqual({ title: expect.stringMatching(/customers|farms/) });
    const bearer = { headers: { authorization: `Bearer ${key}` } };
    expect((await server.ask(`/api/decisions/${decision}`, bearer)).status).toBe(403);
  });

  it('is the default everywhere once the experience is stopped', async () => {
    const early = { ...posting({ ...exampleExperience, version: 1 }), method: 'PUT' };
    expect((await server.ask('/api/experiences/home', early)).status).toBe(422);
    await server.ask('/api/experiences/home/stop', { method: 'POST' });
    for (const anonymousId of ['x1', 'x2', 'x3', 'x4', 'x5', 'x6'])
      expect((await decide({ anonymousId, consents: true })).slots.proof).toMatchObject({ variant: 'reviews' });
    await server.ask('/api/experiences/home', { ...posting({ ...exampleExperience, version: 2 }), method: 'PUT' });
    expect(await server.askJson('/api/experiences')).toMatchObject([{ key: 'home', version: 2, stoppedAt: null }]);
  });
});

describe('the read-out of an experience', () => {
  it('compares everybody with the control group, from their first decision on', async () => {
    const shop = { ...exampleExperience, key: 'basket', control: 0.5, version: 1 };
    await server.ask('/api/experiences/basket', { ...posting(shop), method: 'PUT' });
    const people = Array.from({ length: 80 }, (_, i) => `p${i}`);
    for (const anonymousId of people) await decide({ experience: 'basket', anonymousId, consents: true });
    const now = '2026-01-15T12:00:00Z';
    const batch = people.slice(0, 30).map((id, i) => ({
      type: 'track',
      ...order(`b${i}`, `b${i}`, 20, ''),
      userId: null,
      anonymousId: id,
      timestamp: now,
    }));
    expect((await send('batch', { batch })).success).toBe(true);
    const found = await server.askJson<ReadOut>('/api/experiences/basket/read-out');
    expect(found.people.control + found.people.treated).toBe(80);
    expect(found.sampleRatio).toBeGreaterThan(0.001);
    const { converted, revenue } = found.measures;
    const all = converted.control * found.people.control + converted.treated * found.people.treated;
    expect(all).toBeCloseTo(30, 6);
    expect(revenue.control).toBeCloseTo(20 * converted.control, 6);
    expect(converted.comparison.low95).toBeLessThanOrEqual(converted.comparison.difference);
  });
});

interface Measured {
  readonly control: number;
  readonly treated: number;
  readonly comparison: { readonly difference: number; readonly low95: number };
}

interface ReadOut {
  readonly people: { readonly control: number; readonly treated: number };
  readonly sampleRatio: number;
  readonly measures: { readonly converted: Measured; readonly revenue: Measured };
}

describe('a configuration that nobody has seen', () => {
  it('is judged by those for whom another one decided', async () => {
    const policy = (weights: object) => ({ kind: 'split', weights });
    const page = (version: number, weights: object) => ({
      ...{ key: 'trial', version, currency: 'EUR', control: 0 },
      slots: { hero: { default: 'a', variants: { a: { content: 1 }, b: { content: 2 } }, policy: policy(weights) } },
    });
    await server.ask('/api/experiences/trial', { ...posting(page(1, { a: 0.5, b: 0.5 })), method: 'PUT' });
    const batch: object[] = [];
    for (let i = 0; i < 120; i++) {
      const anonymousId = `t${i}`;
      const { slots } = await decide({ experience: 'trial', anonymousId, consents: true });
      const total = slots.hero!.variant === 'b' ? 30 : 10;
      const properties = { order_id: `t${i}`, total, currency: 'EUR' };
      batch.push({ ...{ type: 'track', messageId: `t${i}`, anonymousId, event: 'Order Completed', properties } });
    }
    await send('batch', { batch });
    const estimateOf = async (weights: object) =>
      (await server.askJson<Trial>('/api/experiences/trial/trial', posting(page(2, weights)))).slots[0]!.estimate!;
    const [all, none] = [await estimateOf({ a: 0, b: 1 }), await estimateOf({ a: 1, b: 0 })];
    for (const name of ['snips', 'doublyRobust'] as const)
      expect(all[name].value - none[name].value).toBeGreaterThan(15);
    expect(all.effectivePeople).toBeLessThan(90);
    expect(all.people).toBe(120);
  });
});

interface Trial {
  readonly slots: readonly {
    readonly estimate: {
      readonly people: number;
      readonly effectivePeople: number;
      readonly snips: { readonly value: number };
      readonly doublyRobust: { readonly value: number };
    } | null;
  }[];
}
