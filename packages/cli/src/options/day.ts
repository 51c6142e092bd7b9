import { InvalidValue } from '../usage/usage-error.ts';

/** A day of the calendar, `YYYY-MM-DD`. */
export function day(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 31 February for 3 March; a day that comes back as another was none.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) throw new InvalidValue('usage.why.day');
  return text;
}

/** For an option that may be given several times. */
export function days(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, day(text)];
}
