import * as Plot from '@observablehq/plot';
import { barsByDay } from './bars-by-day.ts';
import type { ChartOptions, Write } from './chart-options.ts';
import { type Note, noteMarks } from './note-marks.ts';

/** Customers of a quarter by where they come from, and those it has lost. */
export interface FlowRow {
  /** Last day, `YYYY-MM-DD`. */
  readonly at: string;
  readonly kept: number;
  readonly back: number;
  readonly fresh: number;
  readonly lost: number;
}

interface Options extends ChartOptions {
  readonly yLabel: string;
  readonly write: Write;
  readonly writeTime: (at: Date) => string;
  /** On days of the quarters. */
  readonly notes?: readonly Note[];
}

const FILLS = { kept: 'currentColor', back: 'var(--group-3)', fresh: 'var(--forecast)', lost: 'var(--loss)' } as const;

interface Part {
  readonly at: string;
  readonly part: keyof typeof FILLS;
  readonly from: number;
  readonly to: number;
}

/** Stacked above zero who is there, below it who has gone. */
export function flow(rows: readonly FlowRow[], { width, yLabel, write, writeTime, notes = [], ...options }: Options) {
  const parts = rows.flatMap(({ at, kept, back, fresh, lost }): Part[] => [
    { at, part: 'kept', from: 0, to: kept },
    { at, part: 'back', from: kept, to: kept + back },
    { at, part: 'fresh', from: kept + back, to: kept + back + fresh },
    { at, part: 'lost', from: -lost, to: 0 },
  ]);
  return Plot.plot({
    ...options,
    ...barsByDay(
      rows.map(({ at }) => at),
      { width, writeTime },
    ),
    y: {
      label: yLabel,
      tickFormat: (value: number) => write(Math.abs(value)),
      ticks: 5,
      grid: true,
      zero: true,
      nice: true,
    },
    marks: [
      Plot.barY(parts, {
        x: 'at',
        y1: 'from',
        y2: 'to',
        fill: ({ part }: Part) => FILLS[part],
        fillOpacity: ({ part }: Part) => (part === 'kept' ? 0.5 : 0.85),
        inset: 0.5,
      }),
      Plot.ruleY([0]),
      // At the quarter that a day lies in.
      ...noteMarks(notes, ({ day }) => rows.find(({ at }) => at >= day)?.at ?? ''),
    ],
  });
}
