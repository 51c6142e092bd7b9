import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';
import type { TimeSpan } from './order-timeline.ts';

/** P(alive) on a day; two points of one day are the fall before an order and the jump at it. */
export interface AlivePoint {
  readonly day: string;
  readonly probAlive: number;
}

interface Options extends ChartOptions {
  readonly yLabel: string;
  readonly write: Write;
  readonly writeTime: (at: Date) => string;
  readonly span: TimeSpan;
}

/** P(alive) over a customer's life: solid up to the as-of date, dashed from there for the case that nothing more comes. */
export function aliveCourse(
  rows: readonly AlivePoint[],
  { width, yLabel, write, writeTime, span, ...options }: Options,
) {
  const at = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const x = (row: AlivePoint) => at(row.day);
  const past = rows.filter(({ day }) => day <= span.asOf);
  const future = rows.filter(({ day }) => day >= span.asOf);
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
    y: { label: yLabel, domain: [0, 1], tickFormat: write, ticks: 5, grid: true },
    marks: [
      Plot.areaY(past, { x, y1: 0, y2: 'probAlive', fill: 'currentColor', fillOpacity: 0.08 }),
      Plot.lineY(past, { x, y: 'probAlive', strokeWidth: 1.8 }),
      Plot.lineY(future, { x, y: 'probAlive', stroke: 'var(--forecast)', strokeWidth: 1.8, strokeDasharray: '5 4' }),
      Plot.ruleX([at(span.asOf)], { strokeOpacity: 0.5 }),
    ],
  });
}
