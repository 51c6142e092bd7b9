import type { CellRow } from '@perennial/study/reports';
import type { Box } from '../../picks/range.ts';

/** A part of an axis: from, and below what. */
export type Step = readonly [from: number, to: number];

/** The parts of an axis that anybody is in, in their order, each once. */
export function stepsOf(all: readonly Step[]): readonly Step[] {
  return [...new Map(all.map((step) => [step[0], step])).values()].toSorted((a, b) => a[0] - b[0]);
}

/** The corner of a box, as a cell: the lowest of both axes, 0, or the highest, 1. */
export function edgesOf(xs: readonly Step[], ys: readonly Step[], { x, y }: Box, end: 0 | 1): CellRow {
  const [[x1, x2], [y1, y2]] = [xs[x[end]]!, ys[y[end]]!];
  return { x1, x2, y1, y2, customers: 0 };
}
