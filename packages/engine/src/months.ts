/** Calendar months; days are `YYYY-MM-DD`. */

/** Whole months from one day to another: a month is over on the same day of the next, or on its last day where that day is missing. */
export function wholeMonths(from: string, to: string): number {
  const [y1, m1, d1] = parts(from);
  const [y2, m2, d2] = parts(to);
  const full = (y2 - y1) * 12 + m2 - m1;
  return d2 >= Math.min(d1, lastDay(y2, m2)) ? full : full - 1;
}

/** Whether a day is so many whole months after another, to the day. */
export function isWholeMonths(from: string, to: string): boolean {
  const [, , d1] = parts(from);
  const [y2, m2, d2] = parts(to);
  return d2 === Math.min(d1, lastDay(y2, m2));
}

/** The last day of each month from that of one day to that of another, the day itself in place of the last. */
export function monthEnds(from: string, to: string): readonly string[] {
  const [y1, m1] = parts(from);
  const [y2, m2] = parts(to);
  const months = (y2 - y1) * 12 + m2 - m1;
  const ends = Array.from({ length: months }, (_, i) => {
    const [year, month] = [y1 + Math.floor((m1 - 1 + i) / 12), ((m1 - 1 + i) % 12) + 1];
    return written(year, month, lastDay(year, month));
  });
  return [...ends, to];
}

/** A day so many months earlier, or the last of its month where there is no such day. */
export function monthsBefore(day: string, months: number): string {
  const [y, m, d] = parts(day);
  const index = y * 12 + m - 1 - months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return written(year, month, Math.min(d, lastDay(year, month)));
}

function parts(day: string): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function written(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
