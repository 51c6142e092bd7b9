import { readdirSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../src/accounts/roles.ts';
import { openStore } from '../src/index.ts';
import {
  cookiesOf,
  environmentOf,
  posting,
  putting,
  type Served,
  serve,
  serveStudied,
  temporaryFolder,
} from './serving.ts';

const password = 'correct horse battery staple';
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;

let server: Served;
let owner: string;
const keys = new Map<Role, { readonly id: string; readonly authorization: string }>();

beforeAll(async () => {
  server = await serveStudied();
  const link = server.firstLink?.split('#')[1];
  const made = await server.ask('/api/accounts', posting({ link, email: 'ada@example.com', name: 'Ada', password }));
  owner = cookiesOf(made);
  for (const role of ['viewer', 'marketer', 'analyst', 'engineer', 'admin'] as const) {
    const { id, key } = await server.askJson<{ id: string; key: string }>(
      '/api/keys',
      posting({ name: role, role }, { cookie: owner }),
    );
    keys.set(role, { id, authorization: `Bearer ${key}` });
  }
});
afterAll(() => server.close());

const as = (role: Role) => ({ authorization: keys.get(role)!.authorization });

describe('a session', () => {
  const signIn = (headers = {}) => server.ask('/api/session', posting({ email: 'ada@example.com', password }, headers));

  it('is a cookie that no script reads and no page of others sends along', async () => {
    const [cookie = ''] = (await signIn()).headers.getSetCookie();
    expect(cookie).toMatch(/^perennial\./);
    for (const flag of [/; HttpOnly/i, /; SameSite=Lax/i, /; Path=\//i]) expect(cookie).toMatch(flag);
    expect(cookie).not.toMatch(/Domain=/i);
  });

  it('goes over TLS alone where there is TLS', async () => {
    const safe = await serve({ address: 'https://clv.example.com' });
    const link = safe.firstLink?.split('#')[1];
    const made = await safe.ask('/api/accounts', posting({ link, email: 'ada@example.com', name: 'Ada', password }));
    const [cookie = ''] = made.headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-perennial\..*; Secure/i);
    await safe.close();
  });

  it('is a new one for whoever signs in, whatever was sent before', async () => {
    const [name = '', value = ''] = cookiesOf(await signIn()).split('=', 2);
    const planted = `${name}=${value.slice(0, 5)}planted${value.slice(12)}`;
    expect(await server.askJson('/api/session', { headers: { cookie: planted } })).toMatchObject({ role: null });
    const given = cookiesOf(await signIn({ cookie: planted }));
    expect(given).not.toBe(planted);
    expect(await server.askJson('/api/session', { headers: { cookie: planted } })).toMatchObject({ role: null });
    expect(await server.askJson('/api/session', { headers: { cookie: given } })).toMatchObject({ role: 'admin' });
  });

  it('is over, once signed out, for whoever has kept the cookie', async () => {
    const cookie = cookiesOf(await signIn());
    await server.ask('/api/session', { method: 'DELETE', headers: { cookie } });
    expect((await server.ask('/api/people', { headers: { cookie } })).status).toBe(401);
  });
});

describe('guesses', () => {
  it('are counted by the address that a server before this one saw, whatever comes before it', async () => {
    const guarded = await serve({ signInsAMinute: 2, address: 'https://clv.example.com' });
    const guess = (claimed: string) =>
      guarded.ask(
        '/api/session',
        posting({ email: 'ada@example.com', password: 'guess' }, { 'x-forwarded-for': `${claimed}, 198.51.100.7` }),
      );
    const answers: number[] = [];
    for (const claimed of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) answers.push((await guess(claimed)).status);
    expect(answers).toEqual([401, 401, 429]);
    await guarded.close();
  });

  it('are counted by the account, from whatever addresses they come, and others are let in meanwhile', async () => {
    let at = Date.parse('2026-01-15T12:00:00Z');
    const guarded = await serve({
      address: 'https://clv.example.com',
      signInsOfAccountAnHour: 3,
      now: () => new Date(at),
    });
    const account = { email: 'ada@example.com', name: 'Ada', password: 'correct horse battery staple' };
    const made = await guarded.ask('/api/accounts', posting({ ...account, link: guarded.firstLink?.split('#')[1] }));
    expect(made.status).toBe(201);
    let address = 0;
    const enter = ({ email = account.email, password = 'guess' }) => {
      address += 1;
      return guarded.ask('/api/session', posting({ email, password }, { 'x-forwarded-for': `203.0.113.${address}` }));
    };
    const statusOf = async (tries: readonly Parameters<typeof enter>[0][]) => {
      const answers: number[] = [];
      for (const each of tries) answers.push((await enter(each)).status);
      return answers;
    };
    // Whoever knows the password begins anew.
    expect(await statusOf([{}, {}, account, {}, {}, { email: ' ADA@example.com' }])).toEqual([
      401, 401, 200, 401, 401, 401,
    ]);
    const refused = await enter(account);
    expect(await refused.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(refused.headers.get('retry-after')).toBe('3600');
    expect(await statusOf([{ email: 'eve@example.com' }])).toEqual([401]);
    at += 3_600_000;
    expect(await statusOf([account])).toEqual([200]);
    await guarded.close();
  });

  it('are still counted after a restart, under a hash, and no longer than an hour whatever the clock does', async () => {
    let at = Date.parse('2026-01-15T12:00:00Z');
    const folder = join(temporaryFolder(), 'workspace');
    const start = () => serve({ folder, signInsOfAccountAnHour: 2, now: () => new Date(at) });
    const guess = async (guarded: Served) =>
      (await guarded.ask('/api/session', posting({ email: 'eve@example.com', password: 'guess' }))).status;
    const first = await start();
    expect([await guess(first), await guess(first), await guess(first)]).toEqual([401, 401, 429]);
    await first.close();
    const second = await start();
    expect(await guess(second)).toBe(429);
    const store = await openStore(folder, await environmentOf(folder));
    expect(JSON.stringify(await store.db.selectFrom('sign_in_tries').selectAll().execute())).not.toContain('eve');
    await store.close();
    // Put back by a day.
    at -= 86_400_000;
    expect(await guess(second)).toBe(401);
    await second.close();
  });
});

describe('a link', () => {
  it('serves one of two who open it at once', async () => {
    const { link } = await server.askJson<{ link: string }>(
      '/api/invitations',
      posting({ role: 'viewer' }, { cookie: owner }),
    );
    const open = (email: string) =>
      server.ask('/api/accounts', posting({ link: link.split('#')[1], email, name: 'Eve', password }));
    const both = await Promise.all([open('eve@example.com'), open('mallory@example.com')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 403]);
    const people = await server.askJson<readonly { email: string }[]>('/api/people', { headers: { cookie: owner } });
    expect(people).toHaveLength(2);
  });

  it('says the role: whoever opens it does not', async () => {
    const { link } = await server.askJson<{ link: string }>(
      '/api/invitations',
      posting({ role: 'viewer' }, { cookie: owner }),
    );
    const asked = { link: link.split('#')[1], email: 'zoe@example.com', name: 'Zoe', password };
    expect((await server.ask('/api/accounts', posting({ ...asked, role: 'admin' }))).status).toBe(400);
  });
});

describe('nobody comes by more than their role', () => {
  it('by making, exchanging or ending a key of one', async () => {
    const ofAdmin = keys.get('admin')!.id;
    const tries: readonly [string, RequestInit][] = [
      ['/api/keys', posting({ name: 'mine', role: 'admin' }, as('engineer'))],
      [`/api/keys/${ofAdmin}/rotation`, posting({}, as('engineer'))],
      [`/api/keys/${ofAdmin}`, { method: 'DELETE', headers: as('engineer') }],
    ];
    for (const [address, options] of tries) expect((await server.ask(address, options)).status, address).toBe(403);
    expect((await server.ask('/api/people', { headers: as('admin') })).status).toBe(200);
  });

  it('by a role that people do not have, or a field that is none of the request', async () => {
    const [ada] = await server.askJson<readonly { id: string }[]>('/api/people', { headers: { cookie: owner } });
    for (const body of [{ role: 'source' }, { role: 'owner' }, { role: 'analyst', id: 'x' }])
      expect((await server.ask(`/api/people/${ada!.id}`, putting(body, { cookie: owner }))).status).toBe(400);
  });

  it('by a key that has ended: it is exchanged no more, and an exchange gives no old one another day', async () => {
    let at = Date.parse('2026-01-15T12:00:00Z');
    const own = await serve({ now: () => new Date(at) });
    const made = await own.askJson<{ id: string; key: string }>('/api/keys', posting({ name: 'a', role: 'viewer' }));
    const rotate = () => own.ask(`/api/keys/${made.id}/rotation`, posting({}));
    expect(await (await rotate()).json()).toMatchObject({ oldKeyEndsAt: '2026-01-16T12:00:00.000Z' });
    at += 20 * 3_600_000;
    expect(await (await rotate()).json()).toMatchObject({ oldKeyEndsAt: '2026-01-16T12:00:00.000Z' });
    at += 5 * 3_600_000;
    expect((await rotate()).status).toBe(404);
    expect((await own.ask('/api/reports', { headers: { authorization: `Bearer ${made.key}` } })).status).toBe(401);
    await own.close();
  });

  it('by the tag of an answer that somebody else has had', async () => {
    for (const headers of [{}, as('viewer')])
      for (const address of ['/api/customers', '/api/segments', '/api/events'])
        for (const tag of ['*', 'W/"anything"']) {
          const { status } = await server.ask(address, { headers: { ...headers, 'if-none-match': tag } });
          expect([401, 403], address).toContain(status);
        }
    const { headers } = await server.ask('/api/report', { headers: as('admin') });
    expect((await server.ask('/api/report', { headers: { 'if-none-match': headers.get('etag') ?? '' } })).status).toBe(
      401,
    );
    for (const address of ['/api/report', '/api/reports/summary'])
      expect((await server.ask(address, { headers: { 'if-none-match': '*' } })).status).toBe(401);
  });

  it('by following a job or asking as a language model does', async () => {
    expect((await server.ask('/api/jobs/anything/events')).status).toBe(401);
    const asked = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };
    expect((await server.ask('/mcp', posting(asked))).status).toBe(401);
    expect((await server.ask('/mcp', posting(asked, as('viewer')))).status).toBe(403);
  });
});

describe('a page of somebody else', () => {
  const statusUnder = (host: string, path = '/api/session') =>
    new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(server.address);
      const asked = plainRequest({ hostname, port, path, setHost: false, headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', reject);
      asked.end();
    });

  it.each([
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example:4380',
    'localhost@evil.example',
    '[::1].evil.example',
    'localhost.',
    '0.0.0.0',
    '2130706433',
  ])('does not reach the server as %s', async (host) => expect(await statusUnder(host)).toBe(421));

  it.each(['http://127.0.0.1:1', 'http://localhost.evil.example', 'https://evil.example', 'null', 'file://', ''])(
    'of %j changes nothing, even with the cookie of somebody who is signed in',
    async (origin) => {
      const note = { day: '2026-01-02', text: 'Hello' };
      for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
        const headers = { cookie: owner, origin, 'content-type': type };
        const answer = await server.ask('/api/annotations', { method: 'POST', body: JSON.stringify(note), headers });
        expect(answer.status, type).toBe(403);
      }
      expect(await server.askJson('/api/annotations', { headers: { cookie: owner } })).toEqual([]);
    },
  );

  it('is not let read what the server answers', async () => {
    const { headers } = await server.ask('/api/session', { headers: { origin: 'https://evil.example' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('what is sent', () => {
  it.each(['../../escaped', '..%2f..%2fescaped', 'a/../../escaped', '/etc/escaped', 'a%00b', '.', '-x'])(
    'as the name of a segment leaves no folder: %s',
    async (name) => {
      const { status } = await server.ask(
        `/api/segments/${encodeURIComponent(name)}`,
        putting({ rule: 'orders > 1' }, as('admin')),
      );
      expect([400, 404, 422]).toContain(status);
      expect(JSON.stringify(readdirSync(server.folder, { recursive: true }))).not.toContain('escaped');
    },
  );

  it('as the name of a file stays in the folder of uploads, and begins no header', async () => {
    const names = ['../../../escaped.csv', '..\\..\\escaped.csv', 'a\r\nset-cookie: x=1', '/etc/passwd'];
    for (const name of names) {
      const answer = await server.ask(`/api/uploads?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        body: 'order_id,customer\n1,a\n',
        headers: as('admin'),
      });
      expect(answer.headers.get('set-cookie')).toBeNull();
      const { name: kept } = (await answer.json()) as { name: string };
      expect(kept).toMatch(/^[^/\\\r\n]+$/);
    }
    const outside = readdirSync(server.folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /escaped|passwd/.test(path) && !/^server[\\/]uploads[\\/]/.test(path),
    );
    expect(outside).toEqual([]);
  });

  it.each([
    ['%2e%2e%2f%2e%2e%2fetc%2fpasswd', '/api/reports/'],
    ['..%2f..%2f..', '/api/runs/'],
    ['..%2f..%2foperations.sqlite', '/api/jobs/'],
  ])('as an address leads to no file: %s', async (path, below) => {
    const answer = await server.ask(`${below}${path}`, { headers: as('admin') });
    expect([400, 404]).toContain(answer.status);
  });

  it('is refused where it is too large, or nested beyond reason', async () => {
    const large = await server.ask(
      '/api/annotations',
      posting({ day: '2026-01-02', text: 'x'.repeat(2e6) }, as('admin')),
    );
    expect([large.status, await codeOf(large)]).toEqual([413, 'too-large']);
    for (const depth of [2_000, 400_000]) {
      const body = `{"day":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      for (const address of ['/api/annotations', '/v1/track', '/api/experience-preview', '/mcp']) {
        const answer = await server.ask(address, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', ...as('admin') },
        });
        expect(answer.status, `${address} ${depth}`).toBeLessThan(500);
        await answer.arrayBuffer();
      }
    }
  });

  it('packed is not unpacked on its way', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', ...as('admin') };
    const body = gzipSync(JSON.stringify({ day: '2026-01-02', text: 'x' }));
    const answer = await server.ask('/api/annotations', { method: 'POST', body: new Uint8Array(body), headers });
    expect([400, 415]).toContain(answer.status);
  });
});

it('writes down no password, no key, no cookie and no person, whatever fails', async () => {
  const secret = 'zorblax-secret@example.com';
  await server.ask(`/api/customers?search=${secret}`, { headers: as('admin') });
  await server.ask(`/${secret}`, { headers: as('admin') });
  await server.ask('/api/session', posting({ email: secret, password: secret }));
  await server.ask('/api/personal-data/search', posting({ id: secret }, as('admin')));
  await server.ask('/v1/track', posting({ userId: secret, event: secret, traits: secret }, as('engineer')));
  const lines = JSON.stringify(server.log);
  expect(server.log.length).toBeGreaterThan(5);
  for (const text of ['zorblax', password, owner.split('=')[1] ?? 'x', 'pk_']) expect(lines).not.toContain(text);
});
