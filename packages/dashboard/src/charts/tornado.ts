import * as Plot from '@observablehq/plot';
import { labelledRows, type RowOptions } from './labelled-rows.ts';

/** What a lever gains and loses, moved as far for better as for worse. */
export interface TornadoRow {
  readonly label: string;
  readonly gain: number;
  readonly loss: number;
  /** Of the gain. */
  readonly low: number;
  readonly high: number;
}

/** Bars to both sides of nothing, the widest at the top; the 80 % interval of each gain as a thin line. */
export function tornado(rows: readonly TornadoRow[], options: RowOptions) {
  const y = 'label';
  const chart = labelledRows({ ...options, labels: rows.map(({ label }) => label), rowHeight: 34 });
  return Plot.plot({
    ...chart.frame,
    x: { ...chart.x, nice: true },
    y: { ...chart.y, padding: 0.35 },
    marks: [
      Plot.barX(rows, { y, x1: 0, x2: 'gain', fill: 'var(--forecast)' }),
      Plot.barX(rows, { y, x1: 0, x2: 'loss', fill: 'var(--forecast)', fillOpacity: 0.4 }),
      Plot.ruleY(rows, { y, x1: 'low', x2: 'high', stroke: 'currentColor' }),
      Plot.ruleX([0]),
    ],
  });
}
