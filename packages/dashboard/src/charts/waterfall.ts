import * as Plot from '@observablehq/plot';
import { labelledRows, type RowOptions } from './labelled-rows.ts';

const MARGIN_RIGHT = 76;

export interface WaterfallRow {
  readonly label: string;
  /** Added by this step; negative: taken away. */
  readonly change: number;
  /** Where the bridge stands after it. */
  readonly total: number;
  /** A step that only says where the bridge stands. */
  readonly isTotal: boolean;
}

/** A bridge from one total to another: totals from zero in ink, steps where they act, what is taken away hatched by its colour. */
export function waterfall(rows: readonly WaterfallRow[], options: RowOptions) {
  // Labels may repeat; rows are told apart by their place.
  const steps = rows.map((row, place) => ({ ...row, place, start: row.isTotal ? 0 : row.total - row.change }));
  const y = 'place';
  const labels = rows.map(({ label }) => label);
  const chart = labelledRows({ ...options, labels, rowHeight: 30, marginRight: MARGIN_RIGHT });
  return Plot.plot({
    ...chart.frame,
    x: { ...chart.x, zero: true },
    y: {
      label: null,
      domain: steps.map(({ place }) => place),
      tickFormat: (place: number) => chart.wrap(labels[place] ?? ''),
    },
    marks: [
      Plot.barX(steps, {
        y,
        x1: 'start',
        x2: 'total',
        fill: ({ isTotal, change }) => (isTotal ? 'currentColor' : change < 0 ? 'var(--loss)' : 'var(--forecast)'),
        fillOpacity: ({ isTotal }) => (isTotal ? 0.55 : 1),
        insetTop: 3,
        insetBottom: 3,
      }),
      // A step of a few rows among a million must still be seen.
      Plot.tickX(
        steps.filter(({ isTotal }) => !isTotal),
        { y, x: 'total', stroke: ({ change }) => (change < 0 ? 'var(--loss)' : 'var(--forecast)'), strokeWidth: 2 },
      ),
      Plot.text(steps, {
        y,
        x: ({ start, total }) => Math.max(start, total),
        text: ({ isTotal, change, total }) => options.write(isTotal ? total : change),
        textAnchor: 'start',
        dx: 6,
      }),
      Plot.ruleX([0]),
    ],
  });
}
