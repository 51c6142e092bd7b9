import { normaliseHeader } from '../lexicon/headers.ts';

/** Whether a column says by its header that its times are UTC; those of any other are local to the business. */
export function isInUtc(column: string): boolean {
  return /\b(utc|gmt)\b/.test(normaliseHeader(column));
}
