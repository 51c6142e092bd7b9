import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, marginFor, type Write, wrapLabel } from './chart-options.ts';

/** What a forecast missed by at each cut-off, forecast ÷ actual − 1, the newest first. */
export interface MissesRow {
  readonly label: string;
  readonly misses: readonly number[];
  readonly isUsed: boolean;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly write: Write;
}

/** As far as the scale goes to the left: a forecast of nothing would be without end. */
const LEAST = 0.02;

/** Of forecast to actual, where the scale is marked. */
const RATIOS = [0.02, 0.1, 0.25, 0.5, 1, 2, 4, 10, 50, 200];

/** A dot a cut-off on a log scale, the newest filled, so that half and twice are as far from the line of what came. */
export function misses(rows: readonly MissesRow[], { width, xLabel, write, ...options }: Options) {
  const labels = rows.map(({ label }) => label);
  const marginLeft = marginFor(labels, width);
  const dots = rows.flatMap(({ label, misses: each, isUsed }) =>
    each.map((miss, i) => ({ label, ratio: Math.max(LEAST, 1 + miss), isUsed, isNewest: i === 0 })),
  );
  const ratios = dots.map(({ ratio }) => ratio);
  const [low, high] = [Math.min(0.5, ...ratios), Math.max(2, ...ratios)];
  const tone = ({ isUsed }: { readonly isUsed: boolean }) => (isUsed ? 'var(--forecast)' : 'currentColor');
  return Plot.plot({
    ...options,
    width,
    height: 70 + rows.length * 34,
    marginLeft,
    marginRight: 24,
    marginBottom: 44,
    style: lettering,
    x: {
      type: 'log',
      label: xLabel,
      domain: [low, high],
      tickFormat: (ratio: number) => write(ratio - 1),
      ticks: RATIOS.filter((ratio) => ratio >= low && ratio <= high),
      grid: true,
    },
    y: { label: null, domain: labels, tickFormat: (label: string) => wrapLabel(label, marginLeft), padding: 0.4 },
    marks: [
      Plot.ruleX([1], { strokeOpacity: 0.7 }),
      Plot.ruleY(dots, { y: 'label', x1: 1, x2: 'ratio', stroke: tone, strokeOpacity: 0.25 }),
      Plot.dot(dots, {
        y: 'label',
        x: 'ratio',
        r: 5,
        fill: (dot) => (dot.isNewest ? tone(dot) : 'var(--card)'),
        stroke: tone,
        strokeWidth: 2,
      }),
    ],
  });
}
