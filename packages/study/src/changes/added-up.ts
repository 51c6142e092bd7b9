/** A cause and what it moved; minor units. */
export interface CauseMoney<Cause extends string> {
  readonly cause: Cause;
  readonly money: number;
}

/** Causes that add up to the difference: what rounding can explain is no cause, and goes to the largest one; those that moved nothing are left out. */
export function addedUp<Cause extends string>(
  causes: readonly CauseMoney<Cause>[],
  difference: number,
  rounding: number,
): readonly CauseMoney<Cause>[] {
  const largest = causes.reduce((a, b) => (Math.abs(b.money) > Math.abs(a.money) ? b : a));
  const kept = causes.filter((each) => each === largest || Math.abs(each.money) > rounding);
  const rest = difference - kept.reduce((sum, { money }) => sum + money, 0);
  return kept
    .map((each) => (each === largest ? { ...each, money: each.money + rest } : each))
    .filter(({ money }) => money !== 0);
}
