import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, marginFor, ticksWithin, type Write, wrapLabel } from './chart-options.ts';

const MARGIN_RIGHT = 24;

/** A difference with its 95 % interval. */
export interface DifferenceRow {
  readonly label: string;
  readonly difference: number;
  readonly low95: number;
  readonly high95: number;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly write: Write;
}

/** One row a difference: its interval as a line, the difference as a dot, beside the line of no difference. */
export function differences(rows: readonly DifferenceRow[], { width, xLabel, write, ...options }: Options) {
  const labels = rows.map(({ label }) => label);
  const marginLeft = marginFor(labels, width);
  return Plot.plot({
    ...options,
    width,
    height: 70 + rows.length * 30,
    marginLeft,
    marginRight: MARGIN_RIGHT,
    marginBottom: 44,
    style: lettering,
    x: {
      label: xLabel,
      tickFormat: write,
      ticks: ticksWithin(width - marginLeft - MARGIN_RIGHT),
      grid: true,
      zero: true,
      nice: true,
    },
    y: { label: null, domain: labels, tickFormat: (label: string) => wrapLabel(label, marginLeft), padding: 0.4 },
    marks: [
      Plot.ruleX([0], { strokeOpacity: 0.7 }),
      Plot.ruleY(rows, { y: 'label', x1: 'low95', x2: 'high95', stroke: 'var(--forecast)', strokeWidth: 3 }),
      Plot.dot(rows, { y: 'label', x: 'difference', r: 5, fill: 'var(--forecast)', stroke: 'var(--card)' }),
    ],
  });
}
