import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, NARROW, type Write } from './chart-options.ts';

/** Customers within two ranges [from, to). */
export interface Cell {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly customers: number;
}

export interface DensityAxis {
  readonly label: string;
  readonly write: Write;
  readonly isLog: boolean;
}

interface Options extends ChartOptions {
  readonly x: DensityAxis;
  readonly y: DensityAxis;
  /** Whether both axes are one measure, so that a diagonal means something. */
  readonly diagonal: boolean;
}

/** How many customers are where: the darker, the more. A range that starts at zero is drawn as one more step of a log axis. */
export function density(cells: readonly Cell[], { width, x, y, diagonal, ...options }: Options) {
  const floorX = x.isLog ? floor(cells.map(({ x1, x2 }) => [x1, x2] as const)) : 0;
  const floorY = y.isLog ? floor(cells.map(({ y1, y2 }) => [y1, y2] as const)) : 0;
  const drawn = cells.map((cell) => ({ ...cell, x1: Math.max(cell.x1, floorX), y1: Math.max(cell.y1, floorY) }));
  const most = Math.max(1, ...cells.map(({ customers }) => customers));
  const axis = ({ label, write, isLog }: DensityAxis) =>
    ({ label, tickFormat: write, type: isLog ? 'log' : 'linear', ticks: width < NARROW ? 4 : 6 }) as const;
  const low = Math.max(floorX, floorY);
  const high = Math.min(...[drawn.map(({ x2 }) => x2), drawn.map(({ y2 }) => y2)].map((ends) => Math.max(...ends)));
  return Plot.plot({
    ...options,
    width,
    height: Math.min(width, 340),
    marginLeft: 64,
    marginBottom: 44,
    marginTop: 32,
    style: lettering,
    x: axis(x),
    y: axis(y),
    marks: [
      Plot.rect(drawn, {
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        className: 'pickable',
        fill: 'var(--forecast)',
        // The eye reads area and tone by their root.
        fillOpacity: ({ customers }) => 0.1 + 0.9 * Math.sqrt(customers / most),
        inset: 0.5,
      }),
      diagonal && high > low
        ? Plot.line(
            [
              [low, low],
              [high, high],
            ],
            { strokeDasharray: '2 3' },
          )
        : null,
    ],
  });
}

/** Where a log axis starts: one step of the ranges below the lowest that is not zero. */
function floor(ranges: readonly (readonly [from: number, to: number])[]): number {
  const positive = ranges.filter(([from]) => from > 0);
  const lowest = Math.min(...positive.map(([from]) => from));
  const step = positive[0] ? positive[0][1] / positive[0][0] : 2;
  const startsAtZero = ranges.some(([from]) => from <= 0);
  if (!Number.isFinite(lowest)) return Math.min(1, ...ranges.map(([, to]) => to / 2));
  return startsAtZero ? lowest / step : lowest;
}
