import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ERASED_FILE, type ErasedPeople, readErased } from '@perennial/import';
import type { Entry } from '../live/write/entry.ts';
import type { LiveWriter } from '../live/write/live-writer.ts';
import { namesOf } from './names-in-store.ts';

/** Those who have been deleted from a workspace, read again whenever that changes. */
export type ErasedWatch = () => ErasedPeople;

/** @param changed told when somebody has been deleted since */
export function watchErased(folder: string, changed: () => void): ErasedWatch {
  let seen: number | null = null;
  let erased = readErased(folder);
  return () => {
    const { mtimeMs = null } = statSync(join(folder, ERASED_FILE), { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== seen) {
      erased = readErased(folder);
      seen = mtimeMs;
      changed();
    }
    return erased;
  };
}

/** A writer that takes nothing of people who have been deleted: neither what they do nor what is told of them. */
export function withoutErasedPeople(writer: LiveWriter, watch: ErasedWatch): LiveWriter {
  return {
    ...writer,
    write: async (entries, urgency) => {
      const erased = watch();
      if (erased.isEmpty) return writer.write(entries, urgency);
      const isTaken = entries.map((entry) => !isOfErased(entry, erased));
      const stored = await writer.write(
        entries.filter((_, i) => isTaken[i]),
        urgency,
      );
      let next = 0;
      return isTaken.map((each) => (each ? stored[next++]! : 'erased'));
    },
  };
}

function isOfErased(entry: Entry, { has }: ErasedPeople): boolean {
  const { own, told } = namesOf(entry);
  return own.some(has) || told.sure.some(has);
}
