import { afterEach, describe, expect, it } from 'vitest';
import { sql } from '../sql.ts';
import { openClient } from './client.ts';
import { columns, fakeClock, next, pages, type Script } from './fake-server.ts';
import { answer, closeFakeSessions, failureOf, fakeSession, until } from './fake-session.ts';
import { runStatement } from './statement.ts';

afterEach(closeFakeSessions);

const query = sql`select a from t`;

describe('cancelling', () => {
  const endless: Script = ({ method }, { origin }) =>
    method === 'DELETE' ? { status: 204 } : { json: { id: 'q', nextUri: next(origin, 1), stats: { state: 'QUEUED' } } };

  it.each<[string, Script]>([
    ['in an endless queue', endless],
    ['while the server is silent', pages({}, { reply: 'hang' })],
  ])('stops a statement %s, here and on the server', async (_, script) => {
    const { trino, server } = await fakeSession(script);
    const pending = failureOf(trino.execute(query));
    await until(() => server.received.length >= 2);
    trino.interrupt();
    expect(await pending).toMatchObject({ message: 'the statement was interrupted', sql: 'select a from t' });
    expect(server.received.at(-1)).toMatchObject({ method: 'DELETE', path: '/v1/statement/executing/q1/yslug/1' });
  });

  it('stops every running statement, and the next one runs', async () => {
    let calm = false;
    const { trino, server } = await fakeSession((request, fake) => (calm ? answer : endless)(request, fake));
    const pending = [failureOf(trino.execute(query)), failureOf(trino.rows(query))];
    await until(() => server.received.filter(({ method }) => method === 'GET').length >= 2);
    trino.interrupt();
    for (const failure of await Promise.all(pending)) expect(failure.message).toBe('the statement was interrupted');
    expect(server.received.filter(({ method }) => method === 'DELETE')).toHaveLength(2);
    calm = true;
    expect(await trino.rows(query)).toHaveLength(3);
  });

  it('happens by itself when the loop is left', async () => {
    const { server } = await fakeSession(pages({ columns: columns('integer'), data: [[1], [2]] }, {}));
    const client = openClient({ address: server.address, clock: fakeClock(), random: () => 0 });
    for await (const { rows } of runStatement(client, 'select a from t', JSON.parse, new AbortController().signal)) {
      expect(rows).toEqual([[1], [2]]);
      break;
    }
    expect(server.received.map(({ method }) => method)).toEqual(['POST', 'DELETE']);
  });

  it('happens by itself when the rows cannot be used', async () => {
    const { trino, server } = await fakeSession(pages({ columns: columns('integer'), data: [['no number']] }, {}));
    await failureOf(trino.columns(query, { a: 'int32' }));
    expect(server.received.map(({ method }) => method)).toEqual(['POST', 'DELETE']);
  });

  it('is what close does, after which nothing is sent', async () => {
    const { trino, server } = await fakeSession(answer);
    trino.close();
    expect((await failureOf(trino.execute(query))).message).toBe('the connection is closed');
    expect(server.received).toEqual([]);
  });
});
