import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type JobOver, over, posting, serveStudied } from './serving.ts';

const MOMENTS = 10;
/** Milliseconds between one moment and the next: a run of the demo takes some two seconds. */
const APART = 250;

it('killed at ten moments, the process of a job leaves its server, its workspace and all that waits as they were', async () => {
  const processes: ChildProcess[] = [];
  const server = await serveStudied({ started: (process) => processes.push(process) });
  let newest = 1;
  let killed = 0;
  for (let moment = 0; moment < MOMENTS; moment++) {
    const before = await (await server.ask('/api/equity')).text();
    const started = processes.length;
    const { id } = await server.askJson<JobOver>('/api/jobs', posting({ kind: 'run', cutOffs: 1 }));
    while (processes.length === started) await pause(5);
    await pause(moment * APART);
    processes.at(-1)!.kill('SIGKILL');
    const job = await over(server, id);
    if (job.state === 'done') newest += 1;
    else {
      killed += 1;
      expect(job).toMatchObject({
        state: 'failed',
        result: null,
        failure: {
          code: 'interrupted.process',
          message: expect.stringContaining('SIGKILL'),
          remedy: 'Nothing was changed; run it again.',
        },
      });
      expect(await (await server.ask('/api/equity')).text()).toBe(before);
    }
    expect(await server.askJson('/health/ready')).toMatchObject({ status: 'ready', run: newest });
  }
  expect(killed).toBeGreaterThan(2);
  // The next one finds nothing half-done, and its number follows.
  const { id } = await server.askJson<JobOver>('/api/jobs', posting({ kind: 'run', cutOffs: 0 }));
  expect(await over(server, id)).toMatchObject({ state: 'done', result: { run: newest + 1 } });
  const failed = await server.askJson<{ failedJobs: readonly { message: string }[] }>('/api/monitoring');
  expect(failed.failedJobs).toHaveLength(killed);
  await server.close();
});
