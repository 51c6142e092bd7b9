import type { AppendLog } from '../../store/append-log.ts';
import { ownIdOf } from './after-decision.ts';
import { type DecisionQueueLimits, type DecisionQueueWorld, makeDecisionQueue } from './decision-queue.ts';
import type { DecidedPage, Stored } from './entry.ts';
import { lineOf } from './journal.ts';
import type { LiveWriter } from './live-writer.ts';

export interface DecisionLogWorld extends Omit<DecisionQueueWorld, 'release'> {
  readonly log: AppendLog;
}

/**
 * Decisions are on disk as soon as they stand in a log, which takes a hundredth of what the tables take; they are written into these in groups, and before any event
 * that comes after them. Whatever else is written goes into the tables at once.
 */
export function withDecisionLog(world: DecisionLogWorld, limits?: DecisionQueueLimits): LiveWriter {
  const { lines, log, people } = world;
  const queue = makeDecisionQueue({ ...world, release: log.release }, limits);
  const decide = async (decided: DecidedPage): Promise<Stored> => {
    await queue.room();
    const person = (await people.find(decided))?.id ?? ownIdOf(decided);
    const line = lineOf({ kind: 'decision', decided });
    const number = await log.append(line.body);
    people.decided(decided, person);
    queue.add({ number, decided, line });
    return 'stored';
  };
  return {
    write: (entries, urgency) => {
      const pages = entries.filter((entry) => entry.kind === 'decision');
      if (pages.length > 0 && pages.length === entries.length)
        return Promise.all(pages.map(({ decided }) => decide(decided)));
      void queue.writeAll();
      return lines.write(entries.map(lineOf), urgency);
    },
    waiting: lines.waiting,
    settled: () => {
      log.turn();
      return queue.writeAll();
    },
    close: async () => {
      await queue.close();
      await lines.close();
      await log.close();
    },
  };
}
