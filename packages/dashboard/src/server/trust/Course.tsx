import type { Speaker } from '@perennial/words';
import { type ReactNode, useCallback } from 'react';
import type { Write } from '../../charts/chart-options.ts';
import { type CoursePoint, course } from '../../charts/course.ts';
import type { Note } from '../../charts/note-marks.ts';
import { Chart } from '../../figures/Chart.tsx';

interface Props {
  readonly title: string;
  readonly points: readonly CoursePoint[];
  readonly references: readonly number[];
  readonly domain: readonly [number, number];
  readonly write: Write;
  readonly notes: readonly Note[];
  readonly speaker: Speaker;
}

/** A measure run by run, with what it is held against. The tables of the page hold its values. */
export function Course({ title, points, references, domain, write, notes, speaker: { format } }: Props) {
  const draw = useCallback(
    (width: number) => course(points, { width, references, domain, write, writeTime: format.tick, notes }),
    [points, references, domain, write, format, notes],
  );
  return (
    <div className="course">
      <h3>{title}</h3>
      <Chart draw={draw} label={title} paper="half" />
    </div>
  );
}

/** Several beside each other, where there is room. */
export function Courses({ children }: { readonly children: ReactNode }) {
  return <div className="courses">{children}</div>;
}

/** The notes of days that the axes of runs show. */
export function notesOfRuns(notes: readonly Note[], days: readonly string[]): readonly Note[] {
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  return first === undefined || last === undefined ? [] : notes.filter(({ day }) => day >= first && day <= last);
}
