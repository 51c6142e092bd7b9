const NAMES: readonly (readonly [least: number, most: number, name: string])[] = [
  [7, 7, 'week'],
  [28, 31, 'month'],
  [90, 92, 'quarter'],
  [181, 184, 'half-year'],
  [365, 366, 'year'],
];

/** What people call so many days, where they have a word for it: `quarter`, else `100 days`. */
export function periodName(days: number): string {
  return NAMES.find(([least, most]) => days >= least && days <= most)?.[2] ?? `${days} days`;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `last quarter`, `last three quarters`, `last three stretches of 100 days`. */
export function lastPeriods(days: number, count: number): string {
  const name = periodName(days);
  const number = SMALL[count] ?? String(count);
  if (name.endsWith('days')) return count === 1 ? `last ${name}` : `last ${number} stretches of ${name}`;
  return count === 1 ? `last ${name}` : `last ${number} ${name}s`;
}
