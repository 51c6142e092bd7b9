import * as Plot from '@observablehq/plot';
import type { Interval } from '@perennial/study';
import { labelledRows, type RowOptions } from './labelled-rows.ts';

/** A figure with its uncertainty, and what came of it or what it is to be held against. */
export interface IntervalRow {
  readonly label: string;
  readonly interval: Interval;
  /** What actual, where that is known. */
  readonly actual: number | null;
}

interface Options extends RowOptions {
  /** A value to hold all rows against. */
  readonly reference: number | null;
  /** Whether a row can be chosen. */
  readonly isPickable?: boolean;
}

/** One row a forecast: the 95 % interval thin, the 80 % thick, a tick at the median, a dot at what actual. */
export function intervals(rows: readonly IntervalRow[], { reference, isPickable = false, ...options }: Options) {
  const y = (row: IntervalRow) => row.label;
  const span = (low: 'low80' | 'low95', high: 'high80' | 'high95') => ({
    y,
    x1: (row: IntervalRow) => row.interval[low],
    x2: (row: IntervalRow) => row.interval[high],
    stroke: 'var(--forecast)',
  });
  const chart = labelledRows({ ...options, labels: rows.map(({ label }) => label), rowHeight: 34 });
  return Plot.plot({
    ...chart.frame,
    x: { ...chart.x, zero: true, nice: true },
    y: { ...chart.y, padding: 0.4 },
    marks: [
      reference === null ? null : Plot.ruleX([reference], { strokeDasharray: '2 3', strokeOpacity: 0.7 }),
      Plot.ruleY(rows, { ...span('low95', 'high95'), strokeWidth: 3, strokeOpacity: 0.45 }),
      Plot.ruleY(rows, { ...span('low80', 'high80'), strokeWidth: 12, strokeOpacity: 0.45 }),
      Plot.tickX(rows, { y, x: ({ interval }) => interval.median, stroke: 'var(--forecast)', strokeWidth: 3 }),
      Plot.dot(
        rows.filter(({ actual }) => actual !== null),
        { y, x: 'actual', r: 5, fill: 'currentColor', stroke: 'var(--card)', strokeWidth: 1.5 },
      ),
      // All of the row takes the pointer, not its marks alone.
      isPickable ? Plot.ruleY(rows, { y, stroke: 'transparent', strokeWidth: 30, className: 'pickable' }) : null,
    ],
  });
}
