import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Failure } from '@perennial/words';
import { failureOf } from '../http/problem.ts';
import { doJob, type JobWorld } from './do-job.ts';
import type { Job, JobState, JobStep } from './job.ts';
import type { JobRequest } from './job-request.ts';
import {
  cancelJob,
  changeJob,
  claimJob,
  endInterrupted,
  findJob,
  type JobChange,
  keepJob,
  putJob,
} from './job-rows.ts';
import { removeOldExports } from './sweep.ts';
import { makeWatchers } from './watchers.ts';

/** How often it is looked for what others did: another server of the store, or another program in the workspace. In milliseconds. */
const LOOK_AGAIN = 1000;
/** A server that has said nothing of its job for so long is gone. */
const SILENT = 15_000;
/** A queue that has looked at nothing for so long is stuck, or its store is gone. */
const STUCK = 30_000;
/** Every so many looks, what is kept for a day is looked through. */
const SWEEP_EVERY = 60;

export interface QueueWorld extends JobWorld {
  readonly now: () => Date;
  readonly randomKey: () => Uint8Array;
  /** Whether other servers work on the jobs of this store too. */
  readonly isShared: boolean;
  /** Told of a job that is over. */
  readonly onOver?: (job: Job) => Promise<void>;
}

/** The jobs of a workspace, one at a time, in the order in which they were asked for. */
export interface Queue {
  /** Asked for again under the same key, by the same, it is the job of the first time. Rejects with `state-changed.asked-other` where that was another one. */
  ask(request: JobRequest, by: string, key?: string | string[]): Promise<Job>;
  /** Takes a job out of the queue, or stops it. Rejects with `state-changed.job` where it is over. */
  cancel(id: string): Promise<Job>;
  /** Told of every change of a job, until the function that is returned is called; `ended`: there will be no more. */
  watch(id: string, told: (job: Job) => void, ended: () => void): () => void;
  /** Throws `not-ready.stopping` where it takes no more jobs up, and `not-ready.queue` where it has not come to look for any for long. */
  requireAtWork(): void;
  /** Begins with what waits. What a server has left running that is no more has been interrupted. */
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
  const { db, now, isShared } = world;
  const server = newId(world);
  const watchers = makeWatchers();
  let running: Running | null = null;
  let working: Promise<void> = Promise.resolve();
  let isStopping = false;
  let looking: NodeJS.Timeout | undefined;
  let looks = 0;
  let lookedAt = 0;

  const change = async (id: string, values: JobChange) => watchers.tell(await changeJob(db, id, values));
  /** One job after another, until none waits, or another program holds the workspace. */
  const work = async (): Promise<void> => {
    for (;;) {
      const next = isStopping ? null : await claimJob(db, server, now().getTime());
      if (!next) return;
      running = { id: next.id, stopping: new AbortController(), whenStopped: 'cancelled' };
      if (isStopping) stopRunning(running);
      watchers.tell(next);
      const isOver = await workOn(world, next, running, change);
      running = null;
      if (!isOver) return;
      await world.onOver?.(await findJob(db, next.id)).catch(() => {});
    }
  };
  const wake = () => {
    // Where the store refuses, the next request finds out and says so.
    working = working.then(work).catch(() => {});
    return working;
  };
  /** What a server that is no more has left running. */
  const endLeft = async () => {
    for (const job of await endInterrupted(db, now().getTime(), isShared ? SILENT : null)) await world.onOver?.(job);
  };
  /** What others did: jobs they asked for, stopped, worked on, or left. */
  const look = async () => {
    if (running && (await keepJob(db, running.id))) running.stopping.abort();
    if (isShared) await endLeft();
    if (looks++ % SWEEP_EVERY === 0) await removeOldExports(db, world.folder, now());
    lookedAt = now().getTime();
    for (const id of watchers.followed()) {
      const job = id === running?.id ? null : await findJob(db, id);
      if (job && watchers.isNews(job)) watchers.tell(job);
    }
    if (!running) void wake();
  };
  const lookAgain = () => {
    looking = setTimeout(
      () =>
        look()
          .catch(() => {})
          .finally(() => !isStopping && lookAgain()),
      LOOK_AGAIN,
    );
  };

  return {
    watch: watchers.watch,
    ask: async (request, by, key) => {
      const id = key === undefined ? newId(world) : idOfKey(by, String(key));
      const job = await putJob(db, { id, request, by, at: now().getTime() });
      if (!isDeepStrictEqual(job.request, request))
        throw new Failure('state-changed.asked-other', { id: { text: id } });
      void wake();
      return job;
    },
    cancel: async (id) => {
      const job = await cancelJob(db, id, now().getTime());
      if (running?.id === id) running.stopping.abort();
      else watchers.tell(job);
      return job;
    },
    requireAtWork: () => {
      if (isStopping) throw new Failure('not-ready.stopping');
      if (now().getTime() - lookedAt > STUCK) throw new Failure('not-ready.queue');
    },
    start: async () => {
      lookedAt = now().getTime();
      await endLeft();
      void wake();
      lookAgain();
    },
    stop: async () => {
      isStopping = true;
      clearTimeout(looking);
      if (running) stopRunning(running);
      await working;
      watchers.end();
    },
  };
}

function newId({ randomKey }: QueueWorld): string {
  return Buffer.from(randomKey()).toString('base64url').slice(0, 12);
}

/** Whoever has heard no answer asks again: under the same key it is the same job. */
function idOfKey(by: string, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([by, key]))
    .digest('base64url')
    .slice(0, 16);
}

function stopRunning(running: Running): void {
  running.whenStopped = 'interrupted';
  running.stopping.abort();
}

/** Does a job that was claimed. False where another program holds the workspace: then it waits on. */
async function workOn(
  world: QueueWorld,
  { id, request }: Job,
  running: Running,
  change: (id: string, values: JobChange) => Promise<void>,
): Promise<boolean> {
  const { now } = world;
  const { signal } = running.stopping;
  // A step that could not be written is told with the next one.
  const progress = stepKeeper((steps) => void change(id, { progress: JSON.stringify(steps) }).catch(() => {}));
  try {
    const result = await doJob(world, id, request, { progress, signal });
    await change(id, { state: 'done', ended_at: now().getTime(), result: JSON.stringify(result) });
  } catch (error) {
    if (isInUse(error) && !signal.aborted) {
      await change(id, { state: 'queued', started_at: null, progress: '[]', server: null });
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
