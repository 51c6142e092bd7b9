import { type OperationalTime, operationalTime, type Parameters, type PurchaseModel } from '@perennial/models';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';
import { everyNth } from '../summarise/every-nth.ts';

/** A ratio of two totals over the same sample hardly depends on it. */
const ROWS_FOR_RATIOS = 2_000;
const STEPS = 4;
/** The time to come passes so much slower or faster at most. */
const MOST = 20;

/** A time in which the total to come is another, and what that did to the total's logarithm. */
export interface LevelledTime {
  readonly time: OperationalTime;
  readonly level: number;
}

/**
 * The time whose pace after the as-of day brings the total of the horizon to exp(level) times what it was: so that every customer's expected
 * value, interval and next order move with the total, by one law. Customers run out sooner in a faster time, so pace and total are not
 * proportional; where no pace reaches the level, the nearest is taken, and the level that was reached is told.
 */
export function atLevel(
  model: PurchaseModel,
  parameters: Parameters,
  rows: DistinctRows,
  time: OperationalTime,
  horizonDays: number,
  level: number,
): LevelledTime {
  const sample = everyNth(rows, Math.ceil(rows.x.length / ROWS_FOR_RATIOS));
  const horizon = time.ahead(horizonDays);
  const logTotal = (pace: number) => {
    const options = { horizon: horizon * pace, discountRate: 0 };
    const { expectedTransactions } = model.predict(parameters, sample, options);
    return Math.log(expectedTransactions.reduce((sum, expected, i) => sum + expected * sample.count[i]!, 0));
  };
  const whole = logTotal(1);
  if (!(horizon > 0) || !Number.isFinite(whole)) return { time, level: 0 };
  let [log, reached, slope] = [0, 0, 1];
  for (let step = 0; step < STEPS && Math.abs(level - reached) > 1e-7; step++) {
    const next = Math.max(-Math.log(MOST), Math.min(Math.log(MOST), log + (level - reached) / slope));
    const there = logTotal(Math.exp(next)) - whole;
    if (next !== log) slope = Math.min(1, Math.max(0.05, (there - reached) / (next - log)));
    [log, reached] = [next, there];
  }
  const { calendar } = time;
  return { time: operationalTime({ ...calendar, pace: calendar.pace * Math.exp(log) }), level: reached };
}
