import type { Transaction } from 'kysely';
import type { Database } from '../../store/database.ts';
import type { Entry, Stored } from './entry.ts';
import { foldEntry } from './fold-entry.ts';
import { addToJournal } from './journal.ts';
import { loadState } from './load-state.ts';
import { saveState } from './save-state.ts';

/** Writes entries and what follows from them, in their order, within a transaction. An entry whose message is in the journal already changes nothing. */
export async function applyEntries(
  change: Transaction<Database>,
  entries: readonly Entry[],
): Promise<readonly Stored[]> {
  const isNew = await addToJournal(change, entries);
  await foldAll(
    change,
    entries.filter((_, i) => isNew[i]),
  );
  return isNew.map((each) => (each ? 'stored' : 'duplicate'));
}

/** What follows from entries that are in the journal. */
export async function foldAll(change: Transaction<Database>, entries: readonly Entry[]): Promise<void> {
  const state = await loadState(change, entries);
  for (const entry of entries) foldEntry(state, entry);
  await saveState(change, state);
}
