import { setTimeout as wait } from 'node:timers/promises';

/** Time as the client needs it: milliseconds since 1970, a pause, and a signal that aborts after a while. */
export interface Clock {
  readonly now: () => number;
  /** Rejects when the signal aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly deadline: (milliseconds: number) => AbortSignal;
}

/** A clock that tells the given time and waits as long as it says. */
export function clockOf(now: () => Date): Clock {
  return {
    now: () => now().getTime(),
    sleep: (milliseconds, signal) => wait(milliseconds, undefined, signal ? { signal } : {}),
    deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
  };
}
