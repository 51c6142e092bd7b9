import { Analytics } from '@segment/analytics-node';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posting, type Served, serve } from './serving.ts';

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
  /^(nobody|no-event|no-group|no-order-id|no-amount|amount-unreadable|no-type|currency-unreadable|time-unreadable|too-deep|too-large|invalid: .+)$/;

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
    for (const id of ['u1', 'u2', 'constructor', 'toString']) {
      const answer = await server.ask(`/v1/customers/${id}`);
      expect([200, 404]).toContain(answer.status);
      expect(await answer.text()).not.toMatch(/NaN|Infinity/);
    }
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
  const errors: unknown[] = [];
  analytics.on('error', (error) => errors.push(error));
  analytics.identify({ userId: 'node', traits: { plan: 'pro' } });
  analytics.track({
    userId: 'node',
    event: 'Order Completed',
    properties: { order_id: 'n1', total: 12, currency: 'EUR' },
  });
  analytics.page({ userId: 'node', properties: { path: '/coffee' } });
  analytics.group({ userId: 'node', groupId: 'roasters' });
  await analytics.closeAndFlush();
  expect(errors).toEqual([]);
  expect(await server.askJson('/v1/customers/node')).toMatchObject({
    account: 'roasters',
    attributes: { plan: 'pro', orders: 1, pages: 1 },
  });
  expect(await server.askJson('/v1/accounts/roasters')).toMatchObject({ people: 1, attributes: { orders: 1 } });
});

it.each(['shopify', 'stripe'])('are not taken from %s without its secret', async (name) => {
  const answer = await server.ask(`/v1/webhooks/${name}`, posting({ id: 1 }));
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ code: 'webhook-refused.no-secret' });
});
