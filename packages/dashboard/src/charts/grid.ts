import * as Plot from '@observablehq/plot';
import { type ChartOptions, lettering, marginFor, NARROW, type Write, wrapLabel } from './chart-options.ts';

export interface GridCell {
  readonly x: string;
  readonly y: string;
  /** What shades the cell. */
  readonly value: number;
  readonly customers: number;
}

interface Options extends ChartOptions {
  readonly xLabel: string;
  readonly yLabel: string;
  /** Labels in their order, also those of empty rows and columns. */
  readonly xs: readonly string[];
  readonly ys: readonly string[];
  readonly write: Write;
  readonly writeCustomers: Write;
}

/** Cells of two measures: the stronger the tone, the higher the value by rank; in each the value, and below it how many there are. */
export function grid(
  cells: readonly GridCell[],
  { width, xLabel, yLabel, xs, ys, write, writeCustomers, ...options }: Options,
) {
  const ranks = new Map(
    [...new Set(cells.map(({ value }) => value))].sort((a, b) => a - b).map((value, i) => [value, i]),
  );
  const last = Math.max(1, ranks.size - 1);
  const marginLeft = marginFor(ys, width);
  const text = (dy: number, of: (cell: GridCell) => string, quiet = false) =>
    Plot.text(cells, {
      x: 'x',
      y: 'y',
      text: of,
      dy,
      fillOpacity: quiet ? 0.75 : 1,
      fontSize: width < NARROW ? 10 : 12,
    });
  return Plot.plot({
    ...options,
    width,
    height: (width < NARROW ? 116 : 76) + ys.length * 46,
    marginLeft,
    marginBottom: width < NARROW ? 84 : 44,
    marginTop: 32,
    style: lettering,
    x: { label: xLabel, domain: xs, padding: 0.04, tickRotate: width < NARROW ? -35 : 0 },
    y: { label: yLabel, domain: ys, padding: 0.04, tickFormat: (label: string) => wrapLabel(label, marginLeft) },
    marks: [
      Plot.cell(cells, {
        x: 'x',
        y: 'y',
        className: 'pickable',
        fill: 'var(--forecast)',
        fillOpacity: ({ value }) => 0.06 + (0.4 * (ranks.get(value) ?? 0)) / last,
      }),
      text(-7, ({ value }) => write(value)),
      text(9, ({ customers }) => `n = ${writeCustomers(customers)}`, true),
    ],
  });
}
