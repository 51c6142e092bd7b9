import { setTimeout as pause } from 'node:timers/promises';
import type { Assignment } from './entry.ts';
import type { LineWriter } from './line-writer.ts';
import type { FileLine, LoggedLine } from './packed-lines.ts';
import type { PeopleInMemory } from './people-in-memory.ts';

export interface DecisionQueueWorld {
  readonly lines: LineWriter<FileLine>;
  /** What is in the tables up to this number needs no log any more. */
  readonly release: (number: number) => void;
  readonly people: PeopleInMemory;
  /** Whether a decision is of somebody who has been deleted meanwhile. */
  readonly isErased: (assignment: Assignment) => boolean;
}

export interface DecisionQueueLimits {
  /** So long a decision waits, in milliseconds, where nobody asks for it and no event comes. */
  readonly after: number;
  /** So many do not wait so long. */
  readonly enough: number;
  /** So many may wait; who decides more waits too. */
  readonly most: number;
}

/** Decisions on their way from the log into the tables. */
export interface DecisionQueue {
  /** Whether there is no room for one more. */
  isFull(): boolean;
  /** Resolves when there is. */
  room(): Promise<void>;
  /** A decision that is on disk, and in no table yet. */
  add(line: LoggedLine): void;
  /** Resolves when all that were added are in the tables, or could not be written for now. */
  writeAll(): Promise<void>;
  /** Tries no more. */
  close(): Promise<void>;
}

/** In groups of thousands a page of the file that several decisions change is written once: a third less time for each of them than in groups of hundreds. */
export const queueLimits: DecisionQueueLimits = { after: 500, enough: 5000, most: 20_000 };
/** Decisions that are written all or none. */
const TOGETHER = 5000;

interface Part {
  readonly logged: readonly LoggedLine[];
  isWritten: boolean;
}

export function makeDecisionQueue(
  world: DecisionQueueWorld,
  { after, enough, most }: DecisionQueueLimits = queueLimits,
): DecisionQueue {
  let waiting: LoggedLine[] = [];
  /** In the order of the log, until they and all before them are in the tables. */
  const parts: Part[] = [];
  let failed: Part[] = [];
  let onTheirWay: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let size = 0;
  /** Whoever waits for room. */
  let outside: (() => void)[] = [];

  const isFull = () => size >= most;
  const isAtWork = () => parts.some((part) => !part.isWritten && !failed.includes(part));
  const release = ({ logged }: Part) => {
    size -= logged.length;
    world.release(logged.at(-1)!.place.number);
  };
  const letIn = () => {
    const all = outside;
    outside = [];
    for (const enter of all) enter();
  };
  const write = async (part: Part) => {
    try {
      await writeInto(world, part.logged);
      part.isWritten = true;
    } catch {
      // The log has them: they are tried again.
      failed.push(part);
      return later();
    }
    while (parts[0]?.isWritten) release(parts.shift()!);
    letIn();
  };
  const writeAll = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const fresh = partsOf(waiting);
    const all = [...failed, ...fresh];
    waiting = [];
    failed = [];
    parts.push(...fresh);
    if (all.length > 0) onTheirWay = Promise.all([onTheirWay, ...all.map(write)]).then(() => {});
    return onTheirWay;
  };
  const later = () => {
    timer ??= setTimeout(writeAll, after).unref();
  };
  return {
    isFull,
    room: async () => {
      while (isFull()) {
        const entered = new Promise<void>((enter) => outside.push(enter));
        if (!isAtWork()) void writeAll();
        // What could not be written is tried again by then.
        await Promise.race([entered, pause(after, undefined, { ref: false })]);
      }
    },
    add: (logged) => {
      size++;
      waiting.push(logged);
      if (waiting.length >= enough) void writeAll();
      else later();
    },
    writeAll,
    close: async () => {
      await writeAll();
      clearTimeout(timer);
    },
  };
}

function partsOf(logged: readonly LoggedLine[]): readonly Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < logged.length; start += TOGETHER)
    parts.push({ logged: logged.slice(start, start + TOGETHER), isWritten: false });
  return parts;
}

async function writeInto(
  { lines, people, isErased }: DecisionQueueWorld,
  logged: readonly LoggedLine[],
): Promise<void> {
  const isGone = logged.map(({ assignment }) => isErased(assignment));
  const kept = logged.filter((_, i) => !isGone[i]);
  const stored = await lines.write(kept, 'decision');
  let next = 0;
  logged.forEach(({ assignment }, i) => {
    people.stored(assignment, isGone[i] ? 'erased' : stored[next++]!);
  });
}
