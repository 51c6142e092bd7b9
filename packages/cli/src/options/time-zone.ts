import { InvalidArgumentError } from 'commander';

/** A time zone of the IANA database, as this machine knows it. */
export function timeZone(text: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('Not a time zone, like Europe/Berlin or UTC.');
  }
}
