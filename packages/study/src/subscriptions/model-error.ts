import { type Random, studentTQuantile } from '@perennial/models';
import type { ChurnTest } from '../record/subscription-figures.ts';

/** What is believed of the log error of how many leave before any forecast was judged: as much as of so many forecasts, of such a size. */
const FORECASTS_BEFORE = 4;
const SIZE_BEFORE = 0.15;

/** The error of a model that its parameters do not have: a business changes, and more or fewer leave than the past says. */
export interface ModelError {
  /** ln of how many left ÷ how many were expected to, at each cut-off. */
  readonly pastErrors: readonly number[];
  readonly scale: number;
  readonly degrees: number;
}

/**
 * Student's t about 0 for the log of what the chances to leave are multiplied by: scale² between what was believed and the errors seen, less what chance
 * makes of them. The cut-offs end on the same day, so that together they count as one.
 */
export function modelError(tests: readonly ChurnTest[], method: string): ModelError {
  const judged = tests
    .filter((test) => test.method === method)
    .map(({ running, expected, actual }) => ({ expected: running - expected, actual: running - actual }));
  const pastErrors = judged.map(({ expected, actual }) => Math.log((actual + 0.5) / (expected + 0.5)));
  const beyondChance = pastErrors.map((error, i) => Math.max(0, error ** 2 - 1 / (judged[i]!.expected + 0.5)));
  const seen = beyondChance.length > 0 ? 1 : 0;
  const mean = seen ? beyondChance.reduce((a, b) => a + b, 0) / beyondChance.length : 0;
  const degrees = FORECASTS_BEFORE + seen;
  return { pastErrors, degrees, scale: Math.sqrt((FORECASTS_BEFORE * SIZE_BEFORE ** 2 + seen * mean) / degrees) };
}

/** What chances to leave are multiplied by: a draw. */
export function drawFactor({ scale, degrees }: ModelError, random: Random): number {
  return Math.exp(scale * studentTQuantile(random(), degrees));
}
