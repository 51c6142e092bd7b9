import { dayIn, daysAfter, mondayOf, startOfDay } from './business-day.ts';

/** A day or a week of a business. */
export interface Period {
  /** Its first day, `YYYY-MM-DD`, in the business's time zone. */
  readonly day: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  /** What happens then is in the next one. */
  readonly until: number;
}

export interface Periods {
  readonly unit: 'day' | 'week';
  readonly periods: readonly Period[];
}

const DAY = 86_400_000;

/** All periods from that of one moment to that of another: days, or weeks from Monday where there are more days than `mostDays`. */
export function periodsBetween(timeZone: string, first: number, last: number, mostDays: number): Periods {
  const [begin, end] = [dayIn(timeZone, first), dayIn(timeZone, last)];
  const unit = (Date.parse(end) - Date.parse(begin)) / DAY < mostDays ? 'day' : 'week';
  const length = unit === 'day' ? 1 : 7;
  const periods: Period[] = [];
  for (let day = unit === 'day' ? begin : mondayOf(begin); day <= end; day = daysAfter(day, length)) {
    const from = periods.at(-1)?.until ?? startOfDay(timeZone, day);
    periods.push({ day, from, until: startOfDay(timeZone, daysAfter(day, length)) });
  }
  return { unit, periods };
}
