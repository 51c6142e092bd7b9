import * as Plot from '@observablehq/plot';
import type { Interval } from '@perennial/study';
import { type ChartOptions, lettering, logTicks, marginFor, NARROW, type Write, wrapLabel } from './chart-options.ts';

/** What a formula says, with its interval. */
export interface FormulaValueRow {
  readonly label: string;
  readonly interval: Interval;
  /** The one that the others are held against. */
  readonly isUsed: boolean;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly write: Write;
}

/** Of what is nothing or less, a log scale shows this part of the least that is more. */
const BELOW = 0.2;

/** A row a formula on a log scale: the 95 % interval thin, the 80 % thick, a dot at what it says, and a line at what the used one says. */
export function formulaValues(rows: readonly FormulaValueRow[], { width, xLabel, write, ...options }: Options) {
  const labels = rows.map(({ label }) => label);
  const marginLeft = marginFor(labels, width);
  const ends = rows.flatMap(({ interval }) => Object.values(interval) as number[]).filter((value) => value > 0);
  const least = BELOW * Math.min(...ends, Number.MAX_VALUE);
  const ticks = logTicks(Math.max(least, Math.min(...ends)), Math.max(...ends), width < NARROW ? 4 : 7);
  const at = (end: keyof Interval) => (row: FormulaValueRow) => Math.max(least, row.interval[end]);
  const y = 'label';
  const stroke = ({ isUsed }: FormulaValueRow) => (isUsed ? 'var(--forecast)' : 'currentColor');
  return Plot.plot({
    ...options,
    width,
    height: 70 + rows.length * 34,
    marginLeft,
    marginRight: 24,
    marginBottom: 44,
    style: lettering,
    x: { type: 'log', label: xLabel, tickFormat: write, ticks, grid: true },
    y: { label: null, domain: labels, tickFormat: (label: string) => wrapLabel(label, marginLeft), padding: 0.4 },
    marks: [
      Plot.ruleX(
        rows.filter(({ isUsed }) => isUsed),
        { x: at('median'), strokeDasharray: '2 3', strokeOpacity: 0.7 },
      ),
      Plot.ruleY(rows, { y, x1: at('low95'), x2: at('high95'), stroke, strokeWidth: 3, strokeOpacity: 0.35 }),
      Plot.ruleY(rows, { y, x1: at('low80'), x2: at('high80'), stroke, strokeWidth: 12, strokeOpacity: 0.35 }),
      Plot.dot(rows, { y, x: at('median'), r: 5, fill: stroke, stroke: 'var(--card)', strokeWidth: 1.5 }),
    ],
  });
}
