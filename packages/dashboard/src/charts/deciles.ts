import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, type Write } from './chart-options.ts';

/** A tenth of the customers, per customer. */
export interface DecileMean {
  readonly decile: number;
  readonly predicted: number;
  readonly actual: number;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly write: Write;
}

/** Per tenth of the customers a ring where the forecast stood and a dot where they came out, with the error between them. */
export function deciles(rows: readonly DecileMean[], { width, xLabel, yLabel, write, ...options }: Options) {
  const x = 'decile';
  return Plot.plot({
    ...options,
    width,
    height: 260,
    marginLeft: 64,
    marginBottom: 44,
    marginTop: 32,
    style: lettering,
    x: { type: 'point', label: xLabel, domain: rows.map(({ decile }) => decile) },
    y: { label: yLabel, tickFormat: write, ticks: 5, grid: true, zero: true, nice: true },
    marks: [
      Plot.ruleY([0]),
      Plot.ruleX(rows, { x, y1: 'predicted', y2: 'actual', strokeOpacity: 0.5 }),
      Plot.dot(rows, { x, y: 'predicted', r: 6, stroke: 'var(--forecast)', strokeWidth: 2.5 }),
      Plot.dot(rows, { x, y: 'actual', r: 4, fill: 'currentColor' }),
    ],
  });
}
