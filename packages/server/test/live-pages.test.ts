import { exampleExperience } from '@perennial/decide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posting, type Served, serve } from './serving.ts';

let server: Served;
let key: string;

beforeAll(async () => {
  server = await serve({ script: 'the script', shopOrigins: ['https://shop.example.com'] });
  ({ key } = await server.askJson<{ key: string }>('/api/keys', posting({ name: 'shop', role: 'source' })));
  const published = await server.ask('/api/experiences/home', { ...posting(exampleExperience), method: 'PUT' });
  expect(published.status).toBe(200);
});

afterAll(() => server.close());

/** As the last request of a page is sent: text, without a header of its own. */
const asText = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'text/plain', origin: 'https://shop.example.com' },
  body: JSON.stringify(body),
});

describe('the script of a shop’s pages', () => {
  it('is there for every page, and is not sent twice', async () => {
    const answer = await server.ask('/sdk.js');
    expect(await answer.text()).toBe('the script');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const again = await server.ask('/sdk.js', { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('names its key in the body, which is asked for like any other', async () => {
    const batch = [{ type: 'track', anonymousId: 'a-1', messageId: 'm-1', event: 'Product Viewed' }];
    const sent = await server.ask('/v1/batch', asText({ batch, writeKey: key }));
    expect(sent.headers.get('access-control-allow-origin')).toBe('https://shop.example.com');
    expect(await sent.json()).toEqual({ success: true, results: [{ messageId: 'm-1', result: 'stored' }] });
    const decided = await server.ask(
      '/v1/decide',
      asText({ experience: 'home', anonymousId: 'a-1', consents: true, writeKey: key }),
    );
    expect(decided.status).toBe(200);
    expect((await server.ask('/v1/batch', asText({ batch, writeKey: 'pk_none' }))).status).toBe(401);
    const [, viewer] = [0, await server.askJson<{ key: string }>('/api/keys', posting({ name: 'v', role: 'viewer' }))];
    expect((await server.ask('/v1/batch', asText({ batch, writeKey: viewer.key }))).status).toBe(403);
  });

  it('is not heard from pages of others', async () => {
    const other = { ...asText({ batch: [], writeKey: key }).headers, origin: 'https://other.example.com' };
    const answer = await server.ask('/v1/batch', { ...asText({ batch: [], writeKey: key }), headers: other });
    expect(answer.status).toBe(403);
  });

  it('may send to the short addresses of Segment’s', async () => {
    const event = { anonymousId: 'a-1', messageId: 'm-2', event: 'Product Added', writeKey: key };
    const sent = await server.ask('/v1/t', asText(event));
    expect(await sent.json()).toMatchObject({ results: [{ messageId: 'm-2', result: 'stored' }] });
    expect((await server.ask('/v1/x', asText(event))).status).toBe(404);
  });

  it('that is Segment’s is told to send here', async () => {
    const answer = await server.askJson('/v1/projects/pk_1/settings');
    const host = new URL(server.address).host;
    expect(answer).toEqual({
      integrations: { 'Segment.io': { apiKey: 'pk_1', apiHost: `${host}/v1`, protocol: 'http' } },
    });
  });
});

describe('what the live pages ask', () => {
  it('counts the last hours', async () => {
    const { hours } = await server.askJson<{ hours: { from: string; events: number; decisions: number }[] }>(
      '/api/live',
    );
    expect(hours).toHaveLength(24);
    expect(hours[0]).toMatchObject({ from: '2026-01-15T12:00:00.000Z', events: 2, decisions: 1 });
  });

  it('names sources, their events, and the last of them', async () => {
    const {
      sources: [source],
    } = await server.askJson<{ sources: { name: string; events: number; names: object[] }[] }>('/api/sources');
    expect(source).toMatchObject({ name: 'shop', events: 2, lastDay: 2 });
    expect(source?.names).toContainEqual({ event: 'Product Added', events: 1 });
    const [last] = await server.askJson<{ messageId: string; event: string }[]>('/api/events?limit=1');
    expect(last).toMatchObject({ messageId: 'm-2', event: 'Product Added' });
  });

  it('counts outcomes with what else their source sent', async () => {
    const shop = { authorization: `Bearer ${key}` };
    await server.ask('/v1/outcomes', posting({ anonymousId: 'a-1', kind: 'complaint', messageId: 'm-3' }, shop));
    const { sources } = await server.askJson<{ sources: { source: string; name: string; events: number }[] }>(
      '/api/sources',
    );
    expect(sources).toMatchObject([{ name: 'shop', events: 3, lastDay: 3 }]);
    const told = await server.askJson<{ event: string }[]>(`/api/events?source=${sources[0]!.source}`);
    expect(told.map(({ event }) => event)).toContain('complaint');
  });

  it('tells what was not taken, how often, and what to do, and nothing of people', async () => {
    const order = (total: string, messageId: string) => ({
      ...{ type: 'track', event: 'Order Completed', userId: 'ann@example.com', messageId },
      properties: { order_id: 'o-1', total, email: 'ann@example.com' },
    });
    const batch = [order('49,90', 'm-4'), order('39,90', 'm-5'), { type: 'page' }, { type: 'page', context: 'ann' }];
    await server.ask('/v1/batch', asText({ batch, writeKey: key }));
    const other = { ...asText({}).headers, origin: 'https://shop.example.org' };
    await server.ask('/v1/batch', { ...asText({ batch: [], writeKey: key }), headers: other });
    await server.ask('/v1/decide', asText({ experience: 'home', anonymousId: 'a-1', writeKey: 'pk_wrong' }));
    await server.ask('/v1/customers/ann@example.com', { headers: { authorization: 'Bearer pk_wrong' } });
    const { since, rejections } = await server.askJson<{ since: string; rejections: Record<string, unknown>[] }>(
      '/api/rejections',
    );
    expect(since).toBe('2026-01-15T12:00:00.000Z');
    const told = rejections.slice(0, 5).map(({ name, event, reason, times }) => [name, event, reason, times]);
    expect(told).toEqual([
      [null, '/v1/decide', 'not-signed-in.key', 1],
      [null, '/v1/batch', 'not-allowed.origin', 1],
      ['shop', 'page', 'invalid: context', 1],
      ['shop', 'page', 'nobody', 1],
      ['shop', 'Order Completed', 'amount-unreadable', 2],
    ]);
    expect(rejections[0]?.says).toMatch(/does not know the key.*POST \/api\/keys/);
    expect(rejections[4]).toMatchObject({ said: '39,90', messageId: 'm-5' });
    expect(rejections[4]?.says).toBe(
      'The amount is no number from 0 to 10¹² in major units. Send it like 49.90, without a currency.',
    );
    expect(rejections[1]?.says).toMatch(/https:\/\/shop\.example\.org/);
    expect(JSON.stringify(rejections)).not.toContain('ann');
  });

  it('knows where people are, and how far they came', async () => {
    const { people, stages } = await server.askJson<{ people: number; stages: object[] }>('/api/journey');
    expect(people).toBe(1);
    expect(stages).toContainEqual({ stage: 'basket', people: 1, reached: 1 });
    expect(stages).toContainEqual({ stage: 'browsing', people: 0, reached: 1 });
    expect(stages).toContainEqual({ stage: 'checkout', people: 0, reached: 0 });
  });

  it('explains decisions, of a person and of a page', async () => {
    const all = await server.askJson<{ person: string; slots: Record<string, { says: string }> }[]>('/api/decisions');
    expect(all.map(({ person }) => person)).toEqual(['a-1']);
    expect(all[0]?.slots.proof?.says).toBe('By a fixed split, whoever the visitor is.');
    expect(await server.askJson('/api/decisions?person=nobody')).toEqual([]);
    expect(await server.askJson('/api/decisions?experience=other')).toEqual([]);
  });

  it('shows what a page would show any visitor, and logs nothing', async () => {
    const visitor = { id: 'v', value: 300, priceSensitivity: 0.9, stage: 'active' };
    const { slots } = await server.askJson<{ slots: Record<string, { variant: string; says: string }> }>(
      '/api/experience-preview',
      posting({ configuration: { ...exampleExperience, control: 0 }, visitor }),
    );
    expect(slots['next-step']).toMatchObject({ variant: 'reorder', says: 'By rule 2, the first that holds.' });
    expect(await server.askJson('/api/decisions')).toHaveLength(1);
    const wrong = await server.ask('/api/experience-preview', posting({ configuration: { key: 'x' }, visitor }));
    expect(wrong.status).toBe(422);
  });

  it('shows what a page would show a known person now, as it is decided for them, and logs nothing', async () => {
    const before = await server.askJson<object[]>('/api/decisions');
    interface Shown {
      readonly slots: Record<string, { variant: string }>;
      readonly visitor: object;
      readonly code?: string;
    }
    const ask = async (body: object) => {
      const asked = posting({ configuration: exampleExperience, ...body });
      const answer = await server.ask('/api/experience-preview/person', asked);
      return { status: answer.status, shown: (await answer.json()) as Shown };
    };
    const { shown } = await ask({ person: 'a-1', consents: true });
    const decided = await server.askJson<{ slots: Record<string, { variant: string }> }>(
      '/v1/decide',
      posting({ experience: 'home', anonymousId: 'a-1', consents: true }),
    );
    const variants = (slots: Record<string, { variant: string }>) =>
      Object.entries(slots).map(([slot, { variant }]) => [slot, variant]);
    expect(variants(shown.slots)).toEqual(variants(decided.slots));
    expect(shown.visitor).toMatchObject({ id: 'a-1', consents: true, stage: expect.any(String) });
    expect(await server.askJson('/api/decisions')).toHaveLength(before.length);
    const { shown: withheld } = await ask({ person: 'a-1', consents: false });
    expect(Object.values(withheld.slots)).toEqual(
      Object.values(withheld.slots).map(() => expect.objectContaining({ isDefault: true })),
    );
    const unknown = await ask({ person: 'nobody at all' });
    expect([unknown.status, unknown.shown.code]).toEqual([404, 'not-found.customer']);
  });

  it('calls slots and variants by the names of the configuration, in reasons, too', async () => {
    const hero = { ...exampleExperience.slots.hero, name: 'Head of the page' };
    const { premium } = hero.variants;
    const named = { ...hero, variants: { ...hero.variants, premium: { ...premium, name: 'The reserve' } } };
    const configuration = { ...exampleExperience, control: 0, slots: { ...exampleExperience.slots, hero: named } };
    const { slots } = await server.askJson<{ slots: Record<string, object> }>(
      '/api/experience-preview',
      posting({ configuration, visitor: { id: 'v', value: 900 } }),
    );
    expect(slots.hero).toMatchObject({ variant: 'premium', slotName: 'Head of the page', variantName: 'The reserve' });
    expect(slots.hero).toMatchObject({ says: expect.stringMatching(/^“The reserve” is expected/) });
    expect(slots.proof).toMatchObject({ slotName: 'proof' });
  });

  it('says why a page would show the products of its content', async () => {
    const next = { content: { title: 'Yours', recommended: ['gift card'] }, recommend: { most: 2 } };
    const slots = { next: { default: 'own', policy: { kind: 'rules', rules: [] }, variants: { own: next } } };
    const configuration = { key: 'shop', version: 1, currency: 'EUR', control: 0, slots };
    const preview = await server.askJson<{ slots: Record<string, { content: object; says: string }> }>(
      '/api/experience-preview',
      posting({ configuration, visitor: { id: 'v', lookedAt: ['espresso'] } }),
    );
    expect(preview.slots.next).toMatchObject({ content: next.content });
    expect(preview.slots.next?.says).toMatch(/no run has found products in the orders\.$/);
  });

  it('has all versions of a page', async () => {
    await server.ask('/api/experiences/home', { ...posting({ ...exampleExperience, version: 2 }), method: 'PUT' });
    const versions = await server.askJson<{ version: number; configuration: { version: number } }[]>(
      '/api/experiences/home/versions',
    );
    expect(versions.map(({ version, configuration }) => [version, configuration.version])).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });
});

describe('whoever asks for a page', () => {
  it('may name people by numbers, as shops do, and knows by its context how they came', async () => {
    const hero = {
      default: 'plain',
      policy: { kind: 'rules', rules: [{ when: { source: 'newsletter', device: 'mobile' }, show: 'letter' }] },
      variants: { plain: { content: 1 }, letter: { content: 2 } },
    };
    const page = { key: 'landing', version: 1, currency: 'EUR', control: 0, slots: { hero } };
    await server.ask('/api/experiences/landing', { ...posting(page), method: 'PUT' });
    const shown = async (body: object) => {
      const asked = { experience: 'landing', consents: true, writeKey: key, ...body };
      const answer = (await (await server.ask('/v1/decide', asText(asked))).json()) as {
        slots: Record<string, { variant: string }>;
      };
      return answer.slots.hero?.variant;
    };
    const context = {
      page: { path: '/coffee', url: 'https://shop.example.com/coffee', referrer: '' },
      campaign: { source: 'Newsletter' },
      device: { type: 'mobile' },
    };
    expect(await shown({ userId: 4711, context })).toBe('letter');
    expect(await shown({ anonymousId: 4712 })).toBe('plain');
    const [{ person } = { person: '' }] = await server.askJson<{ person: string }[]>('/api/decisions?person=4711');
    expect(person).toBe('4711');
    const outcome = posting({ userId: 4711, kind: 'complaint', messageId: 7 });
    expect(await server.askJson('/v1/outcomes', outcome)).toEqual({ result: 'stored', messageId: '7' });
  });
});
