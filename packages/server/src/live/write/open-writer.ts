import { inTurn } from '../../store/in-turn.ts';
import type { Store } from '../../store/open-store.ts';
import { applyEntries } from './apply-entries.ts';
import type { ChangedPeople, Entry, Written } from './entry.ts';
import { type LiveWriter, makeLiveWriter, type WriterLimits } from './live-writer.ts';
import { startWriterThread } from './writer-thread.ts';

/**
 * The writer of a store: SQLite is written from a thread of its own, so that no request waits for the disk; PostgreSQL is another process anyway. `written` is told of
 * each group that is on disk, before whoever waits for it.
 */
export function openWriter(
  { db, file }: Pick<Store, 'db' | 'file'>,
  {
    limits,
    written = () => {},
  }: { readonly limits?: WriterLimits; readonly written?: (changed: ChangedPeople) => void } = {},
): LiveWriter {
  const telling = (commit: (entries: readonly Entry[]) => Promise<Written>) => async (entries: readonly Entry[]) => {
    const { results, ...changed } = await commit(entries);
    written(changed);
    return results;
  };
  if (file === null)
    return makeLiveWriter(
      telling((entries) => inTurn(db, 'events', (change) => applyEntries(change, entries))),
      async () => {},
      limits,
    );
  const thread = startWriterThread(file);
  return makeLiveWriter(telling(thread.commit), thread.end, limits);
}
