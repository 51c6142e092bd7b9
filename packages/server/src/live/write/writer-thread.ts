import { Worker } from 'node:worker_threads';
import type { Written } from './entry.ts';
import { type FileLine, packLines } from './packed-lines.ts';
import { type PackedWritten, unpackWritten } from './packed-written.ts';

export interface WriterThread {
  commit(lines: readonly FileLine[]): Promise<Written>;
  end(): Promise<void>;
}

/** What the thread answers. */
export type Answer = PackedWritten | { readonly message: string; readonly code?: string };

/** Asks the thread to close its file and end, after the groups before. */
export const END = null;

interface Waiting {
  readonly resolve: (written: Written) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the thread that writes a file of SQLite: groups that are given to it one by one, in their order. */
export function startWriterThread(file: string): WriterThread {
  // Under a test the sources themselves run; what is built runs as it is.
  const isSource = import.meta.url.endsWith('.ts');
  const worker = new Worker(new URL(isSource ? './writer-worker.ts' : './writer-worker.js', import.meta.url), {
    workerData: file,
    // What a group makes is gone with it: room for several, so that little of it is moved before.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
    ...(isSource && { execArgv: ['--conditions=source'] }),
  });
  worker.unref();
  const waiting: Waiting[] = [];
  let broken: Error | null = null;
  const fail = (error: Error) => {
    broken = error;
    for (const each of waiting.splice(0)) each.reject(error);
  };
  let ending = false;
  worker.on('message', (answer: Answer) => {
    const answered = waiting.shift();
    if (!ending && waiting.length === 0) worker.unref();
    if ('results' in answer) answered?.resolve(unpackWritten(answer));
    else answered?.reject(Object.assign(new Error(answer.message), { code: answer.code }));
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(broken ?? new Error('the thread that writes has ended')));
  return {
    commit: (lines) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(packLines(lines));
      }),
    // Asked to end rather than ended: terminating a thread while it loads a native module aborts the whole process.
    end: () =>
      new Promise((resolve) => {
        if (broken) return resolve();
        ending = true;
        worker.once('exit', () => resolve());
        worker.ref();
        worker.postMessage(END);
      }),
  };
}
