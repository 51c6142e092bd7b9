import * as Plot from '@observablehq/plot';
import type { ValueBin } from '@perennial/study';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

export interface ValueDistributions {
  readonly expected: readonly ValueBin[];
  readonly historic: readonly ValueBin[];
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly writeX: Write;
  readonly writeY: Write;
  /** Whose bins can be chosen. */
  readonly picks: keyof ValueDistributions;
}

/** Customers by value on a log scale: what is to come filled, what came as an outline. Customers of no value have no place on it. */
export function valueHistogram(
  { expected, historic }: ValueDistributions,
  { width, picks, xLabel, yLabel, writeX, writeY, ...options }: Options,
) {
  const onScale = (bins: readonly ValueBin[]) => bins.filter(({ from }) => from > 0);
  const past = onScale(historic);
  const outline = past.flatMap(({ from, to, customers }) => [
    { at: from, customers },
    { at: to, customers },
  ]);
  return Plot.plot({
    ...options,
    width,
    height: Math.min(340, Math.max(260, width * 0.7)),
    marginLeft: 56,
    marginBottom: 44,
    marginTop: 32,
    style: lettering,
    x: { type: 'log', label: xLabel, tickFormat: writeX, ticks: width < NARROW ? 4 : 7 },
    y: { label: yLabel, tickFormat: writeY, ticks: 5, grid: true, zero: true, nice: true },
    marks: [
      Plot.rect(onScale(expected), {
        x1: 'from',
        x2: 'to',
        y1: 0,
        y2: 'customers',
        fill: 'var(--forecast)',
        fillOpacity: 0.55,
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      Plot.line(outline, { x: 'at', y: 'customers', strokeWidth: 1.5 }),
      Plot.ruleY([0]),
      // As high as the chart, so that a low bin is met as well as a high one.
      Plot.rect(onScale({ expected, historic }[picks]), {
        x1: 'from',
        x2: 'to',
        fill: 'transparent',
        className: 'pickable',
      }),
    ],
  });
}
