/** How many days of an even year so many days from today are worth, by the season: ascending in both. */
export type SeasonClock = readonly { readonly days: number; readonly even: number }[];

/** Days of an even year within so many from today, on the line between those that are known; beyond the last a day is a day. */
export function evenDays(clock: SeasonClock, days: number): number {
  let before = { days: 0, even: 0 };
  for (const next of clock) {
    if (days <= next.days) {
      const part = (days - before.days) / (next.days - before.days);
      return before.even + part * (next.even - before.even);
    }
    before = next;
  }
  return before.even + (days - before.days);
}
