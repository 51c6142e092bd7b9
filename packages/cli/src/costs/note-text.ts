import type { Note } from '@perennial/study';
import type { Speaker } from '@perennial/words';

/** A note as a sentence. */
export function noteText({ code, values }: Note, { say }: Speaker): string {
  return say(`note.${code}`, values);
}
