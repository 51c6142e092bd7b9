/** How far totals miss for reasons no likelihood holds (season, trend, a changing business): log(actual ÷ predicted) ~ scale · t_ν. */
export interface ModelError {
  readonly degreesOfFreedom: number;
  readonly scale: number;
}

/** Past cut-offs that count, and what is known before any: how far totals miss with season and level in them (`bench totals`). */
const MOST_CUTOFFS = 3;
const PRIOR_DEGREES_OF_FREEDOM = 4;
const PRIOR_SCALE = 0.2;
/** The same of money, whose season and trend are not in the forecast beyond those of the orders. */
export const MONEY_ERROR_SCALE = 0.25;

/**
 * Scale of the model's error from the log errors ln(actual ÷ predicted) of the same forecast at earlier, completed,
 * non-overlapping cut-offs of the same length, latest first; the first three count. The errors' mean is not used: what it tells
 * of a bias is in the level of the forecast already (`totalLevel`), and centring on it covers worse. `before`: the scale before any.
 */
export function modelErrorScale(pastLogErrors: readonly number[], before: number = PRIOR_SCALE): ModelError {
  const errors = pastLogErrors.filter(Number.isFinite).slice(0, MOST_CUTOFFS);
  const squares = errors.reduce((sum, error) => sum + error * error, 0);
  const degreesOfFreedom = PRIOR_DEGREES_OF_FREEDOM + errors.length;
  const scale = Math.sqrt((PRIOR_DEGREES_OF_FREEDOM * before ** 2 + squares) / degreesOfFreedom);
  return { degreesOfFreedom, scale };
}
