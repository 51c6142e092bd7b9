import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, ticksWithin, type Write } from './chart-options.ts';
import { type Note, noteMarks } from './note-marks.ts';

/** A measure of a run, on its as-of date, `YYYY-MM-DD`. */
export interface CoursePoint {
  readonly day: string;
  readonly value: number;
}

interface Options extends ChartOptions {
  readonly write: Write;
  readonly writeTime: (at: Date) => string;
  /** Values that are to be kept to, or not passed: dashed lines. */
  readonly references: readonly number[];
  /** What the axis has room for at least. */
  readonly domain: readonly [number, number];
  readonly notes?: readonly Note[];
}

const HEIGHT = 170;
const LEFT = 52;

/** One measure run by run, beside the values that it is held against: a control chart. */
export function course(
  points: readonly CoursePoint[],
  { width, write, writeTime, references, domain: [low, high], notes = [], ...options }: Options,
) {
  const x = ({ day }: { readonly day: string }) => new Date(`${day}T00:00:00Z`);
  const values = [...points.map(({ value }) => value), ...references];
  return Plot.plot({
    ...options,
    width,
    height: HEIGHT,
    marginLeft: LEFT,
    marginTop: 24,
    marginRight: 16,
    style: lettering,
    x: { type: 'utc', label: null, tickFormat: writeTime, ticks: ticksWithin(width - LEFT), inset: 8 },
    y: {
      label: null,
      domain: [Math.min(low, ...values), Math.max(high, ...values)],
      tickFormat: write,
      ticks: 4,
      grid: true,
      nice: true,
    },
    marks: [
      Plot.ruleY(references, { stroke: 'var(--loss)', strokeDasharray: '4 3' }),
      Plot.lineY(points, { x, y: 'value', strokeWidth: 2 }),
      Plot.dot(points, { x, y: 'value', fill: 'currentColor', r: 3.5 }),
      ...noteMarks(notes),
    ],
  });
}
