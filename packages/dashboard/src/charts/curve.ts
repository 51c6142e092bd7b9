import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

export interface CurvePoint {
  readonly at: number;
  readonly value: number;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly writeX: Write;
  readonly writeY: Write;
  /** The setting of the study. */
  readonly chosen: number;
}

/** How a total moves with one setting; a line marks the setting that the study has. */
export function curve(
  rows: readonly CurvePoint[],
  { width, xLabel, yLabel, writeX, writeY, chosen, ...options }: Options,
) {
  return Plot.plot({
    ...options,
    width,
    height: 220,
    marginLeft: 64,
    marginRight: 16,
    marginBottom: 44,
    marginTop: 32,
    style: lettering,
    x: { label: xLabel, tickFormat: writeX, ticks: width < NARROW ? 4 : 6, nice: true },
    y: { label: yLabel, tickFormat: writeY, ticks: 4, grid: true, zero: true, nice: true },
    marks: [
      Plot.ruleX([chosen], { strokeDasharray: '2 3', strokeOpacity: 0.7 }),
      Plot.lineY(rows, { x: 'at', y: 'value', stroke: 'var(--forecast)', strokeWidth: 2, strokeDasharray: '5 4' }),
      Plot.dot(rows, { x: 'at', y: 'value', r: 4, fill: 'var(--forecast)' }),
      Plot.ruleY([0]),
    ],
  });
}
