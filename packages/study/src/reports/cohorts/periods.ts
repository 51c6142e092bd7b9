import { addDays, type Fragment, sql } from '@perennial/engine';
import type { CohortsResult } from './cohorts-result.ts';

export type Grain = CohortsResult['grain'];

/** Months of a grain: the width of a cohort, and the step of its ages. */
export const monthsOf: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 };

/** More cohorts than this cannot be told apart. */
const MOST_COHORTS = 36;

/** The finest grain under which a history has few enough cohorts to look at. */
export function grainOf(first: string, last: string): Grain {
  const months = monthNumber(last) - monthNumber(first) + 1;
  return (['month', 'quarter'] as const).find((grain) => months / monthsOf[grain] <= MOST_COHORTS) ?? 'year';
}

/** Number of the period a DATE lies in, counted from year 0. */
export function periodNumber(date: Fragment, grain: Grain): Fragment {
  return sql`cast(floor((extract(year from ${date}) * 12 + extract(month from ${date}) - 1) / ${monthsOf[grain]}) as integer)`;
}

/** The same of a day, `YYYY-MM-DD`. */
export function periodNumberOf(day: string, grain: Grain): number {
  return Math.floor(monthNumber(day) / monthsOf[grain]);
}

/** A period by its number: its name, first and last day. */
export function periodOf(
  period: number,
  grain: Grain,
): { readonly name: string; readonly firstDay: string; readonly lastDay: string } {
  const [firstDay, nextDay] = [firstDayOf(period * monthsOf[grain]), firstDayOf((period + 1) * monthsOf[grain])];
  const year = firstDay.slice(0, 4);
  const names = { month: firstDay.slice(0, 7), quarter: `${year}-Q${1 + (period % 4)}`, year };
  return { name: names[grain], firstDay, lastDay: addDays(nextDay, -1) };
}

function firstDayOf(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
