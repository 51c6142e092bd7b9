import * as Plot from '@observablehq/plot';
import { type ChartOptions, fitLabel, lettering, marginFor, NARROW, type Write } from './chart-options.ts';
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
  /** Groups that have no order: each has a colour of its own. Else the lines are one after the other in time, the newer the stronger. */
  readonly areGroups?: boolean;
}

const MARGIN = { marginLeft: 64, marginBottom: 44, marginTop: 32 } as const;
/** Colours of groups, in the style of the page; beyond them the last one's. */
const COLOURS = 6;

/**
 * A line a cohort: complete ages solid, unfinished ones grey, the forecast dashed within its 80 % band. Names stand beside the lines, in the
 * margin, each led to the end of its own.
 */
export function cohortCurves(
  rows: readonly CurveRow[],
  { width, xLabel, yLabel, write, areGroups = false, ...options }: Options,
) {
  const strength = (place: number) => (areGroups ? 1 : 0.35 + (0.65 * (place + 1)) / rows.length);
  const colour = (place: number) => (areGroups ? `var(--group-${Math.min(place + 1, COLOURS)})` : 'currentColor');
  const x = 'age';
  const height = width < NARROW ? 280 : 360;
  const marginRight =
    20 +
    marginFor(
      rows.map(({ label }) => label),
      width * 0.6,
    );
  const scale = scaleOf(rows, height - MARGIN.marginTop - MARGIN.marginBottom);
  const names = namesBeside(rows, scale);
  return Plot.plot({
    ...options,
    width,
    height,
    ...MARGIN,
    marginRight,
    style: lettering,
    x: { label: xLabel, ticks: width < NARROW ? 4 : 10, domain: [0, scale.oldest] },
    y: { label: yLabel, tickFormat: write, ticks: 6, grid: true, domain: [0, scale.most] },
    marks: [
      ...rows.flatMap(({ complete, unfinished, forecast }, place) => [
        Plot.areaY(place === rows.length - 1 ? forecast.filter(({ low80 }) => low80 !== null) : [], {
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
        Plot.lineY(unfinished, {
          x,
          y: 'money',
          stroke: areGroups ? colour(place) : 'var(--faint)',
          strokeOpacity: areGroups ? 0.45 : 1,
          strokeWidth: 1.8,
        }),
        Plot.lineY(complete, {
          x,
          y: 'money',
          stroke: colour(place),
          strokeOpacity: strength(place),
          strokeWidth: areGroups ? 2.2 : 1.8,
        }),
      ]),
      Plot.link(names, {
        x1: 'age',
        y1: 'money',
        x2: scale.oldest,
        y2: 'beside',
        stroke: 'var(--faint)',
        strokeWidth: 0.8,
        strokeDasharray: '1 3',
      }),
      Plot.text(names, {
        x: scale.oldest,
        y: 'beside',
        text: ({ label }) => fitLabel(label, marginRight),
        textAnchor: 'start',
        dx: 6,
        fill: ({ place }) => colour(place),
      }),
    ],
  });
}

function endOf(row: CurveRow): AgePoint {
  return row.forecast.at(-1) ?? row.unfinished.at(-1) ?? row.complete.at(-1) ?? { age: 0, money: 0 };
}

/** The ends of the axes, and the height in pixels. */
interface Scale {
  readonly oldest: number;
  readonly most: number;
  readonly height: number;
}

function scaleOf(rows: readonly CurveRow[], height: number): Scale {
  const points = rows.flatMap(({ complete, unfinished, forecast }) => [...complete, ...unfinished, ...forecast]);
  const highs = rows.at(-1)?.forecast.map(({ high80 }) => high80 ?? 0) ?? [];
  return {
    oldest: Math.max(1, ...points.map(({ age }) => age)),
    most: 1.04 * Math.max(1, ...points.map(({ money }) => money), ...highs),
    height,
  };
}

/** Height of a line of text in pixels. */
const LINE = 16;

/** Where the name of each line stands: at its end's height, or as near to it as the other names leave room. */
function namesBeside(rows: readonly CurveRow[], { most, height }: Scale) {
  const ends = rows.map(endOf);
  const heights = ends.map(({ money }) => height * (1 - Math.max(0, money) / most));
  const moves = spreadLabels(
    heights.map((y) => ({ x: 0, y })),
    1,
    LINE,
  );
  const lowest = Math.max(...heights.map((y, i) => y + (moves[i] ?? 0)));
  const up = Math.max(0, lowest - height);
  return rows.map(({ label }, place) => {
    const y = (heights[place] ?? 0) + (moves[place] ?? 0) - up;
    return { ...ends[place]!, label, place, beside: most * (1 - y / height) };
  });
}
