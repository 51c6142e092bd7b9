import * as Plot from '@observablehq/plot';
import { labelledRows, type RowOptions } from './labelled-rows.ts';

const MARGIN_RIGHT = 64;

export interface RankingRow {
  readonly label: string;
  readonly value: number;
  /** The one the study uses: filled. */
  readonly isUsed: boolean;
}

interface Options extends RowOptions {
  readonly reference: number | null;
}

/** A dot a row, the used one filled, held against a line. */
export function ranking(rows: readonly RankingRow[], { reference, ...options }: Options) {
  const { frame, x, y } = labelledRows({
    ...options,
    labels: rows.map(({ label }) => label),
    rowHeight: 30,
    marginRight: MARGIN_RIGHT,
  });
  return Plot.plot({
    ...frame,
    x: { ...x, zero: true, nice: true },
    y,
    marks: [
      reference === null ? null : Plot.ruleX([reference], { strokeDasharray: '2 3', strokeOpacity: 0.7 }),
      Plot.ruleY(rows, { y: 'label', x1: 0, x2: 'value', strokeOpacity: 0.25 }),
      Plot.dot(rows, {
        y: 'label',
        x: 'value',
        r: 5,
        fill: ({ isUsed }) => (isUsed ? 'var(--forecast)' : 'var(--card)'),
        stroke: 'var(--forecast)',
        strokeWidth: 2,
      }),
      Plot.text(rows, {
        y: 'label',
        x: 'value',
        text: ({ value }) => options.write(value),
        textAnchor: 'start',
        dx: 10,
      }),
    ],
  });
}
