import { openAppendLog } from '../../store/append-log.ts';
import { inTurn } from '../../store/in-turn.ts';
import type { Store } from '../../store/open-store.ts';
import { applyLines } from './apply-lines.ts';
import type { DecisionQueueLimits } from './decision-queue.ts';
import type { Assignment, Written } from './entry.ts';
import type { Line } from './journal.ts';
import { decisionLogPath } from './left-decisions.ts';
import { makeLineWriter, type WriterLimits } from './line-writer.ts';
import { type LiveWriter, makeLiveWriter } from './live-writer.ts';
import { withDecisionLog } from './logged-decisions.ts';
import type { FileLine } from './packed-lines.ts';
import type { PeopleInMemory } from './people-in-memory.ts';
import { startWriterThread } from './writer-thread.ts';

export interface WriterOptions {
  readonly limits?: WriterLimits;
  readonly decisions?: DecisionQueueLimits;
  /** Told of whatever is on disk, before whoever waits for it. */
  readonly people?: PeopleInMemory;
  /** Whether a decision is of somebody who has been deleted since. */
  readonly isErased?: (assignment: Assignment) => boolean;
}

/**
 * The writer of a store: SQLite is written from a thread of its own, so that no request waits for its disk, and decisions by way of a log; PostgreSQL is another process
 * anyway, and shared with servers that have to know at once what was decided.
 */
export function openWriter(
  { db, file }: Pick<Store, 'db' | 'file'>,
  { limits, decisions, people = nobodyInMemory, isErased = () => false }: WriterOptions = {},
): LiveWriter {
  const telling =
    <Each>(commit: (lines: readonly Each[]) => Promise<Written>) =>
    async (lines: readonly Each[]) => {
      const { results, ...changed } = await commit(lines);
      people.written(changed);
      return results;
    };
  if (file === null) {
    const commit = telling<Line>((all) => inTurn(db, 'events', (change) => applyLines(change, all)));
    return makeLiveWriter(makeLineWriter({ commit, end: async () => {}, groupsAtOnce: 1 }, limits));
  }
  const thread = startWriterThread(file);
  const lines = makeLineWriter({ commit: telling<FileLine>(thread.commit), end: thread.end, groupsAtOnce: 2 }, limits);
  return withDecisionLog({ lines, log: openAppendLog(decisionLogPath(file)), people, isErased }, decisions);
}

const nobodyInMemory: PeopleInMemory = {
  find: async () => null,
  written: () => {},
  decided: () => {},
  stored: () => {},
};
