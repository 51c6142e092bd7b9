import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Loaded, load } from './decide/load.ts';

/**
 * Decisions over HTTP: `POST /v1/decide` of a server, each decision written down before it is answered (the same page for the same reasons on a day is one), beside Fastify alone in the same
 * run (floor 0.6 of its requests a second, aim 0.8; p99 below 5 ms unless that of Fastify is above). Fastify alone reads and checks the same bodies and writes an answer of the
 * same size by the same schema; it knows nobody, decides nothing, asks for no key, sends no headers of safety, counts no requests and keeps nothing. After each round of ours the
 * time is told that the tables take for what was decided, during which nobody asks, and the rate as it is with that time counted in. Both are asked for three rounds before the first that counts: a server runs for days, and its
 * compiler takes longer in the first seconds than everything else. REQUESTS, CONNECTIONS and ROUNDS take other numbers, DATABASE_URL a PostgreSQL.
 */
const REQUESTS = Number(process.env.REQUESTS ?? 30_000);
const CONNECTIONS = Number(process.env.CONNECTIONS ?? 16);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const ROUNDS_BEFORE = 3;

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

/** Pages that visitors of a shop look at, again and again: four on average, and two of five visitors leave after the first. */
const OF_A_SHOP = [1, 7, 1, 3, 2, 1, 12, 4, 1, 8];

/** The visitor and the page of each request of a connection: one visitor after the other, each of whom looks at as many pages as is their turn. */
function visitsOf(pages: readonly number[]): (n: number) => { readonly visitor: number; readonly view: number } {
  const all = pages.reduce((sum, each) => sum + each, 0);
  const turns = pages.flatMap((views, visitor) => Array.from({ length: views }, (_, view) => ({ visitor, view })));
  return (n) => {
    const { visitor, view } = turns[n % all]!;
    return { visitor: Math.floor(n / all) * pages.length + visitor, view };
  };
}

/** A round of visitors that nobody has seen before. */
function asked(mark: string, pages: readonly number[]) {
  const visitOf = visitsOf(pages);
  return (i: number) => {
    const { visitor, view } = visitOf(Math.floor(i / CONNECTIONS));
    return JSON.stringify({
      experience: 'home',
      anonymousId: `${mark}-${i % CONNECTIONS}-${visitor}`,
      consents: true,
      attributes: { device: 'mobile', path: `/coffee/${view}`, campaign: 'newsletter' },
    });
  };
}

/** Seconds until all that was decided is in the tables: whoever asks for the log waits for that. */
async function settled(address: string): Promise<number> {
  const begin = performance.now();
  const answer = await fetch(`${address}/api/decisions?limit=1`);
  if (!answer.ok) throw new Error(await answer.text());
  await answer.arrayBuffer();
  return (performance.now() - begin) / 1000;
}

/** A round, and what it comes to with the seconds counted in that the tables took after it. */
interface Round extends Loaded {
  readonly settled: number;
  readonly settledRate: number;
}

function roundOf(loaded: Loaded, seconds: number): Round {
  return { ...loaded, settled: seconds, settledRate: REQUESTS / (REQUESTS / loaded.rate + seconds) };
}

/** The best of the rounds by one of their rates: on a shared machine the others measure the neighbours. */
function best(rounds: readonly Round[], by: 'rate' | 'settledRate'): Round {
  return rounds.reduce((top, round) => (round[by] > top[by] ? round : top));
}

const servers = { bare: await start('bare'), ours: await start('ours') };
for (const [what, pages] of [
  ['visitors of a shop, 4 pages each on average', OF_A_SHOP],
  ['each visitor once', [1]],
  ['10 pages each', [10]],
  ['100 pages each', [100]],
] as const) {
  const rounds: Readonly<Record<'bare' | 'ours', Round[]>> = { bare: [], ours: [] };
  for (let round = -ROUNDS_BEFORE; round < ROUNDS; round++)
    for (const kind of ['bare', 'ours'] as const) {
      const { address, key } = servers[kind];
      const headers = { authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` };
      const body = asked(`v${pages.join('-')}-${round}`, pages);
      const loaded = await load({
        address,
        path: '/v1/decide',
        headers,
        body,
        requests: REQUESTS,
        connections: CONNECTIONS,
      });
      const seconds = kind === 'ours' ? await settled(address) : 0;
      if (round >= 0) rounds[kind].push(roundOf(loaded, seconds));
    }
  const bare = best(rounds.bare, 'rate');
  const ours = best(rounds.ours, 'rate');
  const whole = best(rounds.ours, 'settledRate');
  const share = (rate: number) => (rate / bare.rate).toFixed(2);
  // Of the two rounds that follow each other, which the machine treats alike.
  const shares = rounds.ours.map(({ rate }, round) => rate / rounds.bare[round]!.rate).toSorted((a, b) => a - b);
  const byRound = shares.map((each) => each.toFixed(2)).join(', ');
  const count = (rate: number) => `${Math.round(rate).toLocaleString('en')} requests/s`;
  const said = ({ rate, p50, p99 }: Loaded) => `${count(rate)}, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;
  const slowest = Math.max(...rounds.ours.map((round) => round.settled)).toFixed(2);
  console.log(`bench decide-http: ${what}, ${CONNECTIONS} connections
  decide  ${said(ours)}
  bare    ${said(bare)}
  ${share(ours.rate)} of its rate (round by round, the least first: ${byRound}); in the tables ${slowest} s after the last answer at most; with that time ${count(whole.settledRate)}, ${share(whole.settledRate)}`);
}
await Promise.all([servers.bare.end(), servers.ours.end()]);
