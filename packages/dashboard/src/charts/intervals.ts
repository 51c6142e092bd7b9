import * as Plot from '@observablehq/plot';
import type { Interval } from '@perennial/study';
import { type ChartOptions, lettering, marginFor, ticksWithin, type Write, wrapLabel } from './chart-options.ts';

const MARGIN_RIGHT = 24;

/** A figure with its uncertainty, and what came of it or what it is to be held against. */
export interface IntervalRow {
  readonly label: string;
  readonly interval: Interval;
  /** What actual, where that is known. */
  readonly actual: number | null;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly write: Write;
  /** A value to hold all rows against. */
  readonly reference: number | null;
}

/** One row a forecast: the 95 % interval thin, the 80 % thick, a tick at the median, a dot at what actual. */
export function intervals(rows: readonly IntervalRow[], { width, xLabel, write, reference, ...options }: Options) {
  const y = (row: IntervalRow) => row.label;
  const span = (low: 'low80' | 'low95', high: 'high80' | 'high95') => ({
    y,
    x1: (row: IntervalRow) => row.interval[low],
    x2: (row: IntervalRow) => row.interval[high],
    stroke: 'var(--forecast)',
  });
  const labels = rows.map(({ label }) => label);
  const marginLeft = marginFor(labels, width);
  return Plot.plot({
    ...options,
    width,
    height: 70 + rows.length * 34,
    marginLeft,
    marginRight: MARGIN_RIGHT,
    marginBottom: 44,
    style: lettering,
    x: {
      label: xLabel,
      tickFormat: write,
      ticks: ticksWithin(width - marginLeft - MARGIN_RIGHT),
      grid: true,
      zero: true,
      nice: true,
    },
    y: { label: null, domain: labels, tickFormat: (label: string) => wrapLabel(label, marginLeft), padding: 0.4 },
    marks: [
      reference === null ? null : Plot.ruleX([reference], { strokeDasharray: '2 3', strokeOpacity: 0.7 }),
      Plot.ruleY(rows, { ...span('low95', 'high95'), strokeWidth: 3, strokeOpacity: 0.45 }),
      Plot.ruleY(rows, { ...span('low80', 'high80'), strokeWidth: 12, strokeOpacity: 0.45 }),
      Plot.tickX(rows, { y, x: ({ interval }) => interval.median, stroke: 'var(--forecast)', strokeWidth: 3 }),
      Plot.dot(
        rows.filter(({ actual }) => actual !== null),
        { y, x: 'actual', r: 5, fill: 'currentColor', stroke: 'var(--card)', strokeWidth: 1.5 },
      ),
    ],
  });
}
