import { describe, expect, it } from 'vitest';
import { makeClient } from '../src/client.ts';
import type { Message } from '../src/message.ts';
import { makeWorld, type Request } from './world.ts';

const destination = { server: 'https://clv.example.com', key: 'pk_1' };
const fine = () => Response.json({ success: true });
const batchOf = (request: Request | undefined) => request?.body.batch as readonly Message[];
const given = { ...destination, consents: true };
/** How the visitor of these tests came. */
const came = {
  page: { path: '/coffee', url: 'https://shop.example.com/coffee', referrer: '' },
  campaign: { source: 'newsletter' },
  device: { type: 'mobile' },
};

describe('events', () => {
  it('are sent together, with the key, whom they are of, and the time of sending', async () => {
    const { effects, requests, pass } = makeWorld(fine);
    const client = makeClient(given, effects);
    client.page();
    client.identify('ada', { plan: 'free' });
    client.track('Product Viewed', { category: 'espresso' });
    client.group('acme');
    client.alias('ada@acme');
    await pass(1000);
    expect(requests.map(({ address }) => address)).toEqual(['https://clv.example.com/v1/batch']);
    expect(requests[0]?.body).toMatchObject({ writeKey: 'pk_1', sentAt: '2026-01-15T12:00:00.500Z' });
    const events = batchOf(requests[0]);
    expect(events.map(({ type }) => type)).toEqual(['page', 'identify', 'track', 'group', 'alias']);
    expect(new Set(events.map(({ anonymousId }) => anonymousId)).size).toBe(1);
    expect(events.map(({ userId }) => userId)).toEqual([undefined, 'ada', 'ada', 'ada', 'ada@acme']);
  });

  it('say the campaign, and nothing else of an address that could say who somebody is', async () => {
    const { effects, requests, pass } = makeWorld(fine);
    makeClient(given, effects).page();
    await pass(1000);
    expect(batchOf(requests[0])[0]?.properties).toMatchObject({ path: '/coffee', utm_source: 'newsletter' });
    expect(JSON.stringify(requests)).not.toContain('example.com&');
    expect(JSON.stringify(requests)).not.toContain('ada');
  });

  it('say how the visitor came, as the specification has it', async () => {
    const { effects, requests, pass } = makeWorld(fine);
    makeClient(given, effects).track('Product Viewed', {});
    await pass(1000);
    expect(batchOf(requests[0])[0]?.context).toMatchObject(came);
  });

  it('wait for the server, longer each time, and are sent again as they were', async () => {
    let isUp = false;
    const { effects, requests, pass, kept } = makeWorld(() => {
      if (!isUp) throw new TypeError('no connection');
      return fine();
    });
    makeClient(given, effects).track('Product Added', {});
    await pass(500);
    expect(requests).toHaveLength(1);
    await pass(2000);
    expect(requests).toHaveLength(2);
    await pass(3999);
    expect(requests).toHaveLength(2);
    isUp = true;
    await pass(1);
    expect(requests).toHaveLength(3);
    expect(batchOf(requests[2])).toEqual(batchOf(requests[0]));
    expect(JSON.parse(kept.storage.get('perennial.queue') ?? '')).toEqual([]);
  });

  it('wait as long as the server says', async () => {
    const { effects, requests, pass } = makeWorld(
      () => new Response(null, { status: 429, headers: { 'retry-after': '30' } }),
    );
    makeClient(given, effects).track('Product Added', {});
    await pass(500 + 29_999);
    expect(requests).toHaveLength(1);
    await pass(1);
    expect(requests).toHaveLength(2);
  });

  it('that an earlier page could not send are sent by the next one', async () => {
    const { effects, requests, pass } = makeWorld(fine);
    const client = makeClient(given, { ...effects, after: () => () => {} });
    client.track('Product Added', { sku: '7' });
    makeClient(given, effects);
    await pass(500);
    expect(batchOf(requests[0])[0]).toMatchObject({ event: 'Product Added', properties: { sku: '7' } });
  });

  it('are no more than 500 that wait, and money is the last to go', async () => {
    const { effects, kept } = makeWorld(fine);
    const client = makeClient(given, { ...effects, after: () => () => {} });
    client.track('Order Completed', { order_id: '1', total: 40, currency: 'EUR' });
    for (let i = 0; i < 600; i++) client.track('Product Viewed', { sku: String(i) });
    const waiting = JSON.parse(kept.storage.get('perennial.queue') ?? '') as Message[];
    expect(waiting).toHaveLength(500);
    expect(waiting[0]?.event).toBe('Order Completed');
    expect(waiting.at(-1)?.properties).toEqual({ sku: '599' });
  });

  it('go in batches that a browser sends after its page', async () => {
    const { effects, requests, pass } = makeWorld(fine);
    const client = makeClient(given, effects);
    for (let i = 0; i < 10; i++) client.track('Note', { text: 'x'.repeat(20_000) });
    await pass(500);
    expect(requests.map((request) => batchOf(request).length)).toEqual([2, 2, 2, 2, 2]);
  });

  it('stay where they are with a key that is wrong', async () => {
    const { effects, requests, pass, kept } = makeWorld(() => new Response(null, { status: 401 }));
    makeClient(given, effects).track('Product Added', {});
    await pass(600_000);
    expect(requests).toHaveLength(1);
    expect(JSON.parse(kept.storage.get('perennial.queue') ?? '')).toHaveLength(1);
  });
});

describe('consent', () => {
  it('comes before anything is kept or sent; what was done until then follows', async () => {
    const { effects, requests, kept, pass } = makeWorld(fine);
    const client = makeClient(destination, effects);
    client.page();
    client.identify('ada');
    expect((await client.decide('home', { defaults: { hero: 'plain' } })).slots).toEqual({
      hero: { variant: null, content: 'plain' },
    });
    await pass(60_000);
    expect(requests).toEqual([]);
    expect([...kept.cookies, ...kept.storage]).toEqual([]);
    client.consent(true);
    await pass(500);
    expect(batchOf(requests[0]).map(({ type, userId }) => [type, userId])).toEqual([
      ['page', undefined],
      ['identify', 'ada'],
    ]);
  });

  it('that is withheld forgets the visitor', async () => {
    const { effects, requests, kept, pass } = makeWorld(fine);
    const client = makeClient(given, effects);
    client.identify('ada');
    client.consent(false);
    client.page();
    await pass(60_000);
    expect(requests).toEqual([]);
    expect([...kept.cookies]).toEqual([['perennial_consent', '0']]);
    expect([...kept.storage]).toEqual([]);
  });
});

describe('a decision', () => {
  const decided = {
    decision: 'd1',
    version: 3,
    slots: { hero: { variant: 'premium', content: { title: 'Reserve' } } },
  };
  const answering = (request: Request) => (request.address.endsWith('/decide') ? Response.json(decided) : fine());

  it('fills what the server decides into the defaults, and is told to be seen once', async () => {
    const { effects, requests, pass } = makeWorld(answering);
    const client = makeClient(given, effects);
    const options = { defaults: { hero: { title: 'Coffee' }, proof: { title: '4.8 of 5' } } };
    const page = await client.decide('home', options);
    await client.decide('home', options);
    // Before the first event has arrived the page that asks is all that is known.
    expect(requests[0]?.body.context).toMatchObject(came);
    expect(page).toEqual({
      experience: 'home',
      decision: 'd1',
      version: 3,
      slots: { hero: decided.slots.hero, proof: { variant: null, content: { title: '4.8 of 5' } } },
    });
    await pass(500);
    const seen = batchOf(requests.at(-1)).filter(({ event }) => event === 'Experience Viewed');
    expect(seen.map(({ messageId, properties }) => [messageId, properties])).toEqual([
      ['viewed-d1', { experience: 'home', decision: 'd1', version: 3, variants: { hero: 'premium', proof: null } }],
    ]);
  });

  it.each([
    ['too late', () => new Promise<Response>(() => {})],
    ['not at all', () => Promise.reject(new TypeError('no connection'))],
    ['with an error', () => new Response('{}', { status: 500 })],
    ['with nonsense', () => new Response('<html>')],
  ])('that comes %s leaves the defaults', async (_, answer) => {
    const { effects, requests, pass } = makeWorld(answer);
    const client = makeClient(given, effects);
    const page = client.decide('home', { defaults: { hero: 'plain' }, within: 80 });
    await pass(80);
    expect(await page).toMatchObject({ decision: null, slots: { hero: { variant: null, content: 'plain' } } });
    expect(requests.map(({ address }) => address)).toEqual(['https://clv.example.com/v1/decide']);
  });

  it('of the server that rendered the page is taken once, by whom it was made for', async () => {
    const page = { experience: 'home', ...decided };
    const { effects, requests, kept } = makeWorld(answering);
    kept.cookies.set('perennial_id', 'a-1');
    const client = makeClient({ ...given, handedOver: { anonymousId: 'a-1', page } }, effects);
    expect(await client.decide('home')).toEqual(page);
    expect(requests).toEqual([]);
    await client.decide('home');
    const other = makeClient({ ...given, handedOver: { anonymousId: 'a-2', page } }, effects);
    await other.decide('home');
    expect(requests.filter(({ address }) => address.endsWith('/decide'))).toHaveLength(2);
  });
});
