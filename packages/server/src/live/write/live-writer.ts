import { Failure } from '@perennial/words';
import type { Entry, Stored } from './entry.ts';

/** Writes entries so that they are on disk when their results come. */
export interface LiveWriter {
  /** Rejects events with `too-many-requests` where too many wait already; what was decided is always taken. */
  write(entries: readonly Entry[], urgency: 'decision' | 'event'): Promise<readonly Stored[]>;
  /** Entries that wait to be written. */
  waiting(): number;
  /** Writes what waits, and lets go. */
  close(): Promise<void>;
}

interface Waiting {
  readonly entries: readonly Entry[];
  readonly resolve: (results: readonly Stored[]) => void;
  readonly reject: (error: unknown) => void;
}

export interface WriterLimits {
  /** Entries of one transaction, and how many events may wait. */
  readonly mostAtOnce: number;
  readonly mostWaiting: number;
}

export const writerLimits: WriterLimits = { mostAtOnce: 2000, mostWaiting: 20_000 };

/**
 * Writes in groups: whatever has come while one group was written is the next, in one transaction with one wait for the disk. Decisions go before events.
 *
 * @param commit writes entries in one transaction, all or none
 */
export function makeLiveWriter(
  commit: (entries: readonly Entry[]) => Promise<readonly Stored[]>,
  end: () => Promise<void>,
  { mostAtOnce, mostWaiting }: WriterLimits = writerLimits,
): LiveWriter {
  const queues = { decision: [] as Waiting[], event: [] as Waiting[] };
  let events = 0;
  let working: Promise<void> | null = null;
  const work = async () => {
    // Whatever came with this is written with it.
    await new Promise(setImmediate);
    for (;;) {
      const group = nextGroup(queues, mostAtOnce);
      if (group.length === 0) break;
      await writeGroup(group, commit);
      events = queues.event.reduce((sum, { entries }) => sum + entries.length, 0);
    }
    working = null;
  };
  return {
    write: (entries, urgency) => {
      if (entries.length === 0) return Promise.resolve([]);
      if (urgency === 'event' && events > 0 && events + entries.length > mostWaiting)
        return Promise.reject(new Failure('too-many-requests'));
      return new Promise((resolve, reject) => {
        if (urgency === 'event') events += entries.length;
        queues[urgency].push({ entries, resolve, reject });
        working ??= work();
      });
    },
    waiting: () => events,
    close: async () => {
      await working;
      await end();
    },
  };
}

function nextGroup(queues: { readonly decision: Waiting[]; readonly event: Waiting[] }, most: number): Waiting[] {
  const group: Waiting[] = [];
  let size = 0;
  for (const queue of [queues.decision, queues.event])
    while (queue.length > 0 && (size === 0 || size + queue[0]!.entries.length <= most)) {
      const next = queue.shift()!;
      size += next.entries.length;
      group.push(next);
    }
  return group;
}

/** A group that cannot be written is written one by one, so that what is wrong with one keeps no other out. */
async function writeGroup(
  group: readonly Waiting[],
  commit: (entries: readonly Entry[]) => Promise<readonly Stored[]>,
): Promise<void> {
  try {
    const results = await commit(group.flatMap(({ entries }) => entries));
    let next = 0;
    for (const { entries, resolve } of group) {
      resolve(results.slice(next, next + entries.length));
      next += entries.length;
    }
  } catch (error) {
    if (group.length === 1) return group[0]!.reject(error);
    for (const each of group) await writeGroup([each], commit);
  }
}
