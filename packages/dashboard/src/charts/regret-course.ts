import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, NARROW, ticksWithin, type Write } from './chart-options.ts';
import { type Note, noteMarks } from './note-marks.ts';

/** Cumulative regret at the end of a period, with its interval; that of an even split where enough people say it. */
export interface RegretPoint {
  readonly at: Date;
  readonly regret: number;
  readonly low95: number;
  readonly high95: number;
  readonly evenSplit: number | null;
}

interface Options extends ChartOptions {
  readonly yLabel: string;
  readonly write: Write;
  readonly writeTime: (at: Date) => string;
  /** Within the days of the points. */
  readonly notes: readonly Note[];
}

const LEFT = 64;

/** The cumulative regret of a policy in its band, beside that of an even split, which is dashed since nobody was shown one. */
export function regretCourse(
  points: readonly RegretPoint[],
  { width, yLabel, write, writeTime, notes, ...options }: Options,
) {
  return Plot.plot({
    ...options,
    width,
    height: width < NARROW ? 220 : 260,
    marginLeft: LEFT,
    marginTop: 32,
    marginRight: 16,
    style: lettering,
    x: { type: 'utc', label: null, tickFormat: writeTime, ticks: ticksWithin(width - LEFT), inset: 8 },
    y: { label: yLabel, tickFormat: write, ticks: 5, grid: true, zero: true, nice: true },
    marks: [
      Plot.areaY(points, { x: 'at', y1: 'low95', y2: 'high95', fill: 'var(--forecast)', fillOpacity: 0.18 }),
      Plot.ruleY([0]),
      Plot.lineY(points, { x: 'at', y: 'evenSplit', strokeWidth: 2, strokeDasharray: '5 4' }),
      Plot.lineY(points, { x: 'at', y: 'regret', stroke: 'var(--forecast)', strokeWidth: 2 }),
      Plot.dot(points, { x: 'at', y: 'regret', fill: 'var(--forecast)', r: 3 }),
      ...noteMarks(notes),
    ],
  });
}
