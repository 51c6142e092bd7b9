import { exampleExperience } from '@perennial/decide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAudit, openStore } from '../src/index.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';
import {
  environmentOf,
  type JobOver,
  keepStoresIn,
  over,
  posting,
  type Served,
  serve,
  studiedFolder,
  temporaryFolder,
} from './serving.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
  keepStoresIn(postgres.makeDatabase);
});
afterAll(async () => {
  keepStoresIn(null);
  await postgres.stop();
});

const password = 'correct horse battery staple';
/** Of one account in an hour. */
const GUESSES = 10;
const ada = { email: 'ada@example.com', name: 'Ada', password };
const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');

describe('two servers on one PostgreSQL', () => {
  let clock = Date.parse('2026-01-15T12:00:00Z');
  let folder: string;
  let one: Served;
  let other: Served;
  beforeAll(async () => {
    folder = await studiedFolder();
    // At once: the tables are made once.
    const request = { folder, signInsOfAccountAnHour: GUESSES, now: () => new Date(clock) };
    [one, other] = await Promise.all([serve(request), serve(request)]);
  });
  afterAll(() => Promise.all([one.close(), other.close()]));

  it('work on each job once, one at a time, whoever was asked, and both tell of it', async () => {
    const run = { kind: 'run', cutOffs: 0 };
    const write = { kind: 'export', format: 'csv' };
    const asked = await Promise.all(
      [run, run, write, write].map((request, i) =>
        (i % 2 ? other : one).askJson<JobOver>('/api/jobs', posting(request)),
      ),
    );
    const jobs = await Promise.all(asked.map(({ id }, i) => over(i < 2 ? other : one, id)));
    expect(jobs.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done']);
    expect(
      jobs
        .slice(0, 2)
        .map(({ result }) => result?.run)
        .toSorted(),
    ).toEqual([2, 3]);
    const { customers } = await one.askJson<{ customers: number }>('/api/equity');
    expect(jobs.slice(2).map(({ result }) => result?.customers)).toEqual([customers, customers]);
  });

  it('stop a job that the other one works on', async () => {
    const { id } = await one.askJson<JobOver>('/api/jobs', posting({ kind: 'run', cutOffs: 12 }));
    await other.ask(`/api/jobs/${id}/cancellation`, { method: 'POST' });
    expect(await over(other, id)).toMatchObject({ state: 'cancelled', result: null });
  });

  it('write one audit log, whole, however many write at once', async () => {
    const note = posting({ day: '2026-01-01', text: 'New shop window' });
    await Promise.all([...Array(40).keys()].map((i) => (i % 2 ? one : other).ask('/api/annotations', note)));
    const store = await openStore(folder, await environmentOf(folder));
    expect(await checkAudit(store.db)).toMatchObject({ broken: null });
    await store.close();
  });

  it('decide the same for everybody, whoever was asked before, and end a page or a key for both', async () => {
    const { id, key } = await one.askJson<{ id: string; key: string }>(
      '/api/keys',
      posting({ name: 'shop', role: 'source' }),
    );
    const headers = { authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` };
    const publish = (server: Served, version: number, weights: object) =>
      server.ask('/api/experiences/home', {
        ...posting({
          ...exampleExperience,
          version,
          slots: { proof: { ...proof, policy: { kind: 'split', weights } } },
        }),
        method: 'PUT',
      });
    const { proof } = exampleExperience.slots;
    const decide = async (server: Served, anonymousId: string) => {
      const body = { experience: 'home', anonymousId, consents: true };
      const answer = await server.ask('/v1/decide', posting(body, headers));
      return answer.ok
        ? ((await answer.json()) as { slots: { proof: { variant: string } } }).slots.proof.variant
        : answer.status;
    };
    expect((await publish(one, 1, { reviews: 0.5, origin: 0.5 })).status).toBe(200);
    const visitors = Array.from({ length: 40 }, (_, i) => `a${i}`);
    const shown = await Promise.all(visitors.map((visitor, i) => decide(i % 2 ? one : other, visitor)));
    expect(new Set(shown)).toEqual(new Set(['reviews', 'origin']));
    expect(await Promise.all(visitors.map((visitor, i) => decide(i % 2 ? other : one, visitor)))).toEqual(shown);
    // Whoever has seen a variant keeps it, wherever they come back to, though nobody else is shown it any more.
    expect((await publish(other, 2, { reviews: 1, origin: 0 })).status).toBe(200);
    expect(await Promise.all(visitors.map((visitor, i) => decide(i % 2 ? other : one, visitor)))).toEqual(shown);
    expect(await Promise.all(['n1', 'n2', 'n3', 'n4', 'n5'].map((visitor) => decide(one, visitor)))).not.toContain(
      'origin',
    );
    // What a visitor turns out to be is known to both at once.
    const identify = { anonymousId: 'a0', userId: 'ann', messageId: 'i1' };
    expect((await one.ask('/v1/identify', posting(identify, headers))).status).toBe(200);
    expect(await other.askJson('/v1/customers/a0')).toMatchObject({ id: 'ann' });
    await one.ask('/api/experiences/home/stop', { method: 'POST' });
    expect(new Set(await Promise.all(visitors.map((visitor) => decide(other, visitor))))).toEqual(new Set(['reviews']));
    await one.ask(`/api/keys/${id}`, { method: 'DELETE' });
    expect(await decide(other, 'a1')).toBe(401);
  });

  it('tell the same of every person and every flag, whichever was told of them, and followers of both of a page that one publishes', async () => {
    const { key } = await other.askJson<{ key: string }>('/api/keys', posting({ name: 'flags', role: 'source' }));
    const headers = { authorization: `Bearer ${key}` };
    const publish = (server: Served, version: number) =>
      server.ask('/api/experiences/flags', {
        ...posting({ ...exampleExperience, key: 'flags', version }),
        method: 'PUT',
      });
    expect((await publish(one, 1)).status).toBe(200);
    const visitors = Array.from({ length: 20 }, (_, i) => `f${i}`);
    const orderOf = (id: string) => ({ order_id: `of-${id}`, total: 40, currency: 'EUR' });
    await Promise.all(
      visitors.flatMap((anonymousId, i) =>
        ['Product Viewed', 'Product Viewed', ...(i % 3 === 0 ? ['Order Completed'] : [])].map((event, j) =>
          ((i + j) % 2 ? one : other).ask(
            '/v1/track',
            posting({ anonymousId, event, properties: orderOf(anonymousId) }, headers),
          ),
        ),
      ),
    );
    const { customers } = await one.askJson<{ customers: readonly { customer: string }[] }>('/api/customers?limit=20');
    const people = [...visitors, ...customers.map(({ customer }) => customer)];
    const told = (server: Served) => Promise.all(people.map((id) => server.askJson(`/v1/customers/${id}`)));
    const known = await told(one);
    expect(known).toContainEqual(expect.objectContaining({ id: 'f3', stage: 'first order' }));
    expect(await told(other)).toEqual(known);
    const flagsFor = async (server: Served, targetingKey: string) => {
      const context = { targetingKey, consents: true, experiences: 'flags' };
      const answer = await server.ask('/ofrep/v1/evaluate/flags', posting({ context }, headers));
      return { tag: answer.headers.get('etag'), flags: await answer.json() };
    };
    const flags = (server: Served) => Promise.all(visitors.map((visitor) => flagsFor(server, visitor)));
    expect(await flags(other)).toEqual(await flags(one));
    const streams = await Promise.all([one, other].map((server) => server.ask('/ofrep/v1/events')));
    const heard = streams.map(async ({ body }) => {
      let text = '';
      for await (const part of body!.pipeThrough(new TextDecoderStream())) {
        text += part;
        if (text.includes('"refetchEvaluation"')) return true;
      }
      return false;
    });
    expect((await publish(one, 2)).status).toBe(200);
    expect(await Promise.all(heard)).toEqual([true, true]);
  });

  it('agree within a minute until when orders are heard of', async () => {
    const { customers } = await one.askJson<{ customers: readonly { customer: string }[] }>('/api/customers?limit=1');
    const observed = async (server: Served) => {
      const address = `/v1/customers/${customers[0]!.customer}`;
      return (await server.askJson<{ score: { observedUntil: string } }>(address)).score.observedUntil;
    };
    expect(await Promise.all([observed(one), observed(other)])).toEqual(['2025-12-30', '2025-12-30']);
    const properties = { order_id: 'heard', total: 5, currency: 'EUR' };
    await one.ask('/v1/track', posting({ userId: 'eve', event: 'Order Completed', properties }));
    clock += 60_000;
    expect(await Promise.all([observed(one), observed(other)])).toEqual(['2026-01-15', '2026-01-15']);
  });

  it('know the same people and sessions', async () => {
    const link = [one, other].map(({ firstLink }) => firstLink?.split('#')[1]);
    const made = await Promise.all(
      [one, other].map((server, i) => server.ask('/api/accounts', posting({ ...ada, link: link[i] }))),
    );
    expect(made.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    const cookie = cookieOf(await one.ask('/api/session', posting({ email: ada.email, password })));
    expect(await other.askJson('/api/session', { headers: { cookie } })).toMatchObject({ role: 'admin', name: 'Ada' });
    await other.ask('/api/session', { method: 'DELETE', headers: { cookie } });
    expect(await one.askJson('/api/session', { headers: { cookie } })).toMatchObject({ role: null });
  });

  it('count the guesses of a password together', async () => {
    const guess = (server: Served) =>
      server.ask('/api/session', posting({ email: 'bob@example.com', password: 'guess' }));
    const tried = await Promise.all(Array.from({ length: 14 }, (_, i) => guess(i % 2 ? one : other)));
    const times = (status: number) => tried.filter((answer) => answer.status === status).length;
    expect([times(401), times(429)]).toEqual([GUESSES, 14 - GUESSES]);
  });
});

describe('a database that is gone', () => {
  it('is said to be, and all goes on once it is back, with what was acknowledged', async () => {
    const server = await serve();
    const note = await server.ask('/api/annotations', posting({ day: '2026-01-01', text: 'New shop window' }));
    expect(note.status).toBe(201);
    await postgres.kill();
    const asked = await server.ask('/health/ready');
    expect(asked.status).toBe(503);
    expect(await asked.json()).toMatchObject({
      code: 'not-ready',
      title: 'the server is not ready: its store',
      parts: expect.arrayContaining([{ part: 'store', isReady: false, code: 'store-unreachable' }]),
    });
    expect((await server.ask('/health/live')).status).toBe(200);
    expect((await server.ask('/api/annotations', posting({ day: '2026-01-02', text: 'Lost' }))).status).toBe(503);
    await postgres.restart();
    expect((await server.ask('/health/ready')).status).toBe(200);
    expect(await server.askJson('/api/annotations')).toMatchObject([{ text: 'New shop window' }]);
    await server.close();
  });

  it('lets no server start, which says why', async () => {
    const environment = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' };
    await expect(openStore(temporaryFolder(), environment)).rejects.toMatchObject({ code: 'store-unreachable' });
  });
});
