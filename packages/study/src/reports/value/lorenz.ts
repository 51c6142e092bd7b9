import { readValueBins, sharesOfTop } from '../../score/concentration.ts';
import type { ReportSource } from '../report-source.ts';
import type { LorenzPoint } from './value-result.ts';

const POINTS = 100;

/** The Lorenz curves of expected and of historic money, from the best customers down; as the record's concentration is counted. A small business has a point for each of its customers. */
export async function readLorenz({ connection }: ReportSource): Promise<readonly LorenzPoint[]> {
  const parts = Array.from({ length: POINTS + 1 }, (_, i) => i / POINTS);
  const expected = sharesOfTop(await readValueBins(connection, 'expected_money'), parts);
  const historic = sharesOfTop(await readValueBins(connection, 'historic_value'), parts);
  return expected
    .map(({ customers, share }, i) => ({ customers, expected: share, historic: historic[i]?.share ?? Number.NaN }))
    .filter(({ customers }, i, points) => customers !== points[i - 1]?.customers);
}
