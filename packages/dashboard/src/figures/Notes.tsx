import type { Note } from '../charts/note-marks.ts';
import { usePage } from '../report/context.ts';

/** The notes that a chart has numbered. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const { format } = usePage();
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
