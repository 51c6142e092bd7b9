import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, type Write } from './chart-options.ts';

export interface CoverageMean {
  readonly level: number;
  readonly share: number;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly write: Write;
}

/** Share of outcomes below each predicted quantile; calibrated predictions lie on the diagonal, ±5 points around it is drawn. */
export function coverage(rows: readonly CoverageMean[], { width, xLabel, yLabel, write, ...options }: Options) {
  const side = Math.min(width, 340);
  const diagonal = [0, 1].map((level) => ({ level, low: Math.max(0, level - 0.05), high: Math.min(1, level + 0.05) }));
  return Plot.plot({
    ...options,
    width: side,
    height: side,
    marginLeft: 56,
    marginBottom: 44,
    marginTop: 32,
    style: lettering,
    x: { label: xLabel, domain: [0, 1], tickFormat: write, ticks: 5, grid: true },
    y: { label: yLabel, domain: [0, 1], tickFormat: write, ticks: 5, grid: true },
    marks: [
      Plot.areaY(diagonal, { x: 'level', y1: 'low', y2: 'high', fill: 'currentColor', fillOpacity: 0.1 }),
      Plot.lineY(diagonal, { x: 'level', y: 'level', strokeOpacity: 0.6, strokeDasharray: '2 3' }),
      Plot.lineY(rows, { x: 'level', y: 'share', stroke: 'var(--forecast)', strokeWidth: 2 }),
      Plot.dot(rows, { x: 'level', y: 'share', r: 4, fill: 'var(--forecast)' }),
    ],
  });
}
