import { inTurn } from '../../store/in-turn.ts';
import type { Store } from '../../store/open-store.ts';
import { applyEntries } from './apply-entries.ts';
import { type LiveWriter, makeLiveWriter, type WriterLimits } from './live-writer.ts';
import { startWriterThread } from './writer-thread.ts';

/** The writer of a store: SQLite is written from a thread of its own, so that no request waits for the disk; PostgreSQL is another process anyway. */
export function openWriter({ db, file }: Pick<Store, 'db' | 'file'>, limits?: WriterLimits): LiveWriter {
  if (file === null)
    return makeLiveWriter(
      (entries) => inTurn(db, 'events', (change) => applyEntries(change, entries)),
      async () => {},
      limits,
    );
  const thread = startWriterThread(file);
  return makeLiveWriter(thread.commit, thread.end, limits);
}
