import { type Fragment, sql } from '@perennial/engine';
import { normaliseHeader } from '../lexicon/headers.ts';

/** A time, or null for a placeholder such as 1900-01-01 or 0001-01-01, which is no date. */
export function plausible(at: Fragment): Fragment {
  return sql`case when ${at} >= timestamp '1970-01-02 00:00:00' then ${at} end`;
}

/** Whether a column says by its header that its times are UTC; those of any other are local to the business. */
export function isInUtc(column: string): boolean {
  return /\b(utc|gmt)\b/.test(normaliseHeader(column));
}
