import * as Plot from '@observablehq/plot';
import type { LorenzPoint } from '@perennial/study';
import { type ChartOptions, lettering, type Write } from './chart-options.ts';

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly write: Write;
}

/** Share of money that the best customers carry: expected dashed, historic solid, equality as the diagonal. */
export function lorenz(rows: readonly LorenzPoint[], { width, xLabel, yLabel, write, ...options }: Options) {
  const side = Math.min(width, 340);
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
      Plot.line(
        [
          [0, 0],
          [1, 1],
        ],
        { strokeOpacity: 0.5, strokeDasharray: '2 3' },
      ),
      Plot.line(rows, { x: 'customers', y: 'historic', strokeWidth: 2 }),
      Plot.line(rows, {
        x: 'customers',
        y: 'expected',
        stroke: 'var(--forecast)',
        strokeWidth: 2.5,
        strokeDasharray: '6 4',
      }),
    ],
  });
}
