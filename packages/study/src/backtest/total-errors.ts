/** Totals this close are on no side. */
const NO_SIDE = Math.log(1.05);

/** A total's log error is scored as by a Student t with this scale and so many degrees of freedom, whose tails no single cut-off outweighs. */
const TOTAL_SCALE = 0.25;
const TOTAL_DEGREES_OF_FREEDOM = 4;

/** Whether totals erred to the same side at every cut-off, by their log errors. */
export function isOneSided(errors: readonly number[]): boolean {
  return errors.length > 1 && (errors.every((error) => error > NO_SIDE) || errors.every((error) => error < -NO_SIDE));
}

/** −ln density of the log error of a total ÷ that of none. */
export function totalScore(error: number): number {
  const nu = TOTAL_DEGREES_OF_FREEDOM;
  return ((nu + 1) / 2) * Math.log1p((error / TOTAL_SCALE) ** 2 / nu);
}
