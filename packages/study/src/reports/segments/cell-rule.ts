import type { SegmentsResult } from './segments-result.ts';

type Grid = SegmentsResult['grid'];
type Cell = Pick<Grid['cells'][number], 'recency' | 'frequency'>;

/** The rule that those of a cell fit, or of all cells from one to another, and nobody else. */
export function cellRule(
  { recency, frequency }: Pick<Grid, 'recency' | 'frequency'>,
  cell: Cell,
  to: Cell = cell,
): string {
  const [before, last] = [recency[cell.recency - 1], recency[to.recency]];
  const [fewest, next] = [frequency[cell.frequency], frequency[to.frequency + 1]];
  return [
    ...(before === undefined ? [] : [`days_since_last_order > ${before}`]),
    ...(last === undefined ? [] : [`days_since_last_order <= ${last}`]),
    `orders >= ${fewest}`,
    ...(next === undefined ? [] : [`orders < ${next}`]),
  ].join(' and ');
}
