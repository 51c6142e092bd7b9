import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { load } from './decide/load.ts';

/** Events over HTTP: `POST /v1/batch` of a server whose store is a file, each request answered when its events are on disk. EVENTS, PEOPLE and ROUNDS take other numbers. */
const EVENTS = Number(process.env.EVENTS ?? 100_000);
const PEOPLE = Number(process.env.PEOPLE ?? 20_000);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
/** Events of a request, and requests at once. */
const BATCH = 100;
const AT_ONCE = 32;

const names = ['Product Viewed', 'Product Added', 'Product Viewed', 'Order Completed', 'Product Viewed'];

function bodyOf(round: number, batch: number): string {
  const events = Array.from({ length: BATCH }, (_, each) => {
    const i = batch * BATCH + each;
    const messageId = `message-${round}-${i}`;
    return {
      ...{ type: 'track', messageId, userId: `person-${(i * 7919) % PEOPLE}`, event: names[i % names.length] },
      properties: { order_id: messageId, total: 20, currency: 'EUR', category: `c${i % 9}`, sku: `sku-${i % 500}` },
      context: { page: { path: `/p/${i % 50}` }, userAgent: 'Mozilla/5.0 (iPhone) Mobile' },
    };
  });
  return JSON.stringify({ batch: events });
}

const entry = fileURLToPath(new URL('./decide/server-process.ts', import.meta.url));
const server = fork(entry, ['ours'], { execArgv: ['--conditions=source'] });
const [{ address, key }] = await once(server, 'message');
const headers = { authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` };
for (let round = 0; round < ROUNDS; round++) {
  // What is sent is made before.
  const bodies = Array.from({ length: EVENTS / BATCH }, (_, batch) => bodyOf(round, batch));
  const body = (i: number) => bodies[i]!;
  const asked = { address, path: '/v1/batch', headers, body, requests: bodies.length, connections: AT_ONCE };
  const { rate, p50, p99 } = await load(asked);
  console.log(
    `bench ingest-http: ${Math.round(rate * BATCH).toLocaleString('en')} events/s, ${BATCH} of a request, ${AT_ONCE} requests at once; p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
  );
}
server.send('end');
await once(server, 'exit');
