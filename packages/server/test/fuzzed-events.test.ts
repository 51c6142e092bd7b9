import { readFileSync } from 'node:fs';
import { Analytics } from '@segment/analytics-node';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../src/index.ts';
import { writeLiveOrders } from '../src/live/orders-file.ts';
import { environmentOf, posting, type Served, serve } from './serving.ts';

let server: Served;
let key: string;
beforeAll(async () => {
  server = await serve();
  ({ key } = await server.askJson<{ key: string }>('/api/keys', posting({ name: 'shop', role: 'source' })));
});
afterAll(() => server.close());

interface Results {
  readonly results: readonly { readonly result: string; readonly reason?: string }[];
}

const reasons =
  /^(nobody|no-event|no-group|no-previous-id|no-order-id|no-amount|amount-unreadable|no-type|currency-unreadable|time-unreadable|too-deep|too-large|invalid: .+)$/;

describe('events of any kind', () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      'NaN',
      'Infinity',
      '1e999',
      -5,
      1e300,
      '12,50',
      '2026-99-99',
      '0001-01-01T00:00:00Z',
      '9999-12-31T23:59:59Z',
      '+275760-09-13T00:00:00.000Z',
      '\u0000',
      '\ud800',
      'Euro',
      '__proto__',
    ),
    fc.string(),
    fc.double(),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const event = fc.record(
    {
      type: fc.constantFrom('track', 'page', 'identify', 'group', 'alias', 'nothing'),
      messageId: fc.oneof(fc.uuid(), odd),
      userId: fc.oneof(fc.constantFrom('u1', 'u2', 'constructor', '__proto__'), odd),
      anonymousId: fc.oneof(fc.constantFrom('a1', 'toString'), odd),
      groupId: fc.oneof(fc.constant('g1'), odd),
      event: fc.oneof(fc.constantFrom('Order Completed', 'Order Refunded', 'purchase', 'hasOwnProperty'), odd),
      properties: fc.oneof(
        fc.record(
          { order_id: fc.oneof(fc.uuid(), odd), total: odd, currency: odd, category: odd },
          { requiredKeys: [] },
        ),
        odd,
      ),
      traits: odd,
      context: odd,
      timestamp: odd,
      sentAt: odd,
    },
    { requiredKeys: [] },
  );

  it('have a result each, and leave no number that is none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(event, odd), { minLength: 1, maxLength: 30 }), async (batch) => {
        const answer = await server.ask('/v1/batch', posting({ batch }));
        expect(answer.status).toBe(200);
        const { results } = (await answer.json()) as Results;
        expect(results).toHaveLength(batch.length);
        for (const { result, reason } of results)
          if (result === 'rejected') expect(reason).toMatch(reasons);
          else expect(['stored', 'duplicate']).toContain(result);
      }),
      { numRuns: 60 },
    );
    for (const event of ['constructor', '__proto__', 'toString'])
      expect((await server.ask('/v1/track', posting({ userId: 'u1', event }))).status).toBe(200);
    for (const id of ['u1', 'u2', 'constructor', 'toString']) {
      const answer = await server.ask(`/v1/customers/${id}`);
      expect([200, 404]).toContain(answer.status);
      expect(await answer.text()).not.toMatch(/NaN|Infinity/);
    }
  });

  it('leave orders that the next run can read', async () => {
    const sure = { userId: 'u1', event: 'purchase', properties: { transaction_id: 'sure', value: 3 } };
    await server.ask('/v1/track', posting({ ...sure, timestamp: '2025-12-01' }));
    const store = await openStore(server.folder, await environmentOf(server.folder));
    const { path } = await writeLiveOrders(store.db, server.folder);
    await store.close();
    const [header, ...lines] = readFileSync(path!, 'utf8').trimEnd().split('\n');
    expect(header).toBe('order_id,customer_id,ordered_at,amount,refunded_amount,currency,teller,names,people');
    const times = lines.flatMap((line) => /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(line)?.[0] ?? []);
    expect(times).toContain('2025-12-01T00:00:00.000Z');
    for (const time of times) expect(time > '1970' && time < '2027').toBe(true);
    expect(lines.join()).not.toMatch(/NaN|Infinity/);
  });

  it('that are nested without end are refused, and keep no other out', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const body = `{"batch":[{"type":"track","userId":"d","event":"x","properties":{"a":${deep}}},{"type":"page","userId":"d"}]}`;
    const answer = await server.ask('/v1/batch', { ...posting({}), body });
    const { results } = (await answer.json()) as Results;
    expect(results.map(({ result, reason }) => reason ?? result)).toEqual(['too-deep', 'stored']);
  });
});

it('are what the library of Segment sends', async () => {
  const analytics = new Analytics({ writeKey: key, host: server.listensAt, flushAt: 3, flushInterval: 50 });
  await server.ask('/v1/track', posting({ userId: 'node before', event: 'Product Viewed' }));
  const errors: unknown[] = [];
  analytics.on('error', (error) => errors.push(error));
  analytics.identify({ userId: 'node', traits: { plan: 'pro' } });
  analytics.track({
    userId: 'node',
    event: 'Order Completed',
    properties: { order_id: 'n1', total: 12, currency: 'EUR' },
  });
  analytics.page({ userId: 'node', properties: { path: '/coffee' } });
  analytics.screen({ userId: 'node', name: 'Basket' });
  analytics.alias({ userId: 'node', previousId: 'node before' });
  analytics.group({ userId: 'node', groupId: 'roasters' });
  await analytics.closeAndFlush();
  expect(errors).toEqual([]);
  expect(await server.askJson('/v1/customers/node')).toMatchObject({
    account: 'roasters',
    attributes: { plan: 'pro', orders: 1, pages: 2, viewed: 1 },
  });
  expect(await server.askJson('/v1/customers/node%20before')).toMatchObject({ id: 'node' });
  expect(await server.askJson('/v1/accounts/roasters')).toMatchObject({ people: 1, attributes: { orders: 1 } });
});

it.each(['shopify', 'stripe'])('are not taken from %s without its secret', async (name) => {
  const answer = await server.ask(`/v1/webhooks/${name}`, posting({ id: 1 }));
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ code: 'webhook-refused.no-secret' });
});
