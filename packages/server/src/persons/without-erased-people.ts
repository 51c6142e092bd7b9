import type { ErasedPeople } from '@perennial/import';
import { type ErasedWatch, isNameOfErased } from '../erased/watch-erased.ts';
import type { Entry } from '../live/write/entry.ts';
import type { LiveWriter } from '../live/write/live-writer.ts';
import { namesOf } from './names-in-store.ts';

/** A writer that takes nothing of people who have been deleted: neither what they do nor what is told of them. */
export function withoutErasedPeople(writer: LiveWriter, watch: ErasedWatch): LiveWriter {
  return {
    ...writer,
    decide: (decided) => (isNameOfErased(decided, watch()) ? Promise.resolve('erased') : writer.decide(decided)),
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

/** Whether an entry names somebody who has been deleted. */
export function isOfErased(entry: Entry, { isEmpty, has }: ErasedPeople): boolean {
  if (isEmpty) return false;
  const { own, told } = namesOf(entry);
  return own.some(has) || told.sure.some(has);
}
