/** Totals this close are on no side. */
const NO_SIDE = Math.log(1.05);

/** A total's log error is scored as by a Student t with this scale and so many degrees of freedom, whose tails no single cut-off outweighs. */
const TOTAL_SCALE = 0.25;
const TOTAL_DEGREES_OF_FREEDOM = 4;

/** Whether totals erred to the same side at every cut-off, by their log errors. */
export function isOneSided(errors: readonly number[]): boolean {
  return errors.length > 1 && (errors.every((error) => error > NO_SIDE) || errors.every((error) => error < -NO_SIDE));
}

/**
 * How far off totals typically are: the root mean square of ln(actual ÷ forecast). 0.1 is a forecast a tenth too high or too low; errors to both
 * sides do not cancel. Null where nothing was forecast or nothing came.
 */
export function typicalError(errors: readonly number[]): number | null {
  const squares = errors.map((error) => error ** 2);
  const typical = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
  return Number.isFinite(typical) ? typical : null;
}

/** To which side totals erred, forecast ÷ actual − 1 in the (geometric) mean, by their errors ln(actual ÷ forecast): misses to both sides cancel. */
export function bias(errors: readonly number[]): number {
  return Math.expm1(-errors.reduce((sum, error) => sum + error, 0) / errors.length);
}

/** −ln density of the log error of a total ÷ that of none. */
export function totalScore(error: number): number {
  const nu = TOTAL_DEGREES_OF_FREEDOM;
  return ((nu + 1) / 2) * Math.log1p((error / TOTAL_SCALE) ** 2 / nu);
}
