import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkAudit, openStore } from '../src/index.ts';
import { environmentOf, type JobOver, over, posting, serve, studiedFolder } from './serving.ts';

const MOMENTS = 12;
/** Milliseconds between one moment and the next: a run of the demo takes some two seconds. */
const APART = 250;

it('killed at twelve moments of a run, a server has lost nothing that it acknowledged, and the next one goes on', async () => {
  const folder = await studiedFolder();
  const { DATABASE_URL } = await environmentOf(folder);
  const acknowledged: string[] = [];
  const asked: string[] = [];
  for (let moment = 0; moment < MOMENTS; moment++) {
    const killed = fork(
      fileURLToPath(new URL('./server-process.ts', import.meta.url)),
      [folder, ...(DATABASE_URL === undefined ? [] : [DATABASE_URL])],
      { execArgv: ['--conditions=source'] },
    );
    const [address] = (await once(killed, 'message')) as [string];
    const job = await fetch(`${address}/api/jobs`, posting({ kind: 'run', cutOffs: 1 }));
    asked.push(((await job.json()) as JobOver).id);
    let isDead = false;
    const noting = (async () => {
      while (!isDead) {
        const note = posting({ day: '2026-01-01', text: `note of ${moment}` });
        const answer = await fetch(`${address}/api/annotations`, note).catch(() => null);
        if (answer?.status === 201)
          await answer.json().then(
            (made) => acknowledged.push((made as { id: string }).id),
            () => {},
          );
      }
    })();
    await pause(moment * APART);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    isDead = true;
    await noting;
  }
  const next = await serve({ folder });
  // The last run ends, and none is said to go on of which nobody knows.
  const { id } = await next.askJson<JobOver>('/api/jobs', posting({ kind: 'run', cutOffs: 0 }));
  expect(await over(next, id)).toMatchObject({ state: 'done' });
  const jobs = await next.askJson<readonly JobOver[]>('/api/jobs');
  for (const each of asked) expect(['done', 'interrupted'], each).toContain(jobs.find((job) => job.id === each)?.state);
  const kept = (await next.askJson<readonly { id: string }[]>('/api/annotations')).map((each) => each.id);
  expect(acknowledged.length).toBeGreaterThan(MOMENTS);
  expect(acknowledged.filter((each) => !kept.includes(each))).toEqual([]);
  const runs = await next.askJson<readonly { run: number }[]>('/api/runs');
  expect(runs.map(({ run }) => run)).toEqual(runs.map((_, i) => runs.length - i));
  await next.close();
  const store = await openStore(folder, await environmentOf(folder));
  expect(await checkAudit(store.db)).toMatchObject({ broken: null });
  await store.close();
});
