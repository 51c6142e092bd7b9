import type { AppendLog } from '../../store/append-log.ts';
import { soon } from '../../store/soon.ts';
import { assignmentOf, ownIdOf } from './after-decision.ts';
import { type DecisionQueueLimits, type DecisionQueueWorld, makeDecisionQueue } from './decision-queue.ts';
import type { DecidedPage, Stored } from './entry.ts';
import { lineOf } from './journal.ts';
import type { LiveWriter } from './live-writer.ts';
import { slotsForMany, textOfDecision } from './text-of-decision.ts';

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
  const append = (decided: DecidedPage, person: string): Promise<Stored> =>
    log.append(textOfDecision(decided)).then((place) => {
      const assignment = assignmentOf(decided);
      people.decided(assignment, person);
      queue.add({ message_id: decided.id, assignment, place, slots: slotsForMany(decided) });
      return 'stored';
    });
  const takeUp = (decided: DecidedPage) =>
    soon(people.find(decided), (person) => append(decided, person?.id ?? ownIdOf(decided)));
  const decide = (decided: DecidedPage): Promise<Stored> =>
    Promise.resolve(queue.isFull() ? queue.room().then(() => takeUp(decided)) : takeUp(decided));
  return {
    decide,
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
