import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, marginFor, ticksWithin, type Write, wrapLabel } from './chart-options.ts';

const MARGIN_RIGHT = 24;

/** What a lever gains and loses, moved as far for better as for worse. */
export interface TornadoRow {
  readonly label: string;
  readonly gain: number;
  readonly loss: number;
  /** Of the gain. */
  readonly low: number;
  readonly high: number;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly write: Write;
}

/** Bars to both sides of nothing, the widest at the top; the 80 % interval of each gain as a thin line. */
export function tornado(rows: readonly TornadoRow[], { width, xLabel, write, ...options }: Options) {
  const y = 'label';
  const labels = rows.map(({ label }) => label);
  const marginLeft = marginFor(labels, width);
  return Plot.plot({
    ...options,
    width,
    height: 66 + rows.length * 34,
    marginLeft,
    marginRight: MARGIN_RIGHT,
    marginBottom: 44,
    style: lettering,
    x: {
      label: xLabel,
      tickFormat: write,
      ticks: ticksWithin(width - marginLeft - MARGIN_RIGHT),
      grid: true,
      nice: true,
    },
    y: { label: null, domain: labels, tickFormat: (label: string) => wrapLabel(label, marginLeft), padding: 0.35 },
    marks: [
      Plot.barX(rows, { y, x1: 0, x2: 'gain', fill: 'var(--forecast)' }),
      Plot.barX(rows, { y, x1: 0, x2: 'loss', fill: 'var(--forecast)', fillOpacity: 0.4 }),
      Plot.ruleY(rows, { y, x1: 'low', x2: 'high', stroke: 'currentColor' }),
      Plot.ruleX([0]),
    ],
  });
}
