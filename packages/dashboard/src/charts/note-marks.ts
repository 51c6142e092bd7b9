import * as Plot from '@observablehq/plot';

/** What somebody has noted of a day, `YYYY-MM-DD`. */
export interface Note {
  readonly day: string;
  readonly text: string;
}

/** Those of the days that an axis of months shows, from the first `YYYY-MM` to the last. */
export function notesWithin(notes: readonly Note[], months: readonly string[]): readonly Note[] {
  const [first, last] = [months[0] ?? '', months.at(-1) ?? ''];
  return notes.filter(({ day }) => day.slice(0, 7) >= first && day.slice(0, 7) <= last);
}

/** The day of a note on an axis of time. */
const onTime = ({ day }: Note): Date | string => new Date(`${day}T00:00:00Z`);

/** Dotted lines at the days of notes, numbered above as they are listed below the chart, those at one place together; `x`: where a day lies on an axis of periods. */
export function noteMarks(notes: readonly Note[], x = onTime): readonly Plot.Markish[] {
  if (notes.length === 0) return [];
  const numbers = new Map<string, readonly number[]>();
  for (const [i, note] of notes.entries())
    numbers.set(placeOf(note, x), [...(numbers.get(placeOf(note, x)) ?? []), i + 1]);
  const apart = notes.filter((note, i) => numbers.get(placeOf(note, x))?.[0] === i + 1);
  return [
    Plot.ruleX(apart, { x, stroke: 'var(--loss)', strokeDasharray: '2 3' }),
    Plot.text(apart, {
      x,
      text: (note: Note) => numbers.get(placeOf(note, x))?.join(', ') ?? '',
      frameAnchor: 'top',
      dy: -8,
      fill: 'var(--loss)',
      fontWeight: 'bold',
    }),
  ];
}

function placeOf(note: Note, x: typeof onTime): string {
  return String(x(note));
}
