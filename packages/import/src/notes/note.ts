import type { CodesOf, Message, MessageValues } from '@perennial/words';

/** What is worth saying about an import: a code that has a sentence `note.CODE` in the catalogue. */
export type NoteCode = CodesOf<'note'>;

export type Note = Message<NoteCode>;

export function note(code: NoteCode, values: MessageValues = {}): Note {
  return { code, values };
}
