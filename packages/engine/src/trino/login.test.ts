import { afterEach, describe, expect, it } from 'vitest';
import { sql } from '../sql.ts';
import { parseAddress } from './address.ts';
import { authorization, readCredentials } from './credentials.ts';
import { type FakeServer, fakeClock, fakeServer, pages, type Script } from './fake-server.ts';
import { openTrino, type TrinoOptions } from './trino.ts';

const open: FakeServer[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function start(script: Script, options: Partial<TrinoOptions> = {}) {
  const server = await fakeServer(script);
  open.push(server);
  const clock = fakeClock();
  return { server, clock, trino: openTrino({ address: server.address, clock, random: () => 0, ...options }) };
}

const query = sql`select 1`;
const answer = pages({}, {});
const noFile = () => Promise.reject(new Error('ENOENT'));

describe('credentials', () => {
  it.each([
    [{ PERENNIAL_TRINO_PASSWORD: 'pâss wörd' }, `Basic ${Buffer.from('test:pâss wörd', 'latin1').toString('base64')}`],
    [{ PERENNIAL_TRINO_PASSWORD: '密码' }, `Basic ${Buffer.from('test:密码').toString('base64')}`],
    [{ PERENNIAL_TRINO_PASSWORD_FILE: '/p' }, `Basic ${Buffer.from('test:from /p').toString('base64')}`],
    [{ PERENNIAL_TRINO_TOKEN: 'abc' }, 'Bearer abc'],
    [{ PERENNIAL_TRINO_TOKEN_FILE: '/t' }, 'Bearer from /t'],
    [{}, undefined],
  ])('of %j are sent with every request', async (environment, header) => {
    const { trino, server } = await start(answer, { environment, readFile: async (path) => `from ${path}\n` });
    await trino.execute(query);
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([header, header]);
  });

  it('in a file are read again for every statement', async () => {
    let token = 'old';
    const environment = { PERENNIAL_TRINO_TOKEN_FILE: '/t' };
    const { trino, server } = await start(answer, { environment, readFile: async () => token });
    await trino.execute(query);
    token = 'new';
    await trino.execute(query);
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(
      ['old', 'old', 'new', 'new'].map((each) => `Bearer ${each}`),
    );
  });

  it('in a file are read again when the server refuses those in use', async () => {
    let token = 'old';
    const script: Script = (request, server) => {
      if (request.headers.authorization === 'Bearer new') return answer(request, server);
      token = 'new';
      return { status: 401 };
    };
    const environment = { PERENNIAL_TRINO_TOKEN_FILE: '/t' };
    const { trino, server } = await start(script, { environment, readFile: async () => token });
    await trino.execute(query);
    expect(server.received.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET']);
  });

  it('that the server refuses are an error that does not show them', async () => {
    const { trino } = await start(() => ({ status: 401, body: 'Invalid credentials' }), {
      environment: { PERENNIAL_TRINO_PASSWORD: 'hunter2' },
    });
    const failure = await trino.execute(query).catch((error: Error) => error);
    expect(String(failure)).toContain('HTTP 401: Invalid credentials; the credentials that it was given are not valid');
    expect(JSON.stringify(failure) + String(failure)).not.toContain('hunter2');
  });

  it.each(['password', 'token'] as const)('of the kind %s are not sent over a line that others can read', (kind) => {
    const secret = { kind, password: 'x', token: 'x' } as { kind: 'password'; password: string };
    expect(() => authorization(secret, parseAddress('trino://ann@example.org:8080'))).toThrow('use trino+https://');
    expect(authorization(secret, parseAddress('trino://ann@example.org:8443'))).toBeDefined();
    expect(authorization(secret, parseAddress('trino://ann@localhost:8080'))).toBeDefined();
  });

  it('of the kind password belong to a user', () => {
    const secret = { kind: 'password', password: 'x' } as const;
    expect(() => authorization(secret, parseAddress('trino://localhost:8080'))).toThrow('a password needs a user');
    expect(() => authorization(secret, parseAddress('trino://a%3Ab@localhost:8080'))).toThrow('holds a colon');
  });

  it.each([
    [
      { PERENNIAL_TRINO_TOKEN: 'a', PERENNIAL_TRINO_PASSWORD: 'b' },
      noFile,
      'both PERENNIAL_TRINO_PASSWORD and PERENNIAL_TRINO_TOKEN are set',
    ],
    [
      { PERENNIAL_TRINO_TOKEN_FILE: '/gone' },
      noFile,
      'cannot read the file that PERENNIAL_TRINO_TOKEN_FILE names: /gone',
    ],
    [{ PERENNIAL_TRINO_TOKEN_FILE: '/empty' }, async () => '\n', 'names is empty'],
    [{ PERENNIAL_TRINO_TOKEN: 'a\r\nX-Trino-User: root' }, noFile, 'holds more than one line'],
  ])('of %j are refused', async (environment, readFile, message) => {
    await expect(readCredentials(environment, readFile)).rejects.toThrow(message);
  });

  it.each([{ address: 'trino://t%0A@localhost:1/' }, { clientTags: ['a,b'] }, { timeZone: 'Zürich' }])(
    'aside, %j is nothing that a header can carry',
    async (options) => {
      const { trino, server } = await start(answer, options);
      await expect(trino.execute(query)).rejects.toThrow(/invalid (user|client tag|time-zone)/);
      expect(server.received).toEqual([]);
    },
  );
});

describe('a login in a browser', () => {
  const challenge = (origin: string, tokenServer = `${origin}/oauth2/token/1`) => ({
    status: 401,
    headers: {
      'www-authenticate': `Bearer x_redirect_server="${origin}/oauth2/initiate/1", x_token_server="${tokenServer}"`,
    },
  });

  /** Grants the token at the third asking. */
  const granting: Script = (request, server) => {
    const { origin } = server;
    if (request.method === 'DELETE') return { status: 204 };
    if (request.path === '/oauth2/token/1') return { json: { nextUri: `${origin}/oauth2/token/2` } };
    if (request.path === '/oauth2/token/2') return { json: { nextUri: `${origin}/oauth2/token/3` } };
    if (request.path === '/oauth2/token/3') return { json: { token: 'granted' } };
    return request.headers.authorization === 'Bearer granted' ? answer(request, server) : challenge(origin);
  };

  it('is asked of the person, and its token used for this statement and the next', async () => {
    const shown: string[] = [];
    const { trino, server } = await start(granting, { onLogin: (address) => shown.push(address) });
    await trino.execute(query);
    await trino.execute(query);
    expect(shown).toEqual([`${server.origin}/oauth2/initiate/1`]);
    expect(server.received.map(({ method, path }) => `${method} ${path.split('/').slice(1, 4).join('/')}`)).toEqual([
      'POST v1/statement',
      'GET oauth2/token/1',
      'GET oauth2/token/2',
      'GET oauth2/token/3',
      'DELETE oauth2/token/3',
      'POST v1/statement',
      'GET v1/statement/executing',
      'POST v1/statement',
      'GET v1/statement/executing',
    ]);
  });

  it('is asked once for two statements at the same time', async () => {
    const shown: string[] = [];
    const { trino } = await start(granting, { onLogin: (address) => shown.push(address) });
    await Promise.all([trino.execute(query), trino.execute(query)]);
    expect(shown).toHaveLength(1);
  });

  it('is not asked for in the place of credentials that were given and refused', async () => {
    const shown: string[] = [];
    const environment = { PERENNIAL_TRINO_PASSWORD: 'wrong' };
    const { trino } = await start(granting, { environment, onLogin: (address) => shown.push(address) });
    await expect(trino.execute(query)).rejects.toThrow(
      'the credentials that it was given are not valid, or not any more; without any, it lets a person log in in a browser',
    );
    expect(shown).toEqual([]);
  });

  it('is an error with a remedy where nobody can be asked', async () => {
    const { trino } = await start(granting);
    await expect(trino.execute(query)).rejects.toThrow('set PERENNIAL_TRINO_TOKEN or PERENNIAL_TRINO_TOKEN_FILE');
  });

  it.each<[string, Script, RegExp]>([
    ['fails', () => ({ json: { error: 'access denied' } }), /login failed: access denied/],
    [
      'never comes',
      ({ path }, { origin }) => ({ json: { nextUri: `${origin}${path}` } }),
      /nobody logged in within 900 s/,
    ],
    ['says nothing', () => ({ json: {} }), /neither token nor error/],
    [
      'goes on elsewhere',
      () => ({ json: { nextUri: 'https://evil.example/token' } }),
      /at another server than itself: https:\/\/evil\.example/,
    ],
  ])('that %s is an error', async (_, tokenServer, message) => {
    const script: Script = (request, server) =>
      request.path.startsWith('/oauth2/token') ? tokenServer(request, server) : challenge(server.origin);
    const { trino } = await start(script, { onLogin: () => undefined });
    await expect(trino.execute(query)).rejects.toThrow(message);
  });
});
