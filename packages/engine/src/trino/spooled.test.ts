import { zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { sql } from '../sql.ts';
import { columns, type FakeServer, fakeClock, fakeServer, pages, type Reply, type Script } from './fake-server.ts';
import type { Segment, Values } from './results.ts';
import { openTrino } from './trino.ts';

const open: FakeServer[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

const query = sql`select a, b from t`;
const types = { a: 'int32', b: 'float64' } as const;
const part = (n: number): Values[] => Array.from({ length: 100 }, (_, i) => [n * 100 + i, (n * 100 + i) / 7]);

function encoded(
  rows: readonly Values[],
  zstd: boolean,
): { body: Uint8Array; metadata: NonNullable<Segment['metadata']> } {
  const plain = Buffer.from(JSON.stringify(rows));
  const body = zstd ? zstdCompressSync(plain) : plain;
  const sizes = { segmentSize: body.length, ...(zstd && { uncompressedSize: plain.length }) };
  return { body, metadata: { rowsCount: rows.length, ...sizes } };
}

/** A coordinator and, elsewhere, an object store that holds the given segments; `broken` answers in place of the second one. */
async function start({ zstd = false, count = 9, broken }: { zstd?: boolean; count?: number; broken?: Reply } = {}) {
  const stored = Array.from({ length: count }, (_, n) => encoded(part(n), zstd));
  const store = await fakeServer(({ path }) => {
    const n = Number(path.split('/').at(-1));
    return broken && n === 1
      ? broken
      : { body: stored[n]!.body, headers: { 'content-type': 'application/octet-stream' } };
  });
  const segments = (server: FakeServer): Segment[] =>
    stored.map(({ body, metadata }, n) =>
      n === 0
        ? { type: 'inline', data: Buffer.from(body).toString('base64'), metadata }
        : {
            type: 'spooled',
            uri: `${store.origin}/bucket/${n}`,
            ackUri: `${server.origin}/v1/spooled/ack/${n}`,
            headers: { 'x-key': [`key ${n}`] },
            metadata,
          },
    );
  const script: Script = (request, server) => {
    if (request.path.startsWith('/v1/spooled/ack')) return { status: 200 };
    const data = { encoding: zstd ? 'json+zstd' : 'json', segments: segments(server) };
    return pages({}, { columns: columns('integer', 'double'), data }, {})(request, server);
  };
  const server = await fakeServer(script);
  open.push(store, server);
  const environment = { PERENNIAL_TRINO_PASSWORD: 'hunter2' };
  const trino = openTrino({ address: server.address, environment, clock: fakeClock(), random: () => 0 });
  const acknowledged = () => server.received.filter(({ path }) => path.startsWith('/v1/spooled/ack')).length;
  return { server, store, trino, acknowledged };
}

describe('spooled results', () => {
  it.each([false, true])('arrive whole and in order, inline and from the store (zstd: %s)', async (zstd) => {
    const { trino, acknowledged } = await start({ zstd });
    const { a, b } = await trino.columns(query, types);
    expect(a).toEqual(Int32Array.from({ length: 900 }, (_, i) => i));
    expect(b).toEqual(Float64Array.from({ length: 900 }, (_, i) => i / 7));
    expect(acknowledged()).toBe(8);
    expect(trino.wire.rowsReceived).toBe(900);
  });

  it('are fetched with their own headers and without our credentials', async () => {
    const { trino, server, store } = await start();
    await trino.columns(query, types);
    const elsewhere = [...store.received, ...server.received.filter(({ path }) => path.includes('/spooled/'))];
    expect(elsewhere).toHaveLength(16);
    for (const { headers } of elsewhere) {
      expect(headers['x-key']).toMatch(/^key \d$/);
      expect(Object.keys(headers).filter((name) => /^(authorization|cookie|x-trino)/.test(name))).toEqual([]);
    }
    expect(server.received[0]?.headers.authorization).toMatch(/^Basic /);
  });

  it('are asked for again when the store is busy', async () => {
    let busy = 3;
    const { body, metadata } = encoded(part(0), true);
    const store = await fakeServer(() => (busy-- > 0 ? { status: 503 } : { body }));
    const server = await fakeServer(
      pages({
        columns: columns('integer', 'double'),
        data: { encoding: 'json+zstd', segments: [{ type: 'spooled', uri: store.origin, metadata }] },
      }),
    );
    open.push(store, server);
    const trino = openTrino({ address: server.address, clock: fakeClock(), random: () => 0 });
    expect((await trino.columns(query, types)).a).toHaveLength(100);
    expect(store.received).toHaveLength(4);
  });

  it.each<[string, Reply, boolean, RegExp]>([
    ['expired', { status: 404 }, false, /is not there any more .*HTTP 404.*ask again/],
    ['gone', { status: 410 }, true, /is not there any more .*HTTP 410/],
    ['too short', { body: '[[1,2]]' }, false, /damaged: 7 bytes, announced \d+/],
    ['no JSON', { body: 'x'.repeat(encoded(part(1), false).body.length) }, false, /damaged JSON/],
    [
      'not compressed',
      { body: 'x'.repeat(encoded(part(1), true).body.length) },
      true,
      /segment of the result is damaged/,
    ],
  ])('of which a segment is %s fail and cancel the statement', async (_, broken, zstd, message) => {
    const { trino, server, store, acknowledged } = await start({ zstd, broken, count: 20 });
    await expect(trino.columns(query, types)).rejects.toThrow(message);
    expect(server.received.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    expect(acknowledged()).toBe(0);
    expect(store.received.length).toBeLessThan(8);
  });

  it.each([
    ['more rows than announced', { rowsCount: 99 }, /100 rows, announced 99/],
    ['more bytes than announced', { uncompressedSize: 50 }, /damaged/],
  ])('with %s fail', async (_, wrong, message) => {
    const { body, metadata } = encoded(part(0), true);
    const segment: Segment = {
      type: 'inline',
      data: Buffer.from(body).toString('base64'),
      metadata: { ...metadata, ...wrong },
    };
    const server = await fakeServer(
      pages({ columns: columns('integer', 'double'), data: { encoding: 'json+zstd', segments: [segment] } }),
    );
    open.push(server);
    const trino = openTrino({ address: server.address, clock: fakeClock(), random: () => 0 });
    await expect(trino.columns(query, types)).rejects.toThrow(message);
  });

  it('are not asked for when that is switched off', async () => {
    const server = await fakeServer(pages({}));
    open.push(server);
    await openTrino({ address: server.address, clock: fakeClock(), random: () => 0, spooled: false }).execute(query);
    expect(server.received[0]?.headers['x-trino-query-data-encoding']).toBeUndefined();
  });
});
