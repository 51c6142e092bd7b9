import * as Plot from '@observablehq/plot';
import { labelledRows, type RowOptions } from './labelled-rows.ts';

/** A share with its 95 % interval, and what is usual. */
export interface ShareRow {
  readonly label: string;
  readonly share: number;
  readonly low95: number;
  readonly high95: number;
  readonly usual: number;
}

/** One row a share: a dot with its interval, and a tick at the usual one. */
export function besideUsual(rows: readonly ShareRow[], options: RowOptions) {
  const y = (row: ShareRow) => row.label;
  const chart = labelledRows({ ...options, labels: rows.map(({ label }) => label), rowHeight: 34 });
  return Plot.plot({
    ...chart.frame,
    x: { ...chart.x, zero: true, nice: true },
    y: { ...chart.y, padding: 0.4 },
    marks: [
      Plot.ruleY(rows, {
        y,
        x1: 'low95',
        x2: 'high95',
        stroke: 'var(--forecast)',
        strokeWidth: 3,
        strokeOpacity: 0.45,
      }),
      Plot.tickX(rows, { y, x: 'usual', stroke: 'currentColor', strokeWidth: 2 }),
      Plot.dot(rows, { y, x: 'share', r: 5, fill: 'var(--forecast)', stroke: 'var(--card)', strokeWidth: 1.5 }),
    ],
  });
}
