import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, ticksWithin, type Write } from './chart-options.ts';
import { type Note, noteMarks } from './note-marks.ts';

/** A share of the decisions of a period. */
export interface AllocationRow {
  /** The first day of the period, `YYYY-MM-DD`. */
  readonly from: string;
  readonly part: string;
  readonly share: number;
  readonly isOver: boolean;
}

/** What is stacked, from the bottom up, in a colour of the page by its variable. */
export interface AllocationPart {
  readonly part: string;
  readonly colour: string;
}

interface Options extends ChartOptions {
  readonly parts: readonly AllocationPart[];
  /** The first days of all periods, also of those without decisions. */
  readonly periods: readonly string[];
  readonly days: 1 | 7;
  /** A share of each period that is drawn as a line over the areas; null where there is none. */
  readonly explored: readonly { readonly from: string; readonly share: number | null }[];
  readonly yLabel: string;
  readonly write: Write;
  readonly writeTime: (at: Date) => string;
  readonly notes: readonly Note[];
}

const DAY = 86_400_000;
const LEFT = 48;

/** Shares that add up to all decisions of a period, as areas in steps; a period without decisions has a dashed line at the bottom, and one that goes on is paler. */
export function allocation(rows: readonly AllocationRow[], options: Options) {
  const { parts, periods, days, explored, width, yLabel, write, writeTime, notes, ...rest } = options;
  const begin = ({ from }: { readonly from: string }) => new Date(`${from}T00:00:00Z`);
  const end = ({ from }: { readonly from: string }) => new Date(begin({ from }).getTime() + days * DAY);
  const colours = new Map(parts.map(({ part, colour }) => [part, `var(--${colour})`]));
  const empty = periods.filter((from) => !rows.some((row) => row.from === from)).map((from) => ({ from }));
  const every = Math.ceil(periods.length / ticksWithin(width - LEFT));
  const steps = explored.flatMap(({ from, share }) => [
    { at: begin({ from }), share },
    { at: end({ from }), share },
  ]);
  return Plot.plot({
    ...rest,
    width,
    height: 240,
    marginLeft: LEFT,
    marginTop: 32,
    style: lettering,
    x: {
      type: 'utc',
      label: null,
      tickFormat: writeTime,
      ticks: periods.filter((_, i) => i % every === 0).map((from) => begin({ from })),
      domain: [begin({ from: periods[0]! }), end({ from: periods.at(-1)! })],
    },
    y: { label: yLabel, tickFormat: write, ticks: 4, grid: true, domain: [0, 1] },
    marks: [
      Plot.rectY(
        rows,
        Plot.stackY({
          x1: begin,
          x2: end,
          y: 'share',
          z: 'part',
          order: parts.map(({ part }) => part),
          fill: ({ part }: AllocationRow) => colours.get(part)!,
          fillOpacity: ({ isOver }: AllocationRow) => (isOver ? 1 : 0.5),
        }),
      ),
      Plot.ruleY(empty, { x1: begin, x2: end, y: 0, stroke: 'var(--loss)', strokeWidth: 3, strokeDasharray: '3 2' }),
      Plot.lineY(steps, { x: 'at', y: 'share', stroke: 'var(--card)', strokeWidth: 4 }),
      Plot.lineY(steps, { x: 'at', y: 'share', stroke: 'var(--ink)', strokeWidth: 2, strokeDasharray: '5 3' }),
      Plot.ruleY([0]),
      ...noteMarks(notes),
    ],
  });
}
