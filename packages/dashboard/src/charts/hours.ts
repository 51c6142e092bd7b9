import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, ticksWithin, type Write } from './chart-options.ts';

/** What was counted in the hour that began then. */
export interface HourRow {
  readonly from: Date;
  readonly value: number;
}

interface Options extends ChartOptions {
  readonly yLabel: string;
  readonly write: Write;
  readonly writeTime: (at: Date) => string;
}

const HOUR = 3_600_000;
const LEFT = 48;

/** Hour by hour, in the reader's own time; the one that goes on is greyed. */
export function hours(rows: readonly HourRow[], { width, yLabel, write, writeTime, ...options }: Options) {
  const newest = Math.max(...rows.map(({ from }) => from.getTime()));
  return Plot.plot({
    ...options,
    width,
    height: 200,
    marginLeft: LEFT,
    marginTop: 28,
    style: lettering,
    x: { type: 'time', label: null, tickFormat: writeTime, ticks: ticksWithin(width - LEFT) },
    y: {
      label: yLabel,
      // Nobody comes in halves.
      tickFormat: (value: number) => (Number.isInteger(value) ? write(value) : ''),
      ticks: 4,
      grid: true,
      zero: true,
      nice: true,
    },
    marks: [
      Plot.rectY(rows, {
        x1: ({ from }: HourRow) => from,
        x2: ({ from }: HourRow) => new Date(from.getTime() + HOUR),
        y: 'value',
        fill: 'currentColor',
        fillOpacity: ({ from }: HourRow) => (from.getTime() === newest ? 0.25 : 0.6),
        insetLeft: 1,
      }),
      Plot.ruleY([0]),
    ],
  });
}
