import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

/** A cohort against those before it: 1 is as good as they were. */
export interface IndexRow {
  readonly cohort: string;
  readonly index: number;
  readonly low95: number;
  readonly high95: number;
}

interface Options extends ChartOptions {
  readonly yLabel: string;
  readonly write: Write;
}

/** A dot a cohort with its interval; filled where the interval leaves 1 out. */
export function quality(rows: readonly IndexRow[], { width, yLabel, write, ...options }: Options) {
  const isApart = ({ low95, high95 }: IndexRow) => low95 > 1 || high95 < 1;
  const colour = ({ high95 }: IndexRow) => (high95 < 1 ? 'var(--loss)' : 'var(--forecast)');
  const most = Math.ceil(Math.max(2, rows.length) / (width < NARROW ? 5 : 8));
  const x = { x: 'cohort' } as const;
  return Plot.plot({
    ...options,
    width,
    height: 260,
    marginLeft: 56,
    marginBottom: 44,
    marginTop: 32,
    style: lettering,
    x: {
      type: 'point',
      label: null,
      domain: rows.map(({ cohort }) => cohort),
      ticks: rows.filter((_, i) => i % most === 0).map(({ cohort }) => cohort),
    },
    y: { label: yLabel, tickFormat: write, ticks: 5, grid: true, zero: true, nice: true },
    marks: [
      Plot.ruleY([1], { strokeDasharray: '2 3' }),
      Plot.ruleX(rows, {
        ...x,
        y1: ({ low95 }) => Math.max(0, low95),
        y2: 'high95',
        stroke: colour,
        strokeOpacity: 0.5,
        strokeWidth: 3,
      }),
      Plot.dot(rows, {
        ...x,
        y: 'index',
        r: 4,
        stroke: colour,
        strokeWidth: 2,
        fill: (row) => (isApart(row) ? colour(row) : 'var(--card)'),
      }),
    ],
  });
}
