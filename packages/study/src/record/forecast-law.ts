import type { Parameters, TradeCalendar } from '@perennial/models';

/** What every figure of a customer and of the total comes from, beside the models: the time they hold in, and how it came about. */
export interface ForecastLaw {
  /** The season, and how fast the time to come passes. */
  readonly calendar: TradeCalendar;
  /** Equally likely draws of the purchase parameters that distributions are averaged over; empty where they are as good as known. */
  readonly draws: readonly Parameters[];
  /** Years from the first order to the as-of day. */
  readonly years: number;
  /** ln(actual ÷ expected) of the repeat orders of the year before, by the model as it is fitted; null where the history is shorter than a year. */
  readonly recentLogError: number | null;
  /** ln(actual ÷ forecast) of the orders' total that the forecast of a year ago missed by; null where there is none or the season is known in full. */
  readonly lastYearLogError: number | null;
  /** What was added to the logarithm of the total of orders, for all of that. */
  readonly level: number;
}
