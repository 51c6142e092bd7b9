import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, type Write } from './chart-options.ts';
import { spreadLabels } from './spread-labels.ts';

/** The chance of a further order after so many, within a time. */
export interface ChanceRow {
  readonly number: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** The name of the time, at the end of its line. */
  readonly label: string;
  readonly isLongest: boolean;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly write: Write;
  readonly writeCount: Write;
}

const HEIGHT = 300;
/** Above and below the axis; and of a line of text. */
const MARGINS = { marginTop: 32, marginBottom: 44 } as const;
const LINE = 14;

/** A line a time, by the number of orders made; the longest stands out and has its interval. */
export function chances(rows: readonly ChanceRow[], { width, xLabel, yLabel, write, writeCount, ...options }: Options) {
  const numbers = [...new Set(rows.map(({ number }) => number))];
  const longest = rows.filter(({ isLongest }) => isLongest);
  const ends = [...new Map(rows.map((row) => [row.label, row])).values()];
  // Where hardly anybody comes back, lines of up to a tenth would be one line at the bottom.
  const most = Math.min(1, 1.1 * Math.max(0.05, ...rows.map(({ share }) => share), ...longest.map(({ high }) => high)));
  const moves = movesOf(ends, most);
  return Plot.plot({
    ...options,
    width,
    height: HEIGHT,
    marginLeft: 56,
    marginRight: 96,
    ...MARGINS,
    style: lettering,
    x: { label: xLabel, ticks: numbers, tickFormat: writeCount },
    y: { label: yLabel, tickFormat: write, domain: [0, most], grid: true, ticks: 5 },
    marks: [
      Plot.ruleX(longest, {
        x: 'number',
        y1: 'low',
        y2: 'high',
        stroke: 'var(--forecast)',
        strokeWidth: 8,
        strokeOpacity: 0.3,
      }),
      Plot.line(rows, {
        x: 'number',
        y: 'share',
        z: 'label',
        stroke: ({ isLongest }) => (isLongest ? 'var(--forecast)' : 'currentColor'),
        strokeOpacity: 0.8,
      }),
      Plot.dot(rows, {
        x: 'number',
        y: 'share',
        r: 3,
        fill: ({ isLongest }) => (isLongest ? 'var(--forecast)' : 'currentColor'),
      }),
      ends.map((end, i) =>
        Plot.text([end], { x: 'number', y: 'share', text: 'label', textAnchor: 'start', dx: 8, dy: moves[i]! }),
      ),
    ],
  });
}

/** How far the names of lines are moved so that they neither cover each other nor leave the chart. */
function movesOf(ends: readonly ChanceRow[], most: number): readonly number[] {
  const plotted = HEIGHT - MARGINS.marginTop - MARGINS.marginBottom;
  const heights = ends.map(({ share }) => plotted * (1 - share / most));
  const moves = spreadLabels(
    heights.map((y) => ({ x: 0, y })),
    1,
    LINE,
  );
  const lowest = Math.max(plotted, ...heights.map((y, i) => y + moves[i]!));
  return moves.map((move) => move - (lowest - plotted));
}
