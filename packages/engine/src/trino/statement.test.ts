import { afterEach, describe, expect, it } from 'vitest';
import { QueryError } from '../connection.ts';
import { sql } from '../sql.ts';
import { columns, first, pages, type Script } from './fake-server.ts';
import { answer, closeFakeSessions, failureOf, fakeSession } from './fake-session.ts';
import { TrinoError } from './query-failure.ts';
import type { QueryProgress } from './results.ts';

afterEach(closeFakeSessions);

const query = sql`select a from t`;

describe('a statement', () => {
  it('is posted once and followed until no page is left', async () => {
    const { trino, server, methods } = await fakeSession(answer);
    expect(await trino.rows(query)).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
    expect(methods()).toBe('POST GET GET');
    expect(server.received[0]).toMatchObject({ path: '/v1/statement', body: 'select a from t' });
    expect(trino.wire).toMatchObject({ requests: 3, bytesSent: 15, rowsReceived: 3 });
  });

  it('keeps its connections: two at most for however many requests', async () => {
    const { trino, server } = await fakeSession(pages(...Array.from({ length: 22 }, () => ({}))));
    await trino.execute(query);
    expect(server.received.length).toBe(22);
    // Node hands over the end of a body a moment before it frees the connection, so that two take turns.
    expect(server.sockets()).toBeLessThanOrEqual(2);
  });

  it('tells the server who asks, from where and in which session', async () => {
    const { trino, server } = await fakeSession(answer, {
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
    const { trino, server } = await fakeSession(
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
    const seen: QueryProgress[] = [];
    const stats = { state: 'RUNNING', completedSplits: 3, totalSplits: 12, processedRows: 500, cpuTimeMillis: 7 };
    const { trino } = await fakeSession(pages({ stats }, {}), { onProgress: (progress) => seen.push(progress) });
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
    const { trino } = await fakeSession(script('9007199254740993'));
    expect((await failureOf(trino.rows(query))).message).toContain(
      'integer beyond 2^53 in an answer: 9007199254740993',
    );
    const { trino: other } = await fakeSession(script('-9007199254740991'));
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
    const { trino, methods } = await fakeSession(script);
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
    const { trino } = await fakeSession(answer);
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
    const { trino } = await fakeSession(pages({ columns: columns('double'), data }));
    expect((await failureOf(trino.columns(query, { a: type }))).message).toContain('invalid value in the column a');
  });
});
