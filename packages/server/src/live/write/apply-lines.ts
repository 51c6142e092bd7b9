import type { Transaction } from 'kysely';
import type { Database } from '../../store/database.ts';
import type { ChangedPeople, Entry, Written } from './entry.ts';
import { foldEntry } from './fold-entry.ts';
import { addToJournal, entryOf, isDecision, type Line } from './journal.ts';
import type { KeptPeople } from './kept-people.ts';
import { loadState } from './load-state.ts';
import { saveState } from './save-state.ts';

/** Writes lines of the journal and what follows from them, in their order, within a transaction. A line whose message is in the journal already changes nothing. */
export async function applyLines(
  change: Transaction<Database>,
  lines: readonly Line[],
  kept?: KeptPeople,
): Promise<Written> {
  const isNew = await addToJournal(change, lines);
  const changed = await foldAll(change, lines.filter((_, i) => isNew[i]).map(entryOf), kept);
  // What follows from decisions whoever remembers people works out: to send their rows to another thread takes longer.
  const people = lines.every(isDecision) ? [] : changed.people;
  return { ...changed, people, results: isNew.map((each) => (each ? 'stored' : 'duplicate')) };
}

/** What follows from entries that are in the journal. */
export async function foldAll(
  change: Transaction<Database>,
  entries: readonly Entry[],
  kept?: KeptPeople,
): Promise<ChangedPeople> {
  const state = await loadState(change, entries, kept);
  for (const entry of entries) foldEntry(state, entry);
  const changed = await saveState(change, state);
  kept?.keep(state);
  return changed;
}
