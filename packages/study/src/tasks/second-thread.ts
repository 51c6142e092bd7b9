import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type TaskName, type Tasks, tasks } from './tasks.ts';

/** A thread beside the one that asks the database and draws progress. */
export interface SecondThread {
  /** Does a task there; one after another. */
  run<Name extends TaskName>(name: Name, input: Tasks[Name]['input']): Promise<Tasks[Name]['output']>;
  close(): Promise<void>;
}

/** Below this many rows a task is done before a thread has started. */
export const ROWS_FOR_A_THREAD = 50_000;

/** Asks the thread to end. */
export const END = null;

/** A task for the thread. */
export interface Request {
  readonly id: number;
  readonly name: TaskName;
  readonly input: never;
}

/** Starts a thread when the first task comes. Results are the same on any thread. */
export function openSecondThread(): SecondThread {
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: unknown) => void }>();
  let worker: Worker | undefined;
  let tasksSent = 0;
  let closing = false;
  const fail = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = () => {
    // Under a test the sources themselves run; what is built runs as it is.
    const isSource = import.meta.url.endsWith('.ts');
    const started = new Worker(new URL(isSource ? './worker.ts' : './worker.js', import.meta.url), {
      ...(isSource && { execArgv: ['--conditions=source'] }),
    });
    started.on('message', ({ id, result, error }: { id: number; result: never; error?: unknown }) => {
      const task = waiting.get(id);
      waiting.delete(id);
      // A thread that is waited for keeps the process, an idle one does not.
      if (waiting.size === 0 && !closing) started.unref();
      if (error === undefined) task?.resolve(result);
      else task?.reject(error);
    });
    started.on('error', fail);
    started.on('exit', () => {
      worker = undefined;
      fail(new Error('the second thread has ended'));
    });
    return started;
  };
  return {
    run: (name, input) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        const id = tasksSent++;
        waiting.set(id, { resolve, reject });
        worker.ref();
        worker.postMessage({ id, name, input });
      }),
    close: async () => {
      if (!worker) return;
      closing = true;
      const ended = once(worker, 'exit');
      worker.ref();
      // An idle thread ends by itself; one at work on what nobody waits for any longer is ended.
      if (waiting.size === 0) worker.postMessage(END);
      else worker.terminate();
      await ended;
    },
  };
}

/** Does a task on the second thread where it is large enough, else here. */
export async function runTask<Name extends TaskName>(
  thread: SecondThread | undefined,
  name: Name,
  input: Tasks[Name]['input'],
): Promise<Tasks[Name]['output']> {
  if (thread && input.rows.x.length >= ROWS_FOR_A_THREAD) return thread.run(name, input);
  return tasks[name](input);
}
