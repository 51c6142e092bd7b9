import { parentPort } from 'node:worker_threads';
import { type TaskName, tasks } from './tasks.ts';

/** The other side of `openSecondThread`: one task after another, each answered with its result or its error. */
parentPort?.on('message', ({ id, name, input }: { id: number; name: TaskName; input: never }) => {
  try {
    parentPort?.postMessage({ id, result: tasks[name](input) });
  } catch (error) {
    parentPort?.postMessage({ id, error });
  }
});
