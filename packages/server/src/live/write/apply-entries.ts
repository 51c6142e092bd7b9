import type { Transaction } from 'kysely';
import type { Database } from '../../store/database.ts';
import type { ChangedPeople, Entry, Written } from './entry.ts';
import { foldEntry } from './fold-entry.ts';
import { addToJournal } from './journal.ts';
import { loadState } from './load-state.ts';
import { saveState } from './save-state.ts';

/** Writes entries and what follows from them, in their order, within a transaction. An entry whose message is in the journal already changes nothing. */
export async function applyEntries(change: Transaction<Database>, entries: readonly Entry[]): Promise<Written> {
  const isNew = await addToJournal(change, entries);
  const changed = await foldAll(
    change,
    entries.filter((_, i) => isNew[i]),
  );
  return { ...changed, results: isNew.map((each) => (each ? 'stored' : 'duplicate')) };
}

/** What follows from entries that are in the journal. */
export async function foldAll(change: Transaction<Database>, entries: readonly Entry[]): Promise<ChangedPeople> {
  const state = await loadState(change, entries);
  for (const entry of entries) foldEntry(state, entry);
  return saveState(change, state);
}
