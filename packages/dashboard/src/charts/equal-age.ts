import * as Plot from '@observablehq/plot';
import { type ChartOptions, fitLabel, lettering, type Write } from './chart-options.ts';
import { spreadLabels } from './spread-labels.ts';

/** What a customer of a group had brought by an age, with its interval. */
export interface AgeRow {
  readonly label: string;
  readonly days: number;
  readonly money: number;
  readonly low: number;
  readonly high: number;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly write: Write;
  readonly writeDays: Write;
}

const RIGHT = 110;

/** Ages that each get a name of their own below the axis. */
const MOST_TICKS = 8;
/** Pixels that a tick asks for. */
const TICK = 90;

/** A line a group, named at its end; the bars are the intervals of the means. What may be below nothing has a line there. */
export function equalAge(rows: readonly AgeRow[], { width, xLabel, yLabel, write, writeDays, ...options }: Options) {
  const labels = [...new Set(rows.map(({ label }) => label))];
  const colour = ({ label }: AgeRow) => `var(--group-${1 + labels.indexOf(label)})`;
  const ends = labels.map((label) => rows.findLast((row) => row.label === label)!);
  const height = 300;
  const most = Math.max(1, ...rows.map(({ high }) => high));
  const least = Math.min(0, ...rows.map(({ low }) => low));
  const ages = [...new Set(rows.map(({ days }) => days))];
  const moves = spreadLabels(
    ends.map(({ days, money }) => ({ x: days, y: ((most - money) / (most - least)) * (height - 76) })),
    Number.POSITIVE_INFINITY,
    14,
  );
  return Plot.plot({
    ...options,
    width,
    height,
    marginLeft: 64,
    marginRight: RIGHT,
    marginBottom: 44,
    marginTop: 32,
    style: lettering,
    x: {
      label: xLabel,
      ticks: ages.length > MOST_TICKS ? Math.min(MOST_TICKS, Math.floor(width / TICK)) : ages,
      tickFormat: writeDays,
    },
    y: { label: yLabel, tickFormat: write, ticks: 5, grid: true, domain: [least, most] },
    marks: [
      ...(least < 0 ? [Plot.ruleY([0], { stroke: 'currentColor' })] : []),
      Plot.ruleX(rows, { x: 'days', y1: 'low', y2: 'high', stroke: colour, strokeWidth: 5, strokeOpacity: 0.25 }),
      Plot.line(rows, { x: 'days', y: 'money', z: 'label', stroke: colour, strokeWidth: 2 }),
      Plot.dot(rows, { x: 'days', y: 'money', r: 4, fill: colour, className: 'pickable' }),
      ends.map((end, i) =>
        Plot.text([end], {
          x: 'days',
          y: 'money',
          text: () => fitLabel(end.label, RIGHT),
          textAnchor: 'start',
          dx: 8,
          dy: moves[i] ?? 0,
          fill: colour,
        }),
      ),
    ],
  });
}
