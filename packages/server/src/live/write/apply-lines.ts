import type { Transaction } from 'kysely';
import type { Database } from '../../store/database.ts';
import type { Change, Folded, Written } from './entry.ts';
import { foldEntry } from './fold-entry.ts';
import { addToJournal, changeOf, isDecision, type Line } from './journal.ts';
import type { KeptPeople } from './kept-people.ts';
import { countLines } from './line-counts.ts';
import { loadState } from './load-state.ts';
import { saveState } from './save-state.ts';

/** Writes lines of the journal and what follows from them, in their order, within a transaction. A line whose message is in the journal already changes nothing. */
export async function applyLines(
  change: Transaction<Database>,
  lines: readonly Line[],
  kept?: KeptPeople,
): Promise<Written> {
  const seqs = await addToJournal(change, lines);
  await countLines(
    change,
    lines.filter((_, i) => seqs[i] !== null),
  );
  const changes = lines.flatMap((line, i) => (seqs[i] === null ? [] : changeOf(line, seqs[i]!)));
  const { otherCurrency, ...changed } = await foldAll(change, changes, kept);
  // What follows from decisions whoever remembers people works out: to send their rows to another thread takes longer.
  const people = lines.every(isDecision) ? [] : changed.people;
  const became = (seq: number | null) => {
    if (seq === null) return 'duplicate';
    return otherCurrency.has(seq) ? 'other-currency' : 'stored';
  };
  return { ...changed, people, results: seqs.map(became) };
}

/** What follows from lines that are in the journal. */
export async function foldAll(
  change: Transaction<Database>,
  changes: readonly Change[],
  kept?: KeptPeople,
): Promise<Folded> {
  const state = await loadState(change, changes, kept);
  for (const each of changes) foldEntry(state, each);
  const changed = await saveState(change, state);
  kept?.keep(state);
  return changed;
}
