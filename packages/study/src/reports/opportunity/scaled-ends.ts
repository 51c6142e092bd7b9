import type { Interval } from '../../record/interval.ts';

/** The ends of one amount as those of another about which there is as much doubt; null where there is nothing to go by. */
export function scaledEnds(
  ends: Omit<Interval, 'median'>,
  of: number,
  amount: number,
): Omit<Interval, 'median'> | null {
  if (!(of > 0)) return null;
  const at = (end: number) => Math.round((amount * end) / of);
  return { low95: at(ends.low95), low80: at(ends.low80), high80: at(ends.high80), high95: at(ends.high95) };
}
