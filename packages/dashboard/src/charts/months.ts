import * as Plot from '@observablehq/plot';
import type { MonthRow } from '@perennial/study';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';
import { type Note, noteMarks } from './note-marks.ts';

interface Options extends ChartOptions {
  readonly yLabel: string;
  readonly write: Write;
  readonly writeTime: (at: Date) => string;
  readonly measure: 'money' | 'orders' | 'newCustomers';
  /** On days of the months. */
  readonly notes?: readonly Note[];
}

/** Month by month; the months that the data do not reach the end of are greyed. */
export function months(
  rows: readonly MonthRow[],
  { width, yLabel, write, writeTime, measure, notes = [], ...options }: Options,
) {
  const x = (row: MonthRow) => new Date(`${row.month}-01T00:00:00Z`);
  return Plot.plot({
    ...options,
    width,
    height: 240,
    marginLeft: 64,
    marginTop: 32,
    style: lettering,
    x: { type: 'utc', label: null, tickFormat: writeTime },
    y: { label: yLabel, tickFormat: write, ticks: 5, grid: true, zero: true, nice: true },
    marks: [
      Plot.rectY(rows, {
        x,
        interval: 'month',
        y: measure,
        fill: 'currentColor',
        fillOpacity: ({ finished }) => (finished ? 0.6 : 0.2),
        insetLeft: width < NARROW ? 0.5 : 1,
        insetRight: 0,
      }),
      Plot.ruleY([0]),
      ...noteMarks(notes),
    ],
  });
}
