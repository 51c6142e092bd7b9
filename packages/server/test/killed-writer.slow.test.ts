import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, rebuildLive, type Stored } from '../src/index.ts';
import { writeLeftDecisions } from '../src/live/write/left-decisions.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';
import { temporaryFolder } from './serving.ts';

type Environment = Readonly<Record<string, string>>;

const compiled = temporaryFolder();
/** As many groups as a process may write before it is killed, five times each. */
const GROUPS = 20;
const ROUNDS = 5 * GROUPS;
/** Processes that write into a database at once: it has several servers. */
const AT_ONCE = 4;

/** What the process that is killed says of a write. */
interface Acknowledged {
  readonly sent?: readonly string[];
  readonly stored?: readonly string[];
  readonly results?: readonly Stored[];
}

interface Killed {
  readonly acknowledged: Set<string>;
  /** Rounds in which something was on its way. */
  interrupted: number;
}

/** Lets a process write until so many groups are acknowledged, and kills it. */
async function killOne(folder: string, round: number, environment: Environment, killed: Killed): Promise<void> {
  const { acknowledged } = killed;
  const writing = fork(fileURLToPath(new URL('./writing-process.ts', import.meta.url)), [folder, String(round)], {
    execArgv: ['--conditions=source'],
    // Two hundred processes read the same sources: each takes half a second of a core less from the second on.
    env: { ...process.env, ...environment, NODE_COMPILE_CACHE: compiled },
  });
  const wanted = 3 + (round % GROUPS);
  let written = 0;
  const sent = new Set<string>();
  writing.on('message', ({ sent: more = [], stored }: Acknowledged) => {
    for (const id of more) sent.add(id);
    if (!stored) return;
    for (const id of stored) acknowledged.add(id);
    written++;
    if (written === wanted) writing.kill('SIGKILL');
  });
  await once(writing, 'exit');
  if ([...sent].some((id) => !acknowledged.has(id))) killed.interrupted++;
}

/** Nothing that was acknowledged is lost, nothing is there twice, and what follows from the journal is what it was. */
async function expectWhole(folder: string, environment: Environment, { acknowledged, interrupted }: Killed) {
  const store = await openStore(folder, environment);
  await writeLeftDecisions(store);
  const journal = await store.db.selectFrom('journal').select(['message_id', 'type']).execute();
  const kept = journal.map(({ message_id }) => message_id);
  const decided = journal.filter(({ type }) => type === 'decision').length;
  expect(acknowledged.size).toBeGreaterThan(ROUNDS * 10);
  expect(interrupted).toBeGreaterThan(0);
  expect(new Set(kept).size).toBe(kept.length);
  const all = new Set(kept);
  expect([...acknowledged].filter((id) => !all.has(id))).toEqual([]);
  const ordered = () => store.db.selectFrom('live_orders').selectAll().orderBy('id').execute();
  const people = () => store.db.selectFrom('live_people').selectAll().orderBy('id').execute();
  const decisions = () => store.db.selectFrom('decisions').selectAll().orderBy('seq').execute();
  const before = [await ordered(), await people(), await decisions()];
  expect(decided).toBeGreaterThan(ROUNDS);
  expect(before[0]!.length).toBe(kept.length - decided);
  expect(before[2]!.length).toBe(decided);
  await rebuildLive(store.db);
  expect([await ordered(), await people(), await decisions()]).toEqual(before);
  await store.close();
}

describe('a kill while events and decisions are acknowledged', () => {
  it(`loses nothing and doubles nothing, ${ROUNDS} times`, { timeout: 1_800_000 }, async () => {
    const folder = join(temporaryFolder(), 'workspace');
    const killed: Killed = { acknowledged: new Set(), interrupted: 0 };
    for (let round = 0; round < ROUNDS; round++) await killOne(folder, round, {}, killed);
    await expectWhole(folder, {}, killed);
  });
});

describe('a kill while events and decisions are acknowledged by a database', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  it(`loses nothing and doubles nothing, ${ROUNDS} times`, { timeout: 1_800_000 }, async () => {
    const folder = join(temporaryFolder(), 'workspace');
    const environment = { DATABASE_URL: await postgres.makeDatabase() };
    await (await openStore(folder, environment)).close();
    const killed: Killed = { acknowledged: new Set(), interrupted: 0 };
    for (let round = 0; round < ROUNDS; round += AT_ONCE)
      await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => killOne(folder, round + i, environment, killed)));
    await expectWhole(folder, environment, killed);
  });
});
