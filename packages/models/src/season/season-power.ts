/** Below so many years before the as-of day an index takes growth and decay for season. */
const FEWEST_YEARS = 2;

/** How much of a seasonal index so many years of history are worth: 0 below two, all of it from three on. */
export function seasonPower(years: number): number {
  return years < FEWEST_YEARS ? 0 : Math.min(1, (years - 1) / 2);
}
