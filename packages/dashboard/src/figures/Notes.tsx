import type { Speaker } from '@perennial/words';
import type { Note } from '../charts/note-marks.ts';

/** The notes that a chart has numbered. */
export function Notes({ notes, format }: { readonly notes: readonly Note[] } & Pick<Speaker, 'format'>) {
  if (notes.length === 0) return null;
  return (
    <ol className="notes small">
      {notes.map(({ day, text }) => (
        <li key={`${day} ${text}`}>
          {format.date(day)}: <bdi>{text}</bdi>
        </li>
      ))}
    </ol>
  );
}
