import * as Plot from '@observablehq/plot';
import { barsByDay } from './bars-by-day.ts';
import { type ChartOptions, NARROW, type Write } from './chart-options.ts';

/** What a month is expected to bring, of existing customers and of new ones, and the 80 % interval of both. */
export interface ExistingAndNewRow {
  /** Last day, `YYYY-MM-DD`. */
  readonly at: string;
  readonly existing: number;
  readonly toCome: number;
  readonly low: number;
  readonly high: number;
}

interface Options extends ChartOptions {
  readonly yLabel: string;
  readonly write: Write;
  readonly writeTime: (at: Date) => string;
}

/** Bars a month, existing customers at the bottom and new ones on top, with the interval of both. */
export function existingAndNew(
  rows: readonly ExistingAndNewRow[],
  { width, yLabel, write, writeTime, ...options }: Options,
) {
  const every = Math.ceil(rows.length / (width < NARROW ? 6 : 12));
  const days = rows.map(({ at }) => at);
  const layout = barsByDay(days, { width, writeTime });
  const bar = { x: 'at', inset: 0.5 } as const;
  return Plot.plot({
    ...options,
    ...layout,
    x: { ...layout.x, ticks: days.filter((_, i) => i % every === every - 1) },
    y: { label: yLabel, tickFormat: write, ticks: 5, grid: true, zero: true, nice: true },
    marks: [
      Plot.barY(rows, { ...bar, y1: 0, y2: 'existing', fill: 'currentColor', fillOpacity: 0.5 }),
      Plot.barY(rows, {
        ...bar,
        y1: 'existing',
        y2: ({ existing, toCome }: ExistingAndNewRow) => existing + toCome,
        fill: 'var(--forecast)',
        fillOpacity: 0.85,
      }),
      Plot.ruleX(rows, { x: 'at', y1: 'low', y2: 'high', strokeWidth: 1.5 }),
      Plot.ruleY([0]),
    ],
  });
}
