import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { QueryError } from '../connection.ts';
import { sql } from '../sql.ts';
import { openClient } from './client.ts';
import {
  columns,
  type FakeServer,
  fakeClock,
  fakeServer,
  next,
  pages,
  type Reply,
  type Script,
} from './fake-server.ts';
import { TrinoError } from './query-failure.ts';
import type { Progress } from './results.ts';
import { runStatement } from './statement.ts';
import { openTrino, type TrinoOptions } from './trino.ts';

const open: FakeServer[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function start(script: Script, options: Partial<TrinoOptions> = {}) {
  const server = await fakeServer(script);
  open.push(server);
  const clock = fakeClock();
  const trino = openTrino({ address: server.address, clock, random: () => 0, ...options });
  return { server, clock, trino, methods: () => server.received.map(({ method }) => method).join(' ') };
}

/** Replies in turn, then as the script says. */
function first(replies: readonly Reply[], then: Script): Script {
  const left = [...replies];
  return (request, server) => left.shift() ?? then(request, server);
}

const failureOf = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: Error) => error,
  );

const query = sql`select a from t`;
const answer = pages(
  {},
  { columns: columns('integer'), data: [[1]] },
  { columns: columns('integer'), data: [[2], [3]] },
);

describe('a statement', () => {
  it('is posted once and followed until no page is left', async () => {
    const { trino, server, methods } = await start(answer);
    expect(await trino.rows(query)).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
    expect(methods()).toBe('POST GET GET');
    expect(server.received[0]).toMatchObject({ path: '/v1/statement', body: 'select a from t' });
    expect(trino.wire).toMatchObject({ requests: 3, bytesSent: 15, rowsReceived: 3 });
  });

  it('keeps its connections: two at most for however many requests', async () => {
    const { trino, server } = await start(pages(...Array.from({ length: 22 }, () => ({}))));
    await trino.execute(query);
    expect(server.received.length).toBe(22);
    // Node hands over the end of a body a moment before it frees the connection, so that two take turns.
    expect(server.sockets()).toBeLessThanOrEqual(2);
  });

  it('tells the server who asks, from where and in which session', async () => {
    const { trino, server } = await start(answer, {
      clientTags: ['nightly', 'ltv'],
      properties: { 'lake.compression': 'a,b=c', query_max_run_time: '5 m+' },
    });
    await trino.execute(query);
    expect(server.received[0]?.headers).toMatchObject({
      'x-trino-user': 'test',
      'x-trino-source': 'perennial',
      'x-trino-catalog': 'lake',
      'x-trino-schema': 'main',
      'x-trino-time-zone': 'UTC',
      'x-trino-client-tags': 'nightly,ltv',
      'x-trino-transaction-id': 'NONE',
      'x-trino-session': 'lake.compression=a%2Cb%3Dc,query_max_run_time=5%20m%2B',
      'x-trino-query-data-encoding': 'json+zstd, json',
    });
    expect(server.received[0]?.headers['x-trino-client-capabilities']).toContain('PARAMETRIC_DATETIME');
    expect(server.received[1]?.headers['x-trino-user']).toBe('test');
    expect(server.received[0]?.headers.authorization).toBeUndefined();
  });

  it('carries over to the next statement what the server changes in the session', async () => {
    const changes: Record<string, string | string[]> = {
      'x-trino-set-session': ['optimize=a%2Cb%3Dc', 'plain=x+y'],
      'x-trino-clear-session': 'gone',
      'x-trino-set-catalog': 'other',
      'x-trino-set-schema': 'place',
      'x-trino-set-role': 'lake=ROLE%7Badmin%7D',
      'x-trino-added-prepare': 'mine=select+%3F',
      'x-trino-started-transaction-id': 't1',
      'x-trino-set-authorization-user': 'deputy',
    };
    const undone = {
      'x-trino-clear-transaction-id': 'true',
      'x-trino-deallocated-prepare': 'mine',
      'x-trino-reset-authorization-user': 'true',
    };
    const { trino, server } = await start(
      first(
        [
          { json: { id: 'q' }, headers: changes },
          { json: { id: 'q' }, headers: undone },
        ],
        answer,
      ),
      { properties: { gone: '1' } },
    );
    for (let i = 0; i < 3; i++) await trino.execute(query);
    expect(server.received[1]?.headers).toMatchObject({
      'x-trino-session': 'optimize=a%2Cb%3Dc,plain=x%20y',
      'x-trino-catalog': 'other',
      'x-trino-schema': 'place',
      'x-trino-role': 'lake=ROLE%7Badmin%7D',
      'x-trino-prepared-statement': 'mine=select%20%3F',
      'x-trino-transaction-id': 't1',
      'x-trino-user': 'deputy',
      'x-trino-original-user': 'test',
    });
    const last = server.received[2]?.headers;
    expect(last).toMatchObject({ 'x-trino-transaction-id': 'NONE', 'x-trino-user': 'test' });
    expect(last?.['x-trino-prepared-statement']).toBeUndefined();
    expect(last?.['x-trino-original-user']).toBeUndefined();
  });

  it('reports progress from the statistics of each page', async () => {
    const seen: Progress[] = [];
    const stats = { state: 'RUNNING', completedSplits: 3, totalSplits: 12, processedRows: 500, cpuTimeMillis: 7 };
    const { trino } = await start(pages({ stats }, {}), { onProgress: (progress) => seen.push(progress) });
    await trino.execute(query);
    expect(seen.map(({ state }) => state)).toEqual(['RUNNING', 'FINISHED']);
    expect(seen[0]).toMatchObject({
      queryId: 'q1',
      completedSplits: 3,
      totalSplits: 12,
      processedRows: 500,
      cpuMillis: 7,
    });
  });

  it('keeps integers and decimals exact where a double would not', async () => {
    const body = (a: string) =>
      `{"id":"q","columns":[{"name":"a","type":"bigint"},{"name":"b","type":"varchar"}],"data":[[${a},"x,9007199254740993,\\"y"]]}`;
    const script =
      (a: string): Script =>
      () => ({ body: body(a) });
    const { trino } = await start(script('9007199254740993'));
    expect((await failureOf(trino.rows(query))).message).toContain(
      'integer beyond 2^53 in an answer: 9007199254740993',
    );
    const { trino: other } = await start(script('-9007199254740991'));
    expect(await other.rows(query)).toEqual([{ a: -9007199254740991, b: 'x,9007199254740993,"y' }]);
  });
});

describe('a failing statement', () => {
  const error = {
    message: "line 1:8: Column 'x' cannot be resolved",
    errorCode: 47,
    errorName: 'COLUMN_NOT_FOUND',
    errorType: 'USER_ERROR',
    errorLocation: { lineNumber: 1, columnNumber: 8 },
  };

  it.each([
    ['the first', pages({ error })],
    ['a later', pages({}, { columns: columns('integer'), data: [[1]] }, { error })],
  ])('throws what Trino says, with the SQL, from %s page', async (_, script) => {
    const { trino, methods } = await start(script);
    const failure = await failureOf(trino.rows(query));
    expect(failure).toBeInstanceOf(TrinoError);
    expect(failure).toMatchObject({
      message: "line 1:8: Column 'x' cannot be resolved (COLUMN_NOT_FOUND, query q1)",
      sql: 'select a from t',
      errorName: 'COLUMN_NOT_FOUND',
      errorType: 'USER_ERROR',
      queryId: 'q1',
      line: 1,
      column: 8,
    });
    expect(methods()).not.toContain('DELETE');
  });

  it('says in columns() which column came instead of the one that was meant', async () => {
    const { trino } = await start(answer);
    const failure = await failureOf(trino.columns(query, { b: 'int32' }));
    expect(failure).toBeInstanceOf(QueryError);
    expect(failure.message).toBe('invalid columns of a query; not b: a');
  });

  it.each([
    ['null', [[null]], 'int32'],
    ['half a unit', [[0.5]], 'int32'],
    ['2^31', [[2 ** 31]], 'int32'],
    ['text', [['many']], 'float64'],
  ] as const)('is one that answers %s where a number of the asked type is meant', async (_, data, type) => {
    const { trino } = await start(pages({ columns: columns('double'), data }));
    expect((await failureOf(trino.columns(query, { a: type }))).message).toContain('invalid value in the column a');
  });
});

describe('a server in trouble', () => {
  it.each([502, 503, 504, 429])('is asked again after HTTP %d, each time after a longer pause', async (status) => {
    const storm = Array.from({ length: 4 }, () => ({ status }));
    const { trino, clock, methods } = await start(first(storm, answer));
    expect(await trino.rows(query)).toHaveLength(3);
    expect(methods()).toBe('POST POST POST POST POST GET GET');
    expect(clock.slept).toEqual([50, 100, 200, 400]);
  });

  it.each([
    ['seconds', '7'],
    ['a date', 'Thu, 01 Jan 2026 00:00:07 GMT'],
  ])('is asked again when it says, in %s', async (_, header) => {
    const { trino, clock } = await start(first([{ status: 503, headers: { 'retry-after': header } }], answer));
    await trino.execute(query);
    expect(clock.slept).toEqual([7000]);
  });

  it('is given up when the storm outlasts the patience', async () => {
    const { trino, clock } = await start(() => ({ status: 503, body: 'busy' }), { retryFor: 10_000 });
    const failure = await failureOf(trino.execute(query));
    expect(failure.message).toMatch(/answered with HTTP 503: busy \(\d attempts in \d s\)/);
    expect(clock.slept.reduce((sum, pause) => sum + pause)).toBeLessThanOrEqual(10_000);
  });

  it('is asked for the same page again after a reset connection or a page cut short', async () => {
    const trouble: Reply[] = ['reset', { body: '{"id":"q1","da', cut: true }, 'reset'];
    const script: Script = (request, server) =>
      (request.method === 'GET' ? trouble.shift() : undefined) ?? answer(request, server);
    const { trino, methods } = await start(script);
    expect(await trino.rows(query)).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
    expect(methods()).toBe('POST GET GET GET GET GET');
  });

  it('is asked for a page again when its gzip stream is cut short', async () => {
    const whole = gzipSync(JSON.stringify({ id: 'q1', columns: columns('varchar'), data: [['x'.repeat(5000)]] }));
    const gzip = { headers: { 'content-encoding': 'gzip' } };
    const { trino } = await start(pages({}, { reply: { ...gzip, body: whole.subarray(0, 40) } }));
    expect((await failureOf(trino.rows(query))).message).toContain('damaged');
    const { trino: healthy } = await start(pages({}, { reply: { ...gzip, body: whole } }));
    expect(await healthy.rows(query)).toEqual([{ a: 'x'.repeat(5000) }]);
  });

  it('does not get a statement twice whose fate is unknown', async () => {
    const { trino, methods } = await start(() => 'reset');
    const failure = await failureOf(trino.execute(query));
    expect(failure).toBeInstanceOf(QueryError);
    expect(failure.message).toMatch(/^no connection to http:\/\/127\.0\.0\.1:\d+: /);
    expect(methods()).toBe('POST');
  });

  it('is given up when it does not answer in time, and told so', async () => {
    const { trino, clock, server } = await start(pages({}, { reply: 'hang' }), { retryFor: 0 });
    const pending = failureOf(trino.execute(query));
    await until(() => server.received.length === 2);
    clock.expire();
    expect((await pending).message).toContain('within 60 s');
    expect(server.received.at(-1)?.method).toBe('DELETE');
  });

  it('is not asked in a tight loop while it answers nothing at once', async () => {
    const { trino, clock, server } = await start(
      pages(...Array.from({ length: 40 }, () => ({ stats: { state: 'QUEUED' } }))),
    );
    await trino.execute(query);
    expect(server.received.length).toBe(40);
    expect(clock.slept.length).toBe(28);
  });

  it('may send a page of a hundred thousand rows', async () => {
    const data = Array.from({ length: 100_000 }, (_, i) => [i, i / 7]);
    const { trino } = await start(pages({ columns: columns('integer', 'double'), data }));
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
    const { trino, server } = await start(pages({}, { reply }));
    const failure = await failureOf(trino.execute(query));
    expect(failure).toBeInstanceOf(QueryError);
    expect(failure.message).toMatch(message);
    expect(server.received.at(-1)?.method).toBe('DELETE');
  });

  it('cannot send the client to another server', async () => {
    const { server: other } = await start(answer);
    const { trino, server } = await start(() => ({ json: { id: 'q', nextUri: next(other.origin, 1) } }), {
      environment: { PERENNIAL_TRINO_PASSWORD: 'secret' },
    });
    expect((await failureOf(trino.execute(query))).message).toContain('at another server');
    expect(other.received).toEqual([]);
    expect(server.received.map(({ method }) => method)).toEqual(['POST']);
  });
});

describe('cancelling', () => {
  const endless: Script = ({ method }, { origin }) =>
    method === 'DELETE' ? { status: 204 } : { json: { id: 'q', nextUri: next(origin, 1), stats: { state: 'QUEUED' } } };

  it.each<[string, Script]>([
    ['in an endless queue', endless],
    ['while the server is silent', pages({}, { reply: 'hang' })],
  ])('stops a statement %s, here and on the server', async (_, script) => {
    const { trino, server } = await start(script);
    const pending = failureOf(trino.execute(query));
    await until(() => server.received.length >= 2);
    trino.interrupt();
    expect(await pending).toMatchObject({ message: 'the statement was interrupted', sql: 'select a from t' });
    expect(server.received.at(-1)).toMatchObject({ method: 'DELETE', path: '/v1/statement/executing/q1/yslug/1' });
  });

  it('stops every running statement, and the next one runs', async () => {
    let calm = false;
    const { trino, server } = await start((request, fake) => (calm ? answer : endless)(request, fake));
    const pending = [failureOf(trino.execute(query)), failureOf(trino.rows(query))];
    await until(() => server.received.filter(({ method }) => method === 'GET').length >= 2);
    trino.interrupt();
    for (const failure of await Promise.all(pending)) expect(failure.message).toBe('the statement was interrupted');
    expect(server.received.filter(({ method }) => method === 'DELETE')).toHaveLength(2);
    calm = true;
    expect(await trino.rows(query)).toHaveLength(3);
  });

  it('happens by itself when the loop is left', async () => {
    const { server } = await start(pages({ columns: columns('integer'), data: [[1], [2]] }, {}));
    const client = openClient({ address: server.address, clock: fakeClock() });
    for await (const { rows } of runStatement(client, 'select a from t', JSON.parse, new AbortController().signal)) {
      expect(rows).toEqual([[1], [2]]);
      break;
    }
    expect(server.received.map(({ method }) => method)).toEqual(['POST', 'DELETE']);
  });

  it('happens by itself when the rows cannot be used', async () => {
    const { trino, server } = await start(pages({ columns: columns('integer'), data: [['no number']] }, {}));
    await failureOf(trino.columns(query, { a: 'int32' }));
    expect(server.received.map(({ method }) => method)).toEqual(['POST', 'DELETE']);
  });

  it('is what close does, after which nothing is sent', async () => {
    const { trino, server } = await start(answer);
    trino.close();
    expect((await failureOf(trino.execute(query))).message).toBe('the connection is closed');
    expect(server.received).toEqual([]);
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}
