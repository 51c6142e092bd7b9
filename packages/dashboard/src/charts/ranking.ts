import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, marginFor, ticksWithin, type Write, wrapLabel } from './chart-options.ts';

const MARGIN_RIGHT = 64;

export interface RankingRow {
  readonly label: string;
  readonly value: number;
  /** The one the study uses: filled. */
  readonly isUsed: boolean;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly write: Write;
  readonly reference: number | null;
}

/** A dot a row, the used one filled, held against a line. */
export function ranking(rows: readonly RankingRow[], { width, xLabel, write, reference, ...options }: Options) {
  const labels = rows.map(({ label }) => label);
  const marginLeft = marginFor(labels, width);
  return Plot.plot({
    ...options,
    width,
    height: 66 + rows.length * 30,
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
    y: { label: null, domain: labels, tickFormat: (label: string) => wrapLabel(label, marginLeft) },
    marks: [
      reference === null ? null : Plot.ruleX([reference], { strokeDasharray: '2 3', strokeOpacity: 0.7 }),
      Plot.ruleY(rows, { y: 'label', x1: 0, x2: 'value', strokeOpacity: 0.25 }),
      Plot.dot(rows, {
        y: 'label',
        x: 'value',
        r: 5,
        fill: ({ isUsed }) => (isUsed ? 'var(--forecast)' : 'var(--card)'),
        stroke: 'var(--forecast)',
        strokeWidth: 2,
      }),
      Plot.text(rows, { y: 'label', x: 'value', text: ({ value }) => write(value), textAnchor: 'start', dx: 10 }),
    ],
  });
}
