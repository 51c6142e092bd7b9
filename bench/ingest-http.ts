import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { load } from './decide/load.ts';
import { AT_ONCE, BATCH, EVENTS, ROUNDS, simulatedEvent } from './yardstick/simulated-events.ts';

function bodyOf(round: number, batch: number): string {
  const events = Array.from({ length: BATCH }, (_, each) => {
    const i = batch * BATCH + each;
    return { type: 'track', ...simulatedEvent(i, `message-${round}-${i}`) };
  });
  return JSON.stringify({ batch: events });
}

/** Events over HTTP: `POST /v1/batch` of a server whose store is a file, each request answered when its events are on disk. EVENTS, PEOPLE and ROUNDS take other numbers. */
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
