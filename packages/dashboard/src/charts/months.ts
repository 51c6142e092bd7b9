import * as Plot from '@observablehq/plot';
import type { MonthRow } from '@perennial/study';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

interface Options extends ChartOptions {
  readonly yLabel: string;
  readonly write: Write;
  readonly writeTime: (at: Date) => string;
  readonly measure: 'money' | 'orders' | 'newCustomers';
}

/** Month by month; the months that the data do not reach the end of are greyed. */
export function months(rows: readonly MonthRow[], { width, yLabel, write, writeTime, measure, ...options }: Options) {
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
    ],
  });
}
