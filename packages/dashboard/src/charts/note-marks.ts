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
  const numbersOf = (note: Note) => numbers.get(placeOf(note, x)) ?? [];
  const apart = notes.filter((note, i) => numbersOf(note)[0] === i + 1);
  // Several begin at their line: about it they would reach into the words of the other axis.
  const numbered = (which: readonly Note[], textAnchor: 'middle' | 'start') =>
    Plot.text(which, {
      x,
      text: (note: Note) => numbersOf(note).join(', '),
      frameAnchor: 'top',
      dy: -8,
      ...(textAnchor === 'start' && { textAnchor }),
      fill: 'var(--loss)',
      fontWeight: 'bold',
    });
  const single = apart.filter((note) => numbersOf(note).length === 1);
  const several = apart.filter((note) => numbersOf(note).length > 1);
  return [
    Plot.ruleX(apart, { x, stroke: 'var(--loss)', strokeDasharray: '2 3' }),
    ...(single.length > 0 ? [numbered(single, 'middle')] : []),
    ...(several.length > 0 ? [numbered(several, 'start')] : []),
  ];
}

function placeOf(note: Note, x: typeof onTime): string {
  return String(x(note));
}
