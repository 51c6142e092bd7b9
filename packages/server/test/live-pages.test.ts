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
    const [source] = await server.askJson<{ name: string; events: number; names: object[] }[]>('/api/sources');
    expect(source).toMatchObject({ name: 'shop', events: 2, lastDay: 2 });
    expect(source?.names).toContainEqual({ event: 'Product Added', events: 1 });
    const [last] = await server.askJson<{ messageId: string; event: string }[]>('/api/events?limit=1');
    expect(last).toMatchObject({ messageId: 'm-2', event: 'Product Added' });
  });

  it('counts outcomes with what else their source sent', async () => {
    const shop = { authorization: `Bearer ${key}` };
    await server.ask('/v1/outcomes', posting({ anonymousId: 'a-1', kind: 'complaint', messageId: 'm-3' }, shop));
    const sources = await server.askJson<{ source: string; name: string; events: number }[]>('/api/sources');
    expect(sources).toMatchObject([{ name: 'shop', events: 3, lastDay: 3 }]);
    const told = await server.askJson<{ event: string }[]>(`/api/events?source=${sources[0]!.source}`);
    expect(told.map(({ event }) => event)).toContain('complaint');
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
