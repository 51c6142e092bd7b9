import { Failure } from '@perennial/words';
import { failureOf } from '../http/problem.ts';
import { doJob, type JobWorld } from './do-job.ts';
import type { Job, JobState, JobStep } from './job.ts';
import type { JobRequest } from './job-request.ts';
import { changeJob, endInterrupted, findJob, type JobChange, nextJob, putJob } from './job-rows.ts';
import { removeOldExports } from './sweep.ts';
import { makeWatchers } from './watchers.ts';

/** Where another program is at work in the workspace, its end is looked for this often, in milliseconds. */
const LOOK_AGAIN = 1000;

export interface QueueWorld extends JobWorld {
  readonly now: () => Date;
  readonly randomKey: () => Uint8Array;
}

/** The jobs of a workspace, one at a time, in the order in which they were asked for. */
export interface Queue {
  ask(request: JobRequest, by: string): Promise<Job>;
  /** Takes a job out of the queue, or stops it. Rejects with `state-changed.job` where it is over. */
  cancel(id: string): Promise<Job>;
  /** Told of every change of a job, until the function that is returned is called; `ended`: there will be no more. */
  watch(id: string, told: (job: Job) => void, ended: () => void): () => void;
  /** Begins with what waits. Whatever a server before has left running has been interrupted. */
  start(): Promise<void>;
  /** Stops the job that runs, and waits until it has left its workspace. What waits, waits for the next server. */
  stop(): Promise<void>;
}

/** The job that is worked on, and what it is when it is stopped. */
interface Running {
  readonly id: string;
  readonly stopping: AbortController;
  whenStopped: JobState;
}

export function makeQueue(world: QueueWorld): Queue {
  const { db, now } = world;
  const watchers = makeWatchers();
  let running: Running | null = null;
  let working: Promise<void> = Promise.resolve();
  let isStopping = false;
  let again: NodeJS.Timeout | undefined;

  const change = async (id: string, values: JobChange) => watchers.tell(await changeJob(db, id, values));
  /** One job after another, until none waits, or another program holds the workspace. */
  const work = async (): Promise<void> => {
    for (;;) {
      if (!isStopping) await removeOldExports(db, world.folder, now());
      const next = isStopping ? null : await nextJob(db);
      if (!next) return;
      running = { id: next.id, stopping: new AbortController(), whenStopped: 'cancelled' };
      const isOver = await workOn(world, next, running, change);
      running = null;
      if (isOver) continue;
      again = setTimeout(wake, LOOK_AGAIN);
      return;
    }
  };
  const wake = () => {
    // Where the store refuses, the next request finds out and says so.
    working = working.then(work).catch(() => {});
  };

  return {
    watch: watchers.watch,
    ask: async (request, by) => {
      const id = Buffer.from(world.randomKey()).toString('base64url').slice(0, 12);
      const job = await putJob(db, { id, request, by, at: now().getTime() });
      wake();
      return job;
    },
    cancel: async (id) => {
      const job = await findJob(db, id);
      if (running?.id === id) running.stopping.abort();
      else if (job.state === 'queued') await change(id, { state: 'cancelled', ended_at: now().getTime() });
      else throw new Failure('state-changed.job', { id: { text: id } });
      return findJob(db, id);
    },
    start: async () => {
      await endInterrupted(db, now().getTime());
      wake();
    },
    stop: async () => {
      isStopping = true;
      clearTimeout(again);
      if (running) {
        running.whenStopped = 'interrupted';
        running.stopping.abort();
      }
      await working;
      watchers.end();
    },
  };
}

/** Does a job. False where another program holds the workspace: then it waits on. */
async function workOn(
  world: QueueWorld,
  { id, request }: Job,
  running: Running,
  change: (id: string, values: JobChange) => Promise<void>,
): Promise<boolean> {
  const { now } = world;
  const { signal } = running.stopping;
  await change(id, { state: 'running', started_at: now().getTime(), progress: '[]' });
  // A step that could not be written is told with the next one.
  const progress = stepKeeper((steps) => void change(id, { progress: JSON.stringify(steps) }).catch(() => {}));
  try {
    const result = await doJob(world, id, request, { progress, signal });
    await change(id, { state: 'done', ended_at: now().getTime(), result: JSON.stringify(result) });
  } catch (error) {
    if (isInUse(error) && !signal.aborted) {
      await change(id, { state: 'queued', started_at: null, progress: '[]' });
      return false;
    }
    const ended_at = now().getTime();
    if (signal.aborted) await change(id, { state: running.whenStopped, ended_at });
    else await change(id, { state: 'failed', ended_at, failure: JSON.stringify(failureOf(error).words) });
  }
  return true;
}

/** The steps of a job as they are told; each change of them is handed on. */
function stepKeeper(changed: (steps: readonly JobStep[]) => void) {
  let steps: readonly JobStep[] = [];
  const put = (next: readonly JobStep[]) => {
    steps = next;
    changed(steps);
  };
  return {
    begin: (step: JobStep['step']) => put([...steps, { step, outcome: null }]),
    end: (step: JobStep['step'], outcome: NonNullable<JobStep['outcome']>) => {
      const before = steps.filter((each) => !(each.step === step && each.outcome === null));
      put([...before, { step, outcome }]);
    },
  };
}

function isInUse(error: unknown): boolean {
  return error instanceof Failure && error.code === 'workspace-in-use';
}
