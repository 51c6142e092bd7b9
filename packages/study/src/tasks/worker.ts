import { parentPort } from 'node:worker_threads';
import { END, type Request } from './second-thread.ts';
import { tasks } from './tasks.ts';

/** The other side of `openSecondThread`: one task after another, each answered with its result or its error. */
parentPort?.on('message', (request: Request | typeof END) => {
  if (request === END) return parentPort?.close();
  const { id, name, input } = request;
  try {
    const result = tasks[name](input);
    parentPort?.postMessage({ id, result }, buffersOf(result));
  } catch (error) {
    parentPort?.postMessage({ id, error });
  }
});

/** The memory behind the columns of a result, which is handed over in place of a copy. */
function buffersOf(result: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(result);
  return [...buffers];
}
