import type { DecidedPage, Entry, Stored } from './entry.ts';
import { type Line, lineOf } from './journal.ts';
import type { LineWriter, Urgency } from './line-writer.ts';

/** Writes entries so that they are on disk when their results come. */
export interface LiveWriter {
  /** Takes a page that was decided: it outlives this process when this resolves. */
  decide(decided: DecidedPage): Promise<Stored>;
  /** Rejects events with `too-many-requests` where too many wait already; what was decided is always taken. */
  write(entries: readonly Entry[], urgency: Urgency): Promise<readonly Stored[]>;
  /** Events that wait to be written. */
  waiting(): number;
  /** Resolves when whatever was decided until now is in the tables, for those who ask these; or could not be written there for now. */
  settled(): Promise<void>;
  /** Writes what waits, and lets go. */
  close(): Promise<void>;
}

/** Everything goes into the tables at once. */
export function makeLiveWriter(lines: LineWriter<Line>): LiveWriter {
  return {
    ...lines,
    decide: async (decided) => (await lines.write([lineOf({ kind: 'decision', decided })], 'decision'))[0]!,
    write: (entries, urgency) => lines.write(entries.map(lineOf), urgency),
    settled: async () => {},
  };
}
