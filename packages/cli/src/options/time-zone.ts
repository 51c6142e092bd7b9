import { InvalidValue } from '../usage/usage-error.ts';

/** A time zone of the IANA database, as this machine knows it. */
export function timeZone(text: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidValue('usage.why.time-zone');
  }
}
