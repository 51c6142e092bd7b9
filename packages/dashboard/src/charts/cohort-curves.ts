import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

/** Cumulative value per customer by age in months. */
export interface AgePoint {
  readonly age: number;
  readonly money: number;
}

export interface CurveRow {
  readonly label: string;
  /** Ages that every customer of the curve has reached. */
  readonly complete: readonly AgePoint[];
  /** From the last complete age on: only some customers are that old. */
  readonly unfinished: readonly AgePoint[];
  readonly forecast: readonly (AgePoint & { readonly low80: number | null; readonly high80: number | null })[];
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly write: Write;
}

/** A line a cohort, the newer the stronger: complete ages solid, unfinished ones grey, the forecast dashed within its 80 % band. */
export function cohortCurves(rows: readonly CurveRow[], { width, xLabel, yLabel, write, ...options }: Options) {
  const strength = (place: number) => 0.35 + (0.65 * (place + 1)) / rows.length;
  const x = 'age';
  return Plot.plot({
    ...options,
    width,
    height: width < NARROW ? 280 : 360,
    marginLeft: 64,
    marginRight: 76,
    marginBottom: 44,
    marginTop: 32,
    style: lettering,
    x: { label: xLabel, ticks: width < NARROW ? 4 : 10 },
    y: { label: yLabel, tickFormat: write, ticks: 6, grid: true, zero: true, nice: true },
    marks: rows.flatMap(({ label, complete, unfinished, forecast }, place) => {
      const banded = forecast.filter(({ low80 }) => low80 !== null);
      const end = forecast.at(-1) ?? unfinished.at(-1) ?? complete.at(-1);
      const isNewest = place === rows.length - 1;
      return [
        Plot.areaY(isNewest ? banded : [], {
          x,
          y1: 'low80',
          y2: 'high80',
          fill: 'var(--forecast)',
          fillOpacity: 0.15,
        }),
        Plot.lineY(forecast, {
          x,
          y: 'money',
          stroke: 'var(--forecast)',
          strokeOpacity: strength(place),
          strokeWidth: 1.8,
          strokeDasharray: '5 4',
        }),
        Plot.lineY(unfinished, { x, y: 'money', stroke: 'var(--faint)', strokeWidth: 1.8 }),
        Plot.lineY(complete, { x, y: 'money', strokeOpacity: strength(place), strokeWidth: 1.8 }),
        Plot.text(end ? [end] : [], {
          x,
          y: 'money',
          text: () => label,
          textAnchor: 'start',
          dx: 5,
          stroke: 'var(--card)',
          strokeWidth: 4,
          fill: 'currentColor',
        }),
      ];
    }),
  });
}
