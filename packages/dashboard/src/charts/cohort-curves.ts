import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';
import { spreadLabels } from './spread-labels.ts';

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

const MARGIN = { marginLeft: 64, marginRight: 76, marginBottom: 44, marginTop: 32 } as const;

/** A line a cohort, the newer the stronger: complete ages solid, unfinished ones grey, the forecast dashed within its 80 % band. */
export function cohortCurves(rows: readonly CurveRow[], { width, xLabel, yLabel, write, ...options }: Options) {
  const strength = (place: number) => 0.35 + (0.65 * (place + 1)) / rows.length;
  const x = 'age';
  const height = width < NARROW ? 280 : 360;
  const moves = labelMoves(
    rows,
    width - MARGIN.marginLeft - MARGIN.marginRight,
    height - MARGIN.marginTop - MARGIN.marginBottom,
  );
  return Plot.plot({
    ...options,
    width,
    height,
    ...MARGIN,
    style: lettering,
    x: { label: xLabel, ticks: width < NARROW ? 4 : 10 },
    y: { label: yLabel, tickFormat: write, ticks: 6, grid: true, zero: true, nice: true },
    marks: rows.flatMap(({ label, complete, unfinished, forecast }, place) => {
      const banded = forecast.filter(({ low80 }) => low80 !== null);
      const end = endOf(rows[place]);
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
          dy: moves[place] ?? 0,
          stroke: 'var(--card)',
          strokeWidth: 4,
          fill: 'currentColor',
        }),
      ];
    }),
  });
}

function endOf(row: CurveRow | undefined): AgePoint | undefined {
  return row?.forecast.at(-1) ?? row?.unfinished.at(-1) ?? row?.complete.at(-1);
}

/** A label's room in pixels; its height allows for the axis ending at the next round number. */
const LABEL = { width: 72, height: 17 } as const;

function labelMoves(rows: readonly CurveRow[], width: number, height: number): readonly number[] {
  const points = rows.flatMap(({ complete, unfinished, forecast }) => [...complete, ...unfinished, ...forecast]);
  const oldest = Math.max(1, ...points.map(({ age }) => age));
  const most = Math.max(1, ...points.map(({ money }) => money));
  const ends = rows.map((row) => endOf(row) ?? { age: 0, money: 0 });
  return spreadLabels(
    ends.map(({ age, money }) => ({ x: (age / oldest) * width, y: height * (1 - money / most) })),
    LABEL.width,
    LABEL.height,
  );
}
