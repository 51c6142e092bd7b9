import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

export interface OrderPoint {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly money: number;
}

export interface TimeSpan {
  readonly from: string;
  readonly asOf: string;
  readonly until: string;
}

interface Options extends ChartOptions {
  readonly yLabel: string;
  readonly write: Write;
  readonly writeTime: (at: Date) => string;
  readonly span: TimeSpan;
  /** The next order, where one is expected. */
  readonly next: string | null;
}

/** A customer's orders as stems on a time line; the line ends at the horizon, with a dashed mark where the next order is expected. */
export function orderTimeline(
  rows: readonly OrderPoint[],
  { width, yLabel, write, writeTime, span, next, ...options }: Options,
) {
  const at = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const x = (row: OrderPoint) => at(row.day);
  return Plot.plot({
    ...options,
    width,
    height: 200,
    marginLeft: 64,
    marginRight: 16,
    marginTop: 32,
    style: lettering,
    x: {
      type: 'utc',
      label: null,
      tickFormat: writeTime,
      domain: [at(span.from), at(span.until)],
      ticks: width < NARROW ? 4 : 8,
    },
    y: { label: yLabel, tickFormat: write, ticks: 4, grid: true, zero: true, nice: true },
    marks: [
      Plot.ruleX(rows, { x, y1: 0, y2: 'money', strokeOpacity: 0.45, strokeWidth: 1.5 }),
      Plot.dot(rows, { x, y: 'money', r: 3.5, fill: 'currentColor' }),
      Plot.ruleY([0]),
      Plot.ruleX([at(span.asOf)], { strokeOpacity: 0.5 }),
      next === null
        ? null
        : Plot.ruleX([at(next)], { stroke: 'var(--forecast)', strokeDasharray: '4 3', strokeWidth: 2 }),
    ],
  });
}
