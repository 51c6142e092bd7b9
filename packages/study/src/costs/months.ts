import { addDays, type Fragment, sql } from '@perennial/engine';

/** Months are counted from the year nought, so that they are whole numbers in SQL and here. */
export function monthOf(date: Fragment): Fragment {
  return sql`cast(extract(year from ${date}) * 12 + extract(month from ${date}) - 1 as integer)`;
}

/** The month of a day, `YYYY-MM-DD`. */
export function monthOfDay(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** `YYYY-MM`. */
export function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Its first day, `YYYY-MM-DD`. */
export function firstDayOf(month: number): string {
  return `${monthName(month)}-01`;
}

/** The days of a month. */
export function lengthOf(month: number): number {
  return Number(addDays(firstDayOf(month + 1), -1).slice(8));
}
