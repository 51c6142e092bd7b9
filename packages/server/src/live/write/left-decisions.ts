import { readAppendLog, removeAppendLog } from '../../store/append-log.ts';
import { inTurn } from '../../store/in-turn.ts';
import type { Store } from '../../store/open-store.ts';
import { applyLines } from './apply-lines.ts';
import type { Entry } from './entry.ts';
import { lineOf } from './journal.ts';
import { decisionOfText } from './text-of-decision.ts';

const AT_ONCE = 1000;

/** Where the decisions of a store stand that are in no table yet. */
export function decisionLogPath(file: string): string {
  return `${file}.decisions`;
}

/**
 * Writes into the tables what a server had decided when it was killed, and what one has decided this moment: those that are there already change nothing. Whoever would
 * see all decisions of a store calls this first; a database has them in its tables anyway.
 */
export async function writeLeftDecisions(
  { db, file }: Pick<Store, 'db' | 'file'>,
  { isErased = () => false }: { readonly isErased?: (entry: Entry) => boolean } = {},
): Promise<void> {
  if (file === null) return;
  const entries = readAppendLog(decisionLogPath(file)).map(
    (body) => ({ kind: 'decision', decided: decisionOfText(body) }) as const,
  );
  const lines = entries.filter((entry) => !isErased(entry)).map(lineOf);
  for (let start = 0; start < lines.length; start += AT_ONCE)
    await inTurn(db, 'events', (change) => applyLines(change, lines.slice(start, start + AT_ONCE)));
}

/** Of a server that starts, and is the only one: what is in the tables now needs no log any more. */
export function removeLeftDecisions({ file }: Pick<Store, 'file'>): void {
  if (file !== null) removeAppendLog(decisionLogPath(file));
}
