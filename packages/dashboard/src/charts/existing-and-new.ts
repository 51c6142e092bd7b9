import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

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
  const bar = { x: 'at', inset: 0.5 } as const;
  return Plot.plot({
    ...options,
    width,
    height: width < NARROW ? 302 : 280,
    marginLeft: 64,
    marginTop: 32,
    // Days written aslant.
    marginBottom: width < NARROW ? 52 : 30,
    style: lettering,
    x: {
      type: 'band',
      label: null,
      domain: rows.map(({ at }) => at),
      ticks: rows.filter((_, i) => i % every === every - 1).map(({ at }) => at),
      tickFormat: (at: string) => writeTime(new Date(`${at}T00:00:00Z`)),
      tickRotate: width < NARROW ? -45 : 0,
    },
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
