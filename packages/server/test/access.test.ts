import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Role, roles } from '../src/accounts/roles.ts';
import { access } from '../src/guard/access.ts';
import { makeServer } from '../src/make-server.ts';
import type { ServerWorld } from '../src/world/server-world.ts';
import { cookiesOf, posting, type Served, serve, temporaryFolder } from './serving.ts';

/** The parts of a pattern that stand for anything, as something that is not there. */
const addressOf = (route: string) => route.split(' ')[1]?.replace(/:\w+/g, 'nothing') ?? '';
const methodOf = (route: string) => route.split(' ')[0] ?? '';

it('has a line for every route, and a route for every line', async () => {
  const routes: string[] = [];
  const nothing = {} as ServerWorld['queue'];
  const settings = {
    names: [],
    requestsAMinute: 10,
    liveRequestsAMinute: 10,
    signInsAMinute: 10,
    signInsOfAccountAnHour: 10,
    largestUpload: 1,
    page: null,
    script: null,
    gallery: [],
    version: '1',
  };
  const world = { settings, randomKey: () => new Uint8Array(32), log: () => {}, queue: nothing, store: {} };
  const app = await makeServer(world as unknown as ServerWorld, { onRoute: (route) => routes.push(route) });
  await app.ready();
  await app.close();
  expect(routes.toSorted()).toEqual(Object.keys(access).toSorted());
});

describe('a server with an account', () => {
  let server: Served;
  let owner: string;
  const keys = new Map<Role, string>();
  const password = 'correct horse battery staple';

  beforeAll(async () => {
    server = await serve({ folder: join(temporaryFolder(), 'workspace') });
    const link = server.firstLink?.split('#')[1];
    const made = await server.ask('/api/accounts', posting({ link, email: 'ada@example.com', name: 'Ada', password }));
    expect(made.status).toBe(201);
    owner = cookiesOf(made);
    for (const role of roles) {
      const answer = await server.askJson<{ key: string }>(
        '/api/keys',
        posting({ name: role, role }, { cookie: owner }),
      );
      keys.set(role, answer.key);
    }
  });
  afterAll(() => server.close());

  const statusOf = async (route: string, headers: Readonly<Record<string, string>>) => {
    const method = methodOf(route);
    const body = method === 'POST' || method === 'PUT' ? '{}' : undefined;
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await server.ask(addressOf(route), {
      method,
      headers: { ...type, ...headers },
      ...(body && { body }),
    });
    await answer.body?.cancel();
    return answer.status;
  };
  const guarded = Object.entries(access).filter(([, allowed]) => allowed !== 'anyone');

  it.each(guarded)('%s answers nobody without an account', async (route) => {
    expect(await statusOf(route, {})).toBe(401);
    expect(await statusOf(route, { authorization: 'Bearer pk_of_nobody' })).toBe(401);
  });

  it.each(guarded)('%s answers those roles alone: %s', async (route, allowed) => {
    for (const role of roles) {
      const status = await statusOf(route, { authorization: `Bearer ${keys.get(role)}` });
      if (allowed.includes(role)) expect([401, 403], `${role}: ${status}`).not.toContain(status);
      else expect(status, role).toBe(403);
    }
  });

  it('says of a key why it is refused, and what to do', async () => {
    const ask = (key: string, language = 'en') =>
      server.askJson('/v1/customers/nobody', {
        headers: { authorization: `Bearer ${key}`, 'accept-language': language },
      });
    expect(await ask('pk_of_nobody')).toMatchObject({
      code: 'not-signed-in.key',
      title: 'this server does not know the key, or the key has ended',
      detail: expect.stringContaining('POST /api/keys'),
    });
    expect(await ask(keys.get('viewer')!)).toMatchObject({
      code: 'not-allowed.key',
      title: 'a key of the role “viewer” does not allow that',
    });
    expect(await ask(keys.get('engineer')!, 'pl')).toMatchObject({
      code: 'not-found.live-customer',
      title: 'o kliencie „nobody” nic nie wiadomo',
    });
  });

  it('knows a person by a cookie that no script can read, until they sign out', async () => {
    const answer = await server.ask('/api/session', posting({ email: 'ada@example.com', password }));
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly/i);
    const cookie = cookiesOf(answer);
    expect(await server.askJson('/api/session', { headers: { cookie } })).toMatchObject({ role: 'admin', name: 'Ada' });
    await server.ask('/api/session', { method: 'DELETE', headers: { cookie } });
    expect(await server.askJson('/api/session', { headers: { cookie } })).toMatchObject({ role: null });
  });

  it.each([
    { email: 'ada@example.com', password: 'wrong' },
    { email: 'eve@example.com', password },
  ])('does not say which of address and password is wrong: %j', async (body) => {
    const answer = await server.ask('/api/session', posting(body));
    expect(await answer.json()).toMatchObject({ status: 401, code: 'not-signed-in.wrong' });
  });

  it('makes an account of a link once, and none with a short password', async () => {
    const invited = await server.askJson<{ link: string }>(
      '/api/invitations',
      posting({ role: 'viewer' }, { cookie: owner }),
    );
    const link = invited.link.split('#')[1];
    const eve = { link, email: 'eve@example.com', name: 'Eve' };
    const short = await server.ask('/api/accounts', posting({ ...eve, password: 'short' }));
    expect(await short.json()).toMatchObject({ status: 400, code: 'request-invalid.account' });
    const made = await server.ask('/api/accounts', posting({ ...eve, password }));
    expect(made.status).toBe(201);
    const cookie = cookiesOf(made);
    expect(await server.askJson('/api/session', { headers: { cookie } })).toMatchObject({ role: 'viewer' });
    const again = await server.ask('/api/accounts', posting({ ...eve, email: 'mallory@example.com', password }));
    expect(await again.json()).toMatchObject({ status: 403, code: 'not-allowed.link' });
  });

  it('ends the sessions of whoever is removed, and keeps its last administrator', async () => {
    const people = await server.askJson<readonly { id: string; email: string }[]>('/api/people', {
      headers: { cookie: owner },
    });
    const ada = people.find(({ email }) => email === 'ada@example.com');
    const eve = people.find(({ email }) => email === 'eve@example.com');
    const cookie = cookiesOf(await server.ask('/api/session', posting({ email: 'eve@example.com', password })));
    const removing = { method: 'DELETE', headers: { cookie: owner } };
    expect((await server.ask(`/api/people/${eve?.id}`, removing)).status).toBe(200);
    expect(await server.askJson('/api/session', { headers: { cookie } })).toMatchObject({ role: null });
    expect(await (await server.ask(`/api/people/${ada?.id}`, removing)).json()).toMatchObject({
      code: 'state-changed.last-admin',
    });
  });

  it('takes a new key in place of an old one, which goes on for a day', async () => {
    const { key, id } = await server.askJson<{ key: string; id: string }>(
      '/api/keys',
      posting({ name: 'shop', role: 'viewer' }, { cookie: owner }),
    );
    const rotated = await server.askJson<{ key: string; oldKeyEndsAt: string }>(
      `/api/keys/${id}/rotation`,
      posting({}, { cookie: owner }),
    );
    expect(rotated.oldKeyEndsAt).toBe('2026-01-16T12:00:00.000Z');
    for (const each of [key, rotated.key])
      expect(await statusOf('GET /api/reports', { authorization: `Bearer ${each}` })).toBe(200);
    await server.ask(`/api/keys/${id}`, { method: 'DELETE', headers: { cookie: owner } });
    expect(await statusOf('GET /api/reports', { authorization: `Bearer ${key}` })).toBe(401);
  });

  it('lets a marketer ask for an export, and for nothing that changes the workspace', async () => {
    const authorization = `Bearer ${keys.get('marketer')}`;
    const exporting = await server.ask('/api/jobs', posting({ kind: 'export', format: 'csv' }, { authorization }));
    expect(exporting.status).toBe(202);
    const running = await server.ask('/api/jobs', posting({ kind: 'run' }, { authorization }));
    expect(running.status).toBe(403);
  });

  it('keeps no key and no link, and writes down who did what', async () => {
    const headers = { cookie: owner };
    const made = await server.askJson<{ id: string }>('/api/keys', posting({ name: 'till', role: 'viewer' }, headers));
    await server.ask(`/api/keys/${made.id}`, { method: 'DELETE', headers });
    await server.ask('/api/invitations', posting({ role: 'viewer' }, headers));
    const audit = await server.askJson<{ isWhole: boolean; newest: readonly { action: string }[] }>('/api/audit', {
      headers,
    });
    expect(audit.isWhole).toBe(true);
    expect(audit.newest.slice(0, 3).map(({ action }) => action)).toEqual(['link.made', 'key.removed', 'key.made']);
    expect(audit.newest.at(-1)).toMatchObject({ action: 'account.made', who: expect.stringMatching(/^person:/) });
    expect(JSON.stringify(audit)).not.toMatch(/ada@|Ada|pk_/);
  });
});

describe('requests that somebody else has made a browser send', () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve();
  });
  afterAll(() => server.close());

  it('are refused under another name, by which a browser was led here', async () => {
    const { hostname, port } = new URL(server.address);
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asked = request(
        { hostname, port, path: '/api/reports', headers: { host: `evil.example.com:${port}` } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      );
      asked.on('error', reject);
      asked.end();
    });
    expect(status).toBe(421);
  });

  it('are refused from another origin, where they would change something', async () => {
    const foreign = { origin: 'https://evil.example.com' };
    const answer = await server.ask('/api/jobs', posting({ kind: 'run' }, foreign));
    expect(await answer.json()).toMatchObject({ status: 403, code: 'not-allowed.origin' });
    expect((await server.ask('/api/jobs', posting({ kind: 'run' }, { origin: 'null' }))).status).toBe(403);
  });

  it('find no page that could be framed, or take a script', async () => {
    const { headers } = await server.ask('/api/reports');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

it('makes an administrator of whoever comes first, and has changes of a role at once', async () => {
  const server = await serve();
  const invited = await server.askJson<{ link: string }>('/api/invitations', posting({ role: 'viewer' }));
  const account = { email: 'ada@example.com', name: 'Ada', password: 'correct horse battery staple' };
  const made = await server.ask('/api/accounts', posting({ link: invited.link.split('#')[1], ...account }));
  const headers = { cookie: cookiesOf(made) };
  expect(await server.askJson('/api/session', { headers })).toMatchObject({ role: 'admin', isOpen: false });
  const second = await server.askJson<{ link: string }>('/api/invitations', posting({ role: 'admin' }, headers));
  const other = { ...account, email: 'eve@example.com', link: second.link.split('#')[1] };
  const eve = { cookie: cookiesOf(await server.ask('/api/accounts', posting(other))) };
  const people = await server.askJson<readonly { id: string; email: string }[]>('/api/people', { headers: eve });
  const { id } = people.find(({ email }) => email === 'eve@example.com') ?? {};
  const lower = { ...posting({ role: 'analyst' }, headers), method: 'PUT' };
  expect((await server.ask(`/api/people/${id}`, lower)).status).toBe(200);
  expect((await server.ask('/api/people', { headers: eve })).status).toBe(403);
  await server.close();
});

it('lets nobody guess passwords', async () => {
  const server = await serve({ signInsAMinute: 3 });
  const guess = () => server.ask('/api/session', posting({ email: 'ada@example.com', password: 'guess' }));
  for (let i = 0; i < 3; i++) expect((await guess()).status).toBe(401);
  const refused = await guess();
  expect(await refused.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await server.ask('/api/reports')).status).toBe(200);
  await server.close();
});

it('counts what a shop asks for its visitors by itself, and says when to come again', async () => {
  let at = Date.parse('2026-01-15T12:00:00Z');
  const server = await serve({ liveRequestsAMinute: 2, now: () => new Date(at) });
  const send = () => server.ask('/v1/page', posting({ anonymousId: 'a' }));
  for (let i = 0; i < 2; i++) expect((await send()).status).toBe(200);
  at += 20_000;
  const refused = await send();
  expect(await refused.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
  expect(refused.headers.get('retry-after')).toBe('40');
  expect((await server.ask('/api/reports')).status).toBe(200);
  at += 40_000;
  expect((await send()).status).toBe(200);
  await server.close();
});

it('takes nobody for whoever sits at the machine whom a server before it has sent on', async () => {
  const server = await serve();
  for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
    expect((await server.ask('/api/reports', { headers: { [name]: '203.0.113.9' } })).status).toBe(401);
  await server.close();
});

it('needs an account at once where others come by an address', async () => {
  const server = await serve({ address: 'https://clv.example.com' });
  expect((await server.ask('/api/reports')).status).toBe(401);
  expect(server.firstLink).toMatch(/^https:\/\/clv\.example\.com\/welcome#.{43}$/);
  await server.close();
});
