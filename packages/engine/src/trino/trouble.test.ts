import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { QueryError } from '../connection.ts';
import { sql } from '../sql.ts';
import { columns, first, next, pages, type Reply, type Script } from './fake-server.ts';
import { answer, closeFakeSessions, failureOf, fakeSession, until } from './fake-session.ts';

afterEach(closeFakeSessions);

const query = sql`select a from t`;

describe('a server in trouble', () => {
  it.each([502, 503, 504, 429])('is asked again after HTTP %d, each time after a longer pause', async (status) => {
    const storm = Array.from({ length: 4 }, () => ({ status }));
    const { trino, clock, methods } = await fakeSession(first(storm, answer));
    expect(await trino.rows(query)).toHaveLength(3);
    expect(methods()).toBe('POST POST POST POST POST GET GET');
    expect(clock.slept).toEqual([50, 100, 200, 400]);
  });

  it.each([
    ['seconds', '7'],
    ['a date', 'Thu, 01 Jan 2026 00:00:07 GMT'],
  ])('is asked again when it says, in %s', async (_, header) => {
    const { trino, clock } = await fakeSession(first([{ status: 503, headers: { 'retry-after': header } }], answer));
    await trino.execute(query);
    expect(clock.slept).toEqual([7000]);
  });

  it('is given up when the storm outlasts the patience', async () => {
    const { trino, clock } = await fakeSession(() => ({ status: 503, body: 'busy' }), { retryFor: 10_000 });
    const failure = await failureOf(trino.execute(query));
    expect(failure.message).toMatch(/answered with HTTP 503: busy \(\d attempts in \d s\)/);
    expect(clock.slept.reduce((sum, pause) => sum + pause)).toBeLessThanOrEqual(10_000);
  });

  it('is asked for the same page again after a reset connection or a page cut short', async () => {
    const trouble: Reply[] = ['reset', { body: '{"id":"q1","da', cut: true }, 'reset'];
    const script: Script = (request, server) =>
      (request.method === 'GET' ? trouble.shift() : undefined) ?? answer(request, server);
    const { trino, methods } = await fakeSession(script);
    expect(await trino.rows(query)).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
    expect(methods()).toBe('POST GET GET GET GET GET');
  });

  it('is asked for a page again when its gzip stream is cut short', async () => {
    const whole = gzipSync(JSON.stringify({ id: 'q1', columns: columns('varchar'), data: [['x'.repeat(5000)]] }));
    const gzip = { headers: { 'content-encoding': 'gzip' } };
    const { trino } = await fakeSession(pages({}, { reply: { ...gzip, body: whole.subarray(0, 40) } }));
    expect((await failureOf(trino.rows(query))).message).toContain('damaged');
    const { trino: healthy } = await fakeSession(pages({}, { reply: { ...gzip, body: whole } }));
    expect(await healthy.rows(query)).toEqual([{ a: 'x'.repeat(5000) }]);
  });

  it('does not get a statement twice whose fate is unknown', async () => {
    const { trino, methods } = await fakeSession(() => 'reset');
    const failure = await failureOf(trino.execute(query));
    expect(failure).toBeInstanceOf(QueryError);
    expect(failure.message).toMatch(/^no connection to http:\/\/127\.0\.0\.1:\d+: /);
    expect(methods()).toBe('POST');
  });

  it('is given up when it does not answer in time, and told so', async () => {
    const { trino, clock, server } = await fakeSession(pages({}, { reply: 'hang' }), { retryFor: 0 });
    const pending = failureOf(trino.execute(query));
    await until(() => server.received.length === 2);
    clock.expire();
    expect((await pending).message).toContain('within 60 s');
    expect(server.received.at(-1)?.method).toBe('DELETE');
  });

  it('is not asked in a tight loop while it answers nothing at once', async () => {
    const { trino, clock, server } = await fakeSession(
      pages(...Array.from({ length: 40 }, () => ({ stats: { state: 'QUEUED' } }))),
    );
    await trino.execute(query);
    expect(server.received.length).toBe(40);
    expect(clock.slept.length).toBe(28);
  });

  it('may send a page of a hundred thousand rows', async () => {
    const data = Array.from({ length: 100_000 }, (_, i) => [i, i / 7]);
    const { trino } = await fakeSession(pages({ columns: columns('integer', 'double'), data }));
    const { a, b } = await trino.columns(query, { a: 'int32', b: 'float64' });
    expect(a).toEqual(Int32Array.from(data, ([i]) => i as number));
    expect(b).toEqual(Float64Array.from(data, ([, x]) => x as number));
  });

  it.each<[string, Reply, RegExp]>([
    ['garbage', { body: '{"id": garbage' }, /damaged JSON/],
    [
      'a login page',
      { body: '<html>Log in', headers: { 'content-type': 'text/html' } },
      /text\/html and not with JSON; is it Trino\?/,
    ],
    ['other JSON', { json: { hello: 'world' } }, /no result of a query; is it Trino\?/],
    [
      'an error page',
      {
        status: 500,
        body: '<html><style>b{}</style><h1>Oops</h1><p>It broke</p>',
        headers: { 'content-type': 'text/html' },
      },
      /answered with HTTP 500: Oops It broke/,
    ],
    [
      'a redirect',
      { status: 302, headers: { location: 'https://elsewhere.example/x?y' } },
      /redirects to https:\/\/elsewhere\.example; give that/,
    ],
    ['a refusal', { status: 401, body: 'Unauthorized' }, /HTTP 401: Unauthorized; set PERENNIAL_TRINO_PASSWORD/],
  ])('answers %s: the failure says so and the statement is cancelled', async (_, reply, message) => {
    const { trino, server } = await fakeSession(pages({}, { reply }));
    const failure = await failureOf(trino.execute(query));
    expect(failure).toBeInstanceOf(QueryError);
    expect(failure.message).toMatch(message);
    expect(server.received.at(-1)?.method).toBe('DELETE');
  });

  it('cannot send the client to another server', async () => {
    const { server: other } = await fakeSession(answer);
    const { trino, server } = await fakeSession(() => ({ json: { id: 'q', nextUri: next(other.origin, 1) } }), {
      environment: { PERENNIAL_TRINO_PASSWORD: 'secret' },
    });
    expect((await failureOf(trino.execute(query))).message).toContain('at another server');
    expect(other.received).toEqual([]);
    expect(server.received.map(({ method }) => method)).toEqual(['POST']);
  });
});
