import { SECONDS_A_DAY, type TradeCalendar } from './trade-calendar.ts';

/** The day indices on which a monthly charge is due, by the number of months: the same day of the month, or its last. */
export function monthlyDays({ epoch }: TradeCalendar, first: number): (months: number) => number {
  const start = epoch / SECONDS_A_DAY;
  const date = new Date((start + first) * SECONDS_A_DAY * 1000);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return (months) => {
    const lastOfMonth = Date.UTC(year, month + months + 1, 0) / (SECONDS_A_DAY * 1000);
    const wanted = Date.UTC(year, month + months, 1) / (SECONDS_A_DAY * 1000) + dayOfMonth - 1;
    return Math.min(wanted, lastOfMonth) - start;
  };
}
