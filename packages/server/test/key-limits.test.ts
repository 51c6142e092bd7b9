import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { posting, type Served, serve } from './serving.ts';

const start = Date.parse('2026-01-15T12:00:00Z');
let server: Served;
let at = start;

beforeAll(async () => {
  server = await serve({ now: () => new Date(at), shopOrigins: ['https://shop.example.com'] });
});
afterAll(() => server.close());

interface Made {
  readonly id: string;
  readonly key: string;
}

const make = (limits: object) =>
  server.askJson<Made>('/api/keys', posting({ name: 'shop', role: 'source', ...limits }));
const basic = ({ key }: Made) => ({ authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` });
const page = { anonymousId: 'a' };
const from = (made: Made, origin: string) => server.ask('/v1/page', posting(page, { ...basic(made), origin }));
const preflight = (origin: string) =>
  server.ask('/v1/page', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
const shared = ({ headers }: Response) => headers.get('access-control-allow-origin');

describe('pages of a shop', () => {
  it('may ask where the server was started for them, with a key that is for no origin', async () => {
    const made = await make({});
    const ours = await from(made, 'https://shop.example.com');
    expect([ours.status, shared(ours)]).toEqual([200, 'https://shop.example.com']);
    expect((await preflight('https://shop.example.com')).status).toBe(204);
    const others = await from(made, 'https://evil.example.com');
    expect(others.status).toBe(403);
    expect(await others.json()).toMatchObject({ detail: expect.stringContaining('--shop https://evil.example.com') });
    expect((await preflight('https://evil.example.com')).status).toBe(403);
  });

  it('may ask with a key that is for them, however it is sent, and with no other', async () => {
    const origin = 'https://other.example.com';
    const without = await make({});
    expect((await preflight(origin)).status).toBe(403);
    const made = await make({ origins: [origin, 'http://localhost:5000'] });
    const asked = await preflight(origin);
    expect([asked.status, shared(asked)]).toEqual([204, origin]);
    const ours = await from(made, origin);
    expect([ours.status, shared(ours)]).toEqual([200, origin]);
    expect((await from(made, 'http://localhost:5000')).status).toBe(200);
    const inBody = await server.ask('/v1/page', posting({ ...page, writeKey: made.key }, { origin }));
    expect(inBody.status).toBe(200);
    // A program has no origin.
    expect((await server.ask('/v1/page', posting(page, basic(made)))).status).toBe(200);
    for (const refused of [
      await from(made, 'https://shop.example.com'),
      await from(without, origin),
      await server.ask('/v1/page', posting({ ...page, writeKey: without.key }, { origin })),
    ]) {
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ code: 'not-allowed.origin' });
    }
    const foreign = { ...basic(made), origin };
    expect((await server.ask('/api/keys', posting({ name: 'x', role: 'source' }, foreign))).status).toBe(403);
  });

  it('may no longer ask once their key has ended, and go on with the one that takes its place', async () => {
    const origin = 'https://third.example.com';
    const made = await make({ origins: [origin], requestsAMinute: 50 });
    const next = await server.askJson<Made>(`/api/keys/${made.id}/rotation`, posting({}));
    expect((await from(next, origin)).status).toBe(200);
    await server.ask(`/api/keys/${next.id}`, { method: 'DELETE' });
    at += 25 * 60 * 60 * 1000;
    expect((await preflight(origin)).status).toBe(403);
    expect((await from(made, origin)).status).toBe(403);
  });

  it.each(['shop.example.com', 'https://shop.example.com/', 'ftp://shop.example.com', 'null', '*'])(
    'are named by an origin: %s is none',
    async (origin) => {
      const answer = await server.ask('/api/keys', posting({ name: 'shop', role: 'source', origins: [origin] }));
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ title: expect.stringContaining('origins') });
    },
  );
});

describe('a key with a limit', () => {
  it('says how much is left, is refused beyond it until the minute ends, and leaves others alone', async () => {
    at = start + 1_000_000_000;
    const made = await make({ requestsAMinute: 3 });
    const other = await make({ requestsAMinute: 3 });
    const ask = (by: Made) => server.ask('/v1/page', posting(page, basic(by)));
    const left: (string | null)[] = [];
    for (let i = 0; i < 3; i++) {
      const answer = await ask(made);
      expect(answer.status).toBe(200);
      left.push(answer.headers.get('ratelimit-remaining'));
    }
    expect(left).toEqual(['2', '1', '0']);
    at += 20_000;
    const refused = await ask(made);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests' });
    expect(['retry-after', 'ratelimit-reset', 'ratelimit-limit'].map((name) => refused.headers.get(name))).toEqual([
      ...['40', '40', '3'],
    ]);
    expect((await ask(other)).status).toBe(200);
    at += 40_000;
    expect((await ask(made)).status).toBe(200);
    const keys = await server.askJson<readonly { id: string; requestsAMinute: number | null }[]>('/api/keys');
    expect(keys.find(({ id }) => id === made.id)).toMatchObject({ origins: [], requestsAMinute: 3 });
  });
});
