/** What is known of how totals miss, in logarithms of actual ÷ expected. */
export interface LevelEvidence {
  /** Of the repeat transactions of the year before, beside what the model makes of the customers' ages; null where there is no whole year. */
  readonly recent: number | null;
  /** Of the forecast made one year earlier, had nothing been corrected; null where there is none. */
  readonly lastYear: number | null;
  /** How far the season is in the forecast already, 0 to 1 (see `seasonPower`). */
  readonly seasonPower: number;
}

/** All models with a lifetime forecast too much on some real businesses, and about right on others. */
const PRIOR_LEVEL = -0.03;
/** Last year's error comes again by so much of it. */
const LAST_YEAR_SHARE = 0.5;

/**
 * What to add to the logarithm of a predicted total. A model fitted to all history takes a business's rate for the same at all times: where customers
 * lately bought less or more than that, the time to come starts from there. Where a season is not in the forecast, half of what last year's
 * missed comes again. The errors of earlier cut-offs tell nothing beyond (measured on 19 businesses): a few of them are mostly season.
 */
export function totalLevel({ recent, lastYear, seasonPower }: LevelEvidence): number {
  const level = PRIOR_LEVEL + (recent ?? 0);
  if (lastYear === null || !Number.isFinite(lastYear)) return level;
  return level + LAST_YEAR_SHARE * (1 - seasonPower) * (lastYear - PRIOR_LEVEL);
}
