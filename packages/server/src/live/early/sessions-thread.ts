import { Worker } from 'node:worker_threads';
import type { Store } from '../../store/open-store.ts';
import type { FirstSessions } from './first-sessions.ts';

/** Where the journal is, the moment, in milliseconds since 1970, and the currency of the workspace, where a run has told it. */
export interface SessionsOrder extends Pick<Store, 'file' | 'address'> {
  readonly now: number;
  readonly currency: string | null;
}

/** What the thread answers; no sessions where it was told to end. */
export type SessionsAnswer = { readonly sessions: FirstSessions | null } | { readonly message: string };

export interface SessionsReading {
  /** Null where it was ended. */
  readonly sessions: Promise<FirstSessions | null>;
  /** Ends it. Asked to end rather than ended: terminating a thread while it loads a native module aborts the whole process. */
  end(): Promise<void>;
}

/** Reads what visitors did before their first order in a thread of its own: a year of events takes a while. */
export function readFirstSessions(order: SessionsOrder): SessionsReading {
  // Under a test the sources themselves run; what is built runs as it is.
  const isSource = import.meta.url.endsWith('.ts');
  const worker = new Worker(new URL(isSource ? './sessions-worker.ts' : './sessions-worker.js', import.meta.url), {
    workerData: order,
    ...(isSource && { execArgv: ['--conditions=source'] }),
  });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const sessions = new Promise<FirstSessions | null>((resolve, reject) => {
    worker.once('message', (answer: SessionsAnswer) =>
      'sessions' in answer ? resolve(answer.sessions) : reject(new Error(answer.message)),
    );
    worker.once('error', reject);
    worker.once('exit', () => resolve(null));
  });
  // A server that ends does not wait for it.
  worker.unref();
  return {
    sessions,
    end: async () => {
      worker.ref();
      worker.postMessage('end');
      await ended;
    },
  };
}
