import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, type Write } from './chart-options.ts';

/** The chance of a further order after so many, within a time. */
export interface ChanceRow {
  readonly number: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** The name of the time, at the end of its line. */
  readonly label: string;
  readonly isLongest: boolean;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly write: Write;
  readonly writeCount: Write;
}

/** A line a time, by the number of orders made; the longest stands out and has its interval. */
export function chances(rows: readonly ChanceRow[], { width, xLabel, yLabel, write, writeCount, ...options }: Options) {
  const numbers = [...new Set(rows.map(({ number }) => number))];
  const longest = rows.filter(({ isLongest }) => isLongest);
  const ends = [...new Map(rows.map((row) => [row.label, row])).values()];
  return Plot.plot({
    ...options,
    width,
    height: 300,
    marginLeft: 56,
    marginRight: 96,
    marginBottom: 44,
    marginTop: 32,
    style: lettering,
    x: { label: xLabel, ticks: numbers, tickFormat: writeCount },
    y: { label: yLabel, tickFormat: write, domain: [0, 1], grid: true, ticks: 5 },
    marks: [
      Plot.ruleX(longest, {
        x: 'number',
        y1: 'low',
        y2: 'high',
        stroke: 'var(--forecast)',
        strokeWidth: 8,
        strokeOpacity: 0.3,
      }),
      Plot.line(rows, {
        x: 'number',
        y: 'share',
        z: 'label',
        stroke: ({ isLongest }) => (isLongest ? 'var(--forecast)' : 'currentColor'),
        strokeOpacity: 0.8,
      }),
      Plot.dot(rows, {
        x: 'number',
        y: 'share',
        r: 3,
        fill: ({ isLongest }) => (isLongest ? 'var(--forecast)' : 'currentColor'),
      }),
      Plot.text(ends, { x: 'number', y: 'share', text: 'label', textAnchor: 'start', dx: 8 }),
    ],
  });
}
