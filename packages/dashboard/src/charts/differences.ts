import * as Plot from '@observablehq/plot';
import { labelledRows, type RowOptions } from './labelled-rows.ts';

/** A difference with its 95 % interval. */
export interface DifferenceRow {
  readonly label: string;
  readonly difference: number;
  readonly low95: number;
  readonly high95: number;
  /** What it is in truth, where that is known. */
  readonly truth?: number;
}

/** One row a difference: its interval as a line, the difference as a dot, the truth as a tick, beside the line of no difference. */
export function differences(rows: readonly DifferenceRow[], options: RowOptions) {
  const { frame, x, y } = labelledRows({ ...options, labels: rows.map(({ label }) => label), rowHeight: 30 });
  return Plot.plot({
    ...frame,
    x: { ...x, zero: true, nice: true },
    y: { ...y, padding: 0.4 },
    marks: [
      Plot.ruleX([0], { strokeOpacity: 0.7 }),
      Plot.ruleY(rows, { y: 'label', x1: 'low95', x2: 'high95', stroke: 'var(--forecast)', strokeWidth: 3 }),
      Plot.dot(rows, { y: 'label', x: 'difference', r: 5, fill: 'var(--forecast)', stroke: 'var(--card)' }),
      Plot.tickX(
        rows.filter(({ truth }) => truth !== undefined),
        { y: 'label', x: 'truth', strokeWidth: 3 },
      ),
    ],
  });
}
