import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';
import { type Note, noteMarks } from './note-marks.ts';

/** What a cause moved in a month: above the line what came, below what was lost. */
export interface StackedRow {
  /** The last day of the month. */
  readonly day: string;
  readonly cause: string;
  readonly change: number;
  /** A colour of the page, by its variable. */
  readonly colour: string;
}

interface Options extends ChartOptions {
  readonly yLabel: string;
  readonly write: Write;
  readonly writeTime: (at: Date) => string;
  /** On days of the months. */
  readonly notes?: readonly Note[];
}

/** Stacked bars by month; a dot where the month ends up. */
export function stackedMonths(
  rows: readonly StackedRow[],
  { width, yLabel, write, writeTime, notes = [], ...options }: Options,
) {
  const x = ({ day }: { readonly day: string }) => new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  const days = [...new Set(rows.map(({ day }) => day))];
  const sums = days.map((day) => ({
    day,
    change: rows.filter((row) => row.day === day).reduce((sum, { change }) => sum + change, 0),
  }));
  return Plot.plot({
    ...options,
    width,
    height: 280,
    marginLeft: 64,
    marginTop: 32,
    style: lettering,
    x: { type: 'utc', label: null, tickFormat: writeTime },
    y: { label: yLabel, tickFormat: write, ticks: 5, grid: true, zero: true, nice: true },
    marks: [
      Plot.rectY(
        rows.filter(({ change }) => change !== 0),
        Plot.stackY({
          x,
          interval: 'month',
          y: 'change',
          fill: (row: StackedRow) => `var(--${row.colour})`,
          stroke: 'var(--card)',
          strokeWidth: 0.5,
          insetLeft: width < NARROW ? 0.5 : 1,
          insetRight: 0,
        }),
      ),
      Plot.dot(sums, {
        x: ({ day }: { readonly day: string }) => new Date(`${day.slice(0, 7)}-15T00:00:00Z`),
        y: 'change',
        r: 3,
        fill: 'currentColor',
        stroke: 'var(--card)',
      }),
      Plot.ruleY([0]),
      ...noteMarks(notes),
    ],
  });
}
