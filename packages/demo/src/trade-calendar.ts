import { addDays, daysBetween } from '@perennial/engine';
import type { Random } from '@perennial/models';
import { type WeightedTime, weightedTime } from './weighted-time.ts';

/** Days of future kept in the truth after the last day written. */
export const FUTURE_DAYS = 365;
export const SECONDS_A_DAY = 86_400;
const DAY_MS = SECONDS_A_DAY * 1000;

/** The days of a demo business. Times are local, in days since the first day began; a day index is their whole part. */
export interface TradeCalendar {
  /** `YYYY-MM-DD`, as is `lastDay`. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Days written to the file: the first to the last. */
  readonly days: number;
  /** Those and the future: `days` + FUTURE_DAYS. */
  readonly end: number;
  /** Seconds from 1970-01-01 to the first day. */
  readonly epoch: number;
}

/** A day as a season sees it. */
export interface SeasonDay {
  readonly month: number;
  readonly dayOfMonth: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Part of the year gone by, in [0, 1). */
  readonly ofYear: number;
}

/** The `years` whole years that end with `lastDay`. */
export function tradeCalendar(lastDay: string, years: number): TradeCalendar {
  const first = new Date(Date.parse(`${lastDay}T00:00:00Z`) + DAY_MS);
  first.setUTCFullYear(first.getUTCFullYear() - years);
  return tradeDays(lastDay, daysBetween(first.toISOString().slice(0, 10), lastDay) + 1);
}

/** The `days` days that end with `lastDay`. */
export function tradeDays(lastDay: string, days: number): TradeCalendar {
  const firstDay = addDays(lastDay, 1 - days);
  return { firstDay, lastDay, days, end: days + FUTURE_DAYS, epoch: Date.parse(`${firstDay}T00:00:00Z`) / 1000 };
}

/** A season over the calendar and its future, scaled to a mean of 1 over whole years. */
export function seasonTime(calendar: TradeCalendar, season: (day: SeasonDay) => number): WeightedTime {
  const weights = Float64Array.from({ length: calendar.end }, (_, i) => season(seasonDay(calendar, i)));
  const wholeYears = 365 * Math.floor(calendar.end / 365);
  let sum = 0;
  for (let i = 0; i < wholeYears; i++) sum += weights[i]!;
  return weightedTime(weights.map((weight) => (weight * wholeYears) / sum));
}

/** New customers over the days written: a season, growing by `yearlyGrowth` a year (1.2 is 20 %). */
export function arrivalTime(
  calendar: TradeCalendar,
  season: (day: SeasonDay) => number,
  yearlyGrowth: number,
): WeightedTime {
  return weightedTime(
    Float64Array.from(
      { length: calendar.days },
      (_, i) => season(seasonDay(calendar, i)) * Math.exp((Math.log(yearlyGrowth) * i) / 365.25),
    ),
  );
}

/** When a customer joins: customers are numbered as they come, each within the n-th part of all arrivals that its number says. */
export function joinTime(arrivals: WeightedTime, customer: number, customers: number, random: Random): number {
  return arrivals.inverse(((customer + random()) / customers) * arrivals.total);
}

/** The clock of a shop: seconds since the first day of a time, its part of the day spread over the hours by their weights. */
export function shopClock(hours: readonly number[]): (time: number) => number {
  const clock = weightedTime(Float64Array.from(hours));
  return (time) => {
    const day = Math.floor(time);
    const hour = clock.inverse((time - day) * clock.total);
    return day * SECONDS_A_DAY + Math.min(SECONDS_A_DAY - 1, Math.floor(hour * 3600));
  };
}

function seasonDay(calendar: TradeCalendar, index: number): SeasonDay {
  const date = new Date((calendar.epoch + index * SECONDS_A_DAY) * 1000);
  const year = date.getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return {
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay(),
    ofYear: (date.getTime() - start) / (Date.UTC(year + 1, 0, 1) - start),
  };
}
