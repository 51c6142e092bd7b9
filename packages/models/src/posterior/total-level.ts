/** What is known of how totals miss: ln(actual ÷ predicted) where nothing was corrected. */
export interface LevelEvidence {
  /** Of the same forecast at earlier, completed cut-offs of the same length, latest first; the first three count. */
  readonly pastLogErrors: readonly number[];
  /** Of the forecast made one year earlier; null where there is none. */
  readonly lastYear: number | null;
  /** How far the season is in the forecast already, 0 to 1 (see `seasonPower`). */
  readonly seasonPower: number;
}

const MOST_CUTOFFS = 3;
/** On three of four real businesses all models with a lifetime forecast a tenth or more too much. */
const PRIOR_LEVEL = -0.1;
/** A cut-off's own error says so much of the business: the variance between businesses ÷ that between cut-offs of one. */
const LEVEL_OF_BUSINESS = 0.15;
/** Last year's error comes again by so much of it. */
const LAST_YEAR_SHARE = 0.55;

/**
 * What to add to the logarithm of a predicted total. A common level, which the business's own past errors move a little (three cut-offs tell
 * little of a bias, and centring on their mean makes forecasts worse); and where a season is not in the forecast, most of what last
 * year's differed from that level.
 */
export function totalLevel({ pastLogErrors, lastYear, seasonPower }: LevelEvidence): number {
  const errors = pastLogErrors.filter(Number.isFinite).slice(0, MOST_CUTOFFS);
  const sum = errors.reduce((total, error) => total + error - PRIOR_LEVEL, 0);
  const level = PRIOR_LEVEL + (LEVEL_OF_BUSINESS * sum) / (1 + LEVEL_OF_BUSINESS * errors.length);
  if (lastYear === null || !Number.isFinite(lastYear)) return level;
  return level + LAST_YEAR_SHARE * (1 - seasonPower) * (lastYear - PRIOR_LEVEL);
}
