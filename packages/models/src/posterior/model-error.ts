/** How far totals miss for reasons no likelihood holds (season, trend, a changing business): log(actual ÷ predicted) ~ scale · t_ν. */
export interface ModelError {
  readonly degreesOfFreedom: number;
  readonly scale: number;
}

export type TotalMeasure = 'transactions' | 'money';

/** Scale before any past error, by the whole years of history: none, one, more (measured by `bench totals`). A year that nobody has seen is the most of it. */
const PRIOR_SCALES: Readonly<Record<TotalMeasure, readonly [none: number, one: number, more: number]>> = {
  transactions: [0.2, 0.1, 0.08],
  money: [0.25, 0.12, 0.1],
};

/** How far the totals of businesses with so many years of history miss, before anything is known of this one's. */
export function priorErrorScale(measure: TotalMeasure, years: number): number {
  const [none, one, more] = PRIOR_SCALES[measure];
  return years < 1 ? none : years < 2 ? one : more;
}

/** Past cut-offs that count, and how many the prior counts for. */
const MOST_CUTOFFS = 3;
const PRIOR_DEGREES_OF_FREEDOM = 4;

/**
 * Scale of the model's error from its scale before any (`priorErrorScale`) and the log errors ln(actual ÷ predicted) of the same forecast at earlier,
 * completed, non-overlapping cut-offs of the same length, latest first; the first three count. The errors' mean is not used: what the
 * past tells of a bias is in the level of the forecast already (`totalLevel`), and centring on it covers worse.
 */
export function modelErrorScale(pastLogErrors: readonly number[], priorScale: number): ModelError {
  const errors = pastLogErrors.filter(Number.isFinite).slice(0, MOST_CUTOFFS);
  const squares = errors.reduce((sum, error) => sum + error * error, 0);
  const degreesOfFreedom = PRIOR_DEGREES_OF_FREEDOM + errors.length;
  const scale = Math.sqrt((PRIOR_DEGREES_OF_FREEDOM * priorScale ** 2 + squares) / degreesOfFreedom);
  return { degreesOfFreedom, scale };
}
