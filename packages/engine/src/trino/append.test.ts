import { expect, it } from 'vitest';
import { type FakeServer, fakeClock, fakeServer, pages, type Script } from './fake-server.ts';
import { openTrino } from './trino.ts';

const columns = [Int32Array.from({ length: 1000 }, (_, i) => i), Float64Array.from({ length: 1000 }, (_, i) => i / 3)];

async function appendTo(script: Script): Promise<{ server: FakeServer; failure: unknown }> {
  const server = await fakeServer(script);
  const trino = openTrino({
    address: server.address,
    clock: fakeClock(),
    random: () => 0,
    longestInsert: 8000,
    temporaryPrefix: 'mine_',
  });
  const failure = await trino.append('scores', columns).catch((error: unknown) => error);
  await server.close();
  return { server, failure };
}

const posts = ({ received }: FakeServer) => received.filter(({ method }) => method === 'POST').map(({ body }) => body);

/** The numbers of each column of an INSERT. */
const rowsOf = (body: string) =>
  [...body.matchAll(/'(\[[^']*\])'/g)].map(([, json]) => JSON.parse(json as string) as number[]);

it('appends in statements of bounded length, one after the other', async () => {
  const { server, failure } = await appendTo(pages({}, {}));
  expect(failure).toBeUndefined();
  expect(server.received.map(({ method }) => method).join(' ')).toMatch(/^(POST GET ?)+$/);
  for (const body of posts(server)) expect(body).toMatch(/^insert into "mine_scores" select /);
  expect(posts(server).flatMap((body) => rowsOf(body)[0])).toEqual([...columns[0]!]);
  expect(posts(server).flatMap((body) => rowsOf(body)[1])).toEqual([...columns[1]!]);
  expect(Math.max(...posts(server).map((body) => body.length))).toBeLessThanOrEqual(8000);
});

it('says how many rows were appended before one statement failed', async () => {
  let statements = 0;
  const error = { message: 'disk full', errorName: 'HIVE_WRITER_DATA_ERROR', errorType: 'EXTERNAL' };
  const { server, failure } = await appendTo((request, fake) =>
    request.method === 'POST' && ++statements === 3 ? { json: { id: 'q', error } } : pages({}, {})(request, fake),
  );
  const before = posts(server)
    .slice(0, 2)
    .reduce((sum, body) => sum + rowsOf(body)[0]!.length, 0);
  expect(String(failure)).toContain(
    `disk full (HIVE_WRITER_DATA_ERROR, query q) (${before} rows were appended before)`,
  );
  expect(posts(server)).toHaveLength(3);
});
