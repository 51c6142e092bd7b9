import { expect, it } from 'vitest';
import { type FakeServer, fakeClock, fakeServer, pages, type Script } from './fake-server.ts';
import { insertedRows } from './inserted-rows.ts';
import { openTrino } from './trino.ts';

const columns = [Int32Array.from({ length: 5000 }, (_, i) => i), Float64Array.from({ length: 5000 }, (_, i) => i / 3)];

async function appendTo(script: Script): Promise<{ server: FakeServer; failure: unknown }> {
  const server = await fakeServer(script);
  const trino = openTrino({
    address: server.address,
    clock: fakeClock(),
    random: () => 0,
    longestInsert: 3000,
    temporaryPrefix: 'mine_',
  });
  const failure = await trino.append('scores', columns).catch((error: unknown) => error);
  await server.close();
  return { server, failure };
}

const posts = ({ received }: FakeServer) => received.filter(({ method }) => method === 'POST').map(({ body }) => body);

it('appends in statements of bounded length, some of them at a time', async () => {
  const { server, failure } = await appendTo(pages({}, {}));
  expect(failure).toBeUndefined();
  for (const body of posts(server)) expect(body).toMatch(/^insert into "mine_scores" select /);
  const sorted = posts(server)
    .flatMap(insertedRows)
    .toSorted(([a], [b]) => a! - b!);
  expect(sorted).toEqual(Array.from(columns[0]!, (value, i) => [value, columns[1]![i]]));
  expect(Math.max(...posts(server).map((body) => body.length))).toBeLessThanOrEqual(3000);
});

it('says how many rows were appended beside those of a statement that failed, and begins no more', async () => {
  let statements = 0;
  const error = { message: 'disk full', errorName: 'HIVE_WRITER_DATA_ERROR', errorType: 'EXTERNAL' };
  const { server, failure } = await appendTo((request, fake) =>
    request.method === 'POST' && ++statements === 3 ? { json: { id: 'q', error } } : pages({}, {})(request, fake),
  );
  const others = posts(server)
    .filter((_, i) => i !== 2)
    .reduce((sum, body) => sum + insertedRows(body).length, 0);
  expect(String(failure)).toContain(`disk full (HIVE_WRITER_DATA_ERROR, query q) (${others} other rows were appended)`);
  expect(others).toBeLessThan(columns[0]!.length - insertedRows(posts(server)[2]!).length);
});
