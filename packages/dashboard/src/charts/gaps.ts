import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

/** Orders that came so many days after the one before. */
export interface GapRow {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly later: number;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly write: Write;
}

/** A histogram of two parts: those of second orders below, those of later ones above. */
export function gaps(rows: readonly GapRow[], { width, xLabel, yLabel, write, ...options }: Options) {
  const bar = (y1: (row: GapRow) => number, y2: (row: GapRow) => number) => ({
    x1: (row: GapRow) => row.from - 1,
    x2: 'to',
    y1,
    y2,
    inset: width < NARROW ? 0.25 : 0.5,
  });
  return Plot.plot({
    ...options,
    width,
    height: 240,
    marginLeft: 64,
    marginBottom: 44,
    marginTop: 32,
    style: lettering,
    x: { label: xLabel, tickFormat: write, ticks: width < NARROW ? 4 : 8 },
    y: { label: yLabel, tickFormat: write, ticks: 5, grid: true, zero: true, nice: true },
    marks: [
      Plot.rect(rows, {
        ...bar(
          () => 0,
          ({ first }) => first,
        ),
        fill: 'var(--forecast)',
        fillOpacity: 0.75,
      }),
      Plot.rect(rows, {
        ...bar(
          ({ first }) => first,
          ({ first, later }) => first + later,
        ),
        fill: 'currentColor',
        fillOpacity: 0.3,
      }),
      Plot.ruleY([0]),
    ],
  });
}
