import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '@perennial/words';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parts, type Readiness, readiness } from '../src/health/readiness.ts';
import { makeQueue } from '../src/jobs/queue.ts';
import { openStore } from '../src/store/open-store.ts';
import type { LogLine, ServerWorld } from '../src/world/server-world.ts';
import { type Served, serve, serveStudied, temporaryFolder } from './serving.ts';

const missing = ({ parts: all }: Pick<Readiness, 'parts'>) =>
  all.filter(({ isReady }) => !isReady).map(({ part, code }) => [part, code]);

describe('a part that is not ready', () => {
  /** A server of which all is well, but for what is said. */
  const looked = async (wrong: object) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'server'));
    const log: LogLine[] = [];
    const world = {
      settings: { folder },
      accounts: { count: async () => 1 },
      reader: async () => Promise.reject(new Failure('workspace-missing', { folder: { text: folder } })),
      queue: { requireAtWork: () => {} },
      log: (line: LogLine) => log.push(line),
      ...wrong,
    } as unknown as ServerWorld;
    return { found: await readiness(world), log };
  };
  const gone = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });

  it('is none where all is well', async () => {
    const { found, log } = await looked({});
    expect(found.parts.map(({ part }) => part)).toEqual(parts);
    expect([missing(found), found.run, log]).toEqual([[], null, []]);
  });

  it.each<[string, object, string]>([
    ['store', { accounts: { count: () => Promise.reject(gone) } }, 'store-unreachable'],
    ['workspace', { settings: { folder: join(temporaryFolder(), 'gone') } }, 'workspace-missing'],
    ['snapshot', { reader: () => Promise.reject(new Error('no magic bytes')) }, 'server-failed'],
    [
      'queue',
      {
        queue: {
          requireAtWork: () => {
            throw new Failure('not-ready.stopping');
          },
        },
      },
      'not-ready.stopping',
    ],
  ])('is named, hides no other, and is told to whoever reads the log: %s', async (part, wrong, code) => {
    const { found, log } = await looked(wrong);
    expect(missing(found)).toContainEqual([part, code]);
    // Without its folder it has no disk either.
    expect(missing(found)).toHaveLength(part === 'workspace' ? 2 : 1);
    expect(log).toContainEqual(expect.objectContaining({ event: 'not-ready', part, code }));
  });
});

describe('a queue', () => {
  it('is at work from its start to its end, and stuck where it does not come to look', async () => {
    let at = Date.parse('2026-01-15T12:00:00Z');
    const folder = temporaryFolder();
    const store = await openStore(folder);
    const world = {
      folder,
      db: store.db,
      now: () => new Date(at),
      randomKey: () => new Uint8Array(32),
      isShared: false,
    };
    const queue = makeQueue(world as unknown as Parameters<typeof makeQueue>[0]);
    expect(() => queue.requireAtWork()).toThrow(
      expect.objectContaining({ words: expect.objectContaining({ code: 'not-ready.queue' }) }),
    );
    await queue.start();
    expect(() => queue.requireAtWork()).not.toThrow();
    // Nothing looks in between: no moment passes.
    at += 30_001;
    expect(() => queue.requireAtWork()).toThrow(
      expect.objectContaining({ words: expect.objectContaining({ code: 'not-ready.queue' }) }),
    );
    await queue.stop();
    expect(() => queue.requireAtWork()).toThrow(
      expect.objectContaining({ words: expect.objectContaining({ code: 'not-ready.stopping' }) }),
    );
    await store.close();
  });
});

describe('a run that is damaged on the disk', () => {
  let server: Served;
  let run: string;
  beforeAll(async () => {
    server = await serveStudied();
    run = join(server.folder, 'runs', '00001');
  });
  afterAll(() => server.close());

  it.each([
    ['of its scores the end is missing', 'scores.parquet', (path: string) => truncateSync(path, 200)],
    ['its scores are gone', 'scores.parquet', (path: string) => rmSync(path)],
  ])('is not ready, and is again once it is mended: %s', async (_, name, damage) => {
    expect(readdirSync(run)).toContain(name);
    const [path, kept] = [join(run, name), join(temporaryFolder(), name)];
    copyFileSync(path, kept);
    damage(path);
    const answer = await server.ask('/health/ready');
    const problem = (await answer.json()) as Readiness & { code: string };
    expect([answer.status, problem.code]).toEqual([503, 'not-ready']);
    expect(missing(problem)).toEqual([['snapshot', 'workspace-damaged.scores']]);
    expect((await server.ask('/health/live')).status).toBe(200);
    // What is asked of it says so, and the next run can be made.
    const asked = await server.ask('/api/customers');
    expect(await asked.json()).toMatchObject({ code: 'workspace-damaged.scores' });
    writeFileSync(path, readFileSync(kept));
    expect((await server.ask('/health/ready')).status).toBe(200);
    expect((await server.ask('/api/customers')).status).toBe(200);
  });
});

it('is told however often it is asked, when everything else is limited', async () => {
  const server = await serve({ requestsAMinute: 2 });
  const statuses = async (path: string) => {
    const told: number[] = [];
    for (let i = 0; i < 3; i++) told.push((await server.ask(path)).status);
    return told;
  };
  expect(await statuses('/api/session')).toEqual([200, 200, 429]);
  for (const path of ['/health/live', '/health/ready']) expect(await statuses(path)).toEqual([200, 200, 200]);
  await server.close();
});
