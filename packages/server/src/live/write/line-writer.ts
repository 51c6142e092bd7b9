import { Failure } from '@perennial/words';
import type { Stored } from './entry.ts';

/** Writes lines of the journal so that they, and what follows from them, are in the tables when their results come. */
export interface LineWriter<Line> {
  /** Rejects events with `too-many-requests` where too many wait already; what was decided is always taken. */
  write(lines: readonly Line[], urgency: Urgency): Promise<readonly Stored[]>;
  /** Events that wait to be written. */
  waiting(): number;
  /** Writes what waits, and lets go. */
  close(): Promise<void>;
}

export type Urgency = 'decision' | 'event';

interface Waiting<Line> {
  readonly lines: readonly Line[];
  readonly resolve: (results: readonly Stored[]) => void;
  readonly reject: (error: unknown) => void;
}

export interface WriterLimits {
  /** Lines of one transaction, and how many events may wait. */
  readonly mostAtOnce: number;
  readonly mostWaiting: number;
}

export const writerLimits: WriterLimits = { mostAtOnce: 2000, mostWaiting: 20_000 };

type Commit<Line> = (lines: readonly Line[]) => Promise<readonly Stored[]>;

/**
 * Writes in groups: whatever has come while one group was written is the next, in one transaction with one wait for the disk. Decisions go before events.
 *
 * @param commit writes lines in one transaction, all or none
 */
export function makeLineWriter<Line>(
  commit: Commit<Line>,
  end: () => Promise<void>,
  { mostAtOnce, mostWaiting }: WriterLimits = writerLimits,
): LineWriter<Line> {
  const queues = { decision: [] as Waiting<Line>[], event: [] as Waiting<Line>[] };
  let events = 0;
  let working: Promise<void> | null = null;
  const work = async () => {
    // Whatever came with this is written with it.
    await new Promise(setImmediate);
    for (;;) {
      const group = nextGroup(queues, mostAtOnce);
      if (group.length === 0) break;
      await writeGroup(group, commit);
      events = queues.event.reduce((sum, { lines }) => sum + lines.length, 0);
    }
    working = null;
  };
  return {
    write: (lines, urgency) => {
      if (lines.length === 0) return Promise.resolve([]);
      if (urgency === 'event' && events > 0 && events + lines.length > mostWaiting)
        return Promise.reject(new Failure('too-many-requests'));
      return new Promise((resolve, reject) => {
        if (urgency === 'event') events += lines.length;
        queues[urgency].push({ lines, resolve, reject });
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

function nextGroup<Line>(
  queues: { readonly decision: Waiting<Line>[]; readonly event: Waiting<Line>[] },
  most: number,
): Waiting<Line>[] {
  const group: Waiting<Line>[] = [];
  let size = 0;
  for (const queue of [queues.decision, queues.event]) {
    while (queue.length > 0 && (size === 0 || size + queue[0]!.lines.length <= most)) {
      const next = queue.shift()!;
      size += next.lines.length;
      group.push(next);
    }
    // No event overtakes a decision.
    if (queue.length > 0) break;
  }
  return group;
}

/** A group that cannot be written is written one by one, so that what is wrong with one keeps no other out. */
async function writeGroup<Line>(group: readonly Waiting<Line>[], commit: Commit<Line>): Promise<void> {
  try {
    const results = await commit(group.flatMap(({ lines }) => lines));
    let next = 0;
    for (const { lines, resolve } of group) {
      resolve(results.slice(next, next + lines.length));
      next += lines.length;
    }
  } catch (error) {
    if (group.length === 1) return group[0]!.reject(error);
    for (const each of group) await writeGroup([each], commit);
  }
}
