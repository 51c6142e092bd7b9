import { sharesOfTop } from '../../score/concentration.ts';
import type { Spread } from './spread.ts';
import type { LorenzPoint } from './value-result.ts';

const POINTS = 100;

/** The Lorenz curves of expected and of historic money, from the best customers down; as the record's concentration is counted. A small business has a point for each of its customers. */
export function lorenzOf({ fine }: Spread): readonly LorenzPoint[] {
  const parts = Array.from({ length: POINTS + 1 }, (_, i) => i / POINTS);
  const expected = sharesOfTop(fine.expected, parts);
  const historic = sharesOfTop(fine.historic, parts);
  return expected
    .map(({ customers, share }, i) => ({ customers, expected: share, historic: historic[i]?.share ?? Number.NaN }))
    .filter(({ customers }, i, points) => customers !== points[i - 1]?.customers);
}
