import type { SegmentsResult } from './segments-result.ts';

type Grid = SegmentsResult['grid'];

/** The rule that those of a cell fit, and nobody else. */
export function cellRule(
  { recency, frequency }: Pick<Grid, 'recency' | 'frequency'>,
  cell: Pick<Grid['cells'][number], 'recency' | 'frequency'>,
): string {
  const [before, last] = [recency[cell.recency - 1], recency[cell.recency]];
  const [fewest, next] = [frequency[cell.frequency], frequency[cell.frequency + 1]];
  return [
    ...(before === undefined ? [] : [`days_since_last_order > ${before}`]),
    ...(last === undefined ? [] : [`days_since_last_order <= ${last}`]),
    `orders >= ${fewest}`,
    ...(next === undefined ? [] : [`orders < ${next}`]),
  ].join(' and ');
}
