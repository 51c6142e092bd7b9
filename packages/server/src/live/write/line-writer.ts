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
  /** How many of them are events. */
  readonly events: number;
  readonly resolve: (results: readonly Stored[]) => void;
  readonly reject: (error: unknown) => void;
}

export interface WriterLimits {
  /** Lines of one transaction, and how many events may wait. */
  readonly mostAtOnce: number;
  readonly mostWaiting: number;
}

export const writerLimits: WriterLimits = { mostAtOnce: 2000, mostWaiting: 20_000 };

/** What writes groups, one after the other in the order in which they are given to it. */
export interface GroupWriter<Line> {
  /** Writes lines in one transaction, all or none. */
  readonly commit: (lines: readonly Line[]) => Promise<readonly Stored[]>;
  readonly end: () => Promise<void>;
  /** So many groups are given to it at once: another thread begins with the next while results of the one before are on their way. */
  readonly groupsAtOnce: number;
}

/** Writes in groups: whatever has come while one group was written is the next, in one transaction with one wait for the disk. Decisions go before events. */
export function makeLineWriter<Line>(
  { commit, end, groupsAtOnce }: GroupWriter<Line>,
  { mostAtOnce, mostWaiting }: WriterLimits = writerLimits,
): LineWriter<Line> {
  const queues = { decision: [] as Waiting<Line>[], event: [] as Waiting<Line>[] };
  let events = 0;
  let working: Promise<void> | null = null;
  const write = async (group: readonly Waiting<Line>[]) => {
    await writeGroup(group, commit);
    events -= group.reduce((sum, each) => sum + each.events, 0);
  };
  const work = async () => {
    // Whatever came with this is written with it.
    await new Promise(setImmediate);
    const onTheirWay = new Set<Promise<void>>();
    for (;;) {
      const group = onTheirWay.size < groupsAtOnce ? nextGroup(queues, mostAtOnce) : [];
      if (group.length === 0) {
        if (onTheirWay.size === 0) break;
        await Promise.race(onTheirWay);
        continue;
      }
      const written: Promise<void> = write(group).finally(() => onTheirWay.delete(written));
      onTheirWay.add(written);
    }
    working = null;
  };
  return {
    write: (lines, urgency) => {
      if (lines.length === 0) return Promise.resolve([]);
      const added = urgency === 'event' ? lines.length : 0;
      if (added > 0 && events > 0 && events + added > mostWaiting)
        return Promise.reject(new Failure('too-many-requests'));
      return new Promise((resolve, reject) => {
        events += added;
        queues[urgency].push({ lines, events: added, resolve, reject });
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
async function writeGroup<Line>(group: readonly Waiting<Line>[], commit: GroupWriter<Line>['commit']): Promise<void> {
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
