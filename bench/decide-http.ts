import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Loaded, load } from './decide/load.ts';

/**
 * Decisions over HTTP: `POST /v1/decide` of a server, each decision written down before it is answered (the same page for the same reasons on a day is one), beside Fastify alone in the same
 * run (floor 0.6 of its requests a second, aim 0.8; p99 below 5 ms unless that of Fastify is above). Fastify alone reads and checks the same bodies and writes an answer of the
 * same size by the same schema; it knows nobody, decides nothing, asks for no key, sends no headers of safety, counts no requests and keeps nothing. After each round of ours the
 * time is told that the tables take for what was decided, during which nobody asks. REQUESTS and CONNECTIONS take other numbers, DATABASE_URL a
 * PostgreSQL.
 */
const REQUESTS = Number(process.env.REQUESTS ?? 30_000);
const CONNECTIONS = Number(process.env.CONNECTIONS ?? 16);
const ROUNDS = 3;

interface Server {
  readonly address: string;
  readonly key: string;
  end(): Promise<void>;
}

async function start(kind: 'bare' | 'ours'): Promise<Server> {
  const entry = fileURLToPath(new URL('./decide/server-process.ts', import.meta.url));
  const child = fork(entry, [kind], {
    execArgv: ['--conditions=source'],
  });
  const [{ address, key }] = await once(child, 'message');
  return {
    address,
    key,
    end: async () => {
      child.send('end');
      await once(child, 'exit');
    },
  };
}

/** A round of visitors that nobody has seen before, each of whom looks at so many pages. */
function asked(mark: string, views: number) {
  return (i: number) =>
    JSON.stringify({
      experience: 'home',
      anonymousId: `${mark}-${Math.floor(i / (views * CONNECTIONS)) * CONNECTIONS + (i % CONNECTIONS)}`,
      consents: true,
      attributes: { device: 'mobile', path: `/coffee/${i % views}`, campaign: 'newsletter' },
    });
}

/** Seconds until all that was decided is in the tables: whoever asks for the log waits for that. */
async function settled(address: string): Promise<number> {
  const begin = performance.now();
  const answer = await fetch(`${address}/api/decisions?limit=1`);
  if (!answer.ok) throw new Error(await answer.text());
  await answer.arrayBuffer();
  return (performance.now() - begin) / 1000;
}

/** The best of the rounds: on a shared machine the others measure the neighbours. */
function better(a: Loaded | undefined, b: Loaded): Loaded {
  return a && a.rate > b.rate ? a : b;
}

const servers = { bare: await start('bare'), ours: await start('ours') };
for (const [what, views] of [
  ['each visitor once', 1],
  ['10 pages each', 10],
  ['100 pages each', 100],
] as const) {
  const found: { bare?: Loaded; ours?: Loaded } = {};
  let slowest = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (const kind of ['bare', 'ours'] as const) {
      const { address, key } = servers[kind];
      const headers = { authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` };
      const body = asked(`v${views}-${round}`, views);
      found[kind] = better(
        found[kind],
        await load({ address, headers, body, requests: REQUESTS, connections: CONNECTIONS }),
      );
      if (kind === 'ours') slowest = Math.max(slowest, await settled(address));
    }
  const { bare, ours } = found as { readonly bare: Loaded; readonly ours: Loaded };
  const said = ({ rate, p50, p99 }: Loaded) =>
    `${Math.round(rate).toLocaleString('en')} requests/s, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;
  console.log(
    `bench decide-http: ${what}, ${CONNECTIONS} connections\n  decide  ${said(ours)}\n  bare    ${said(bare)}\n  ${(ours.rate / bare.rate).toFixed(2)} of its rate; in the tables ${slowest.toFixed(2)} s after the last answer at most`,
  );
}
await Promise.all([servers.bare.end(), servers.ours.end()]);
