import { Failure } from '@perennial/words';

/** Throws on what is no zone. */
export function requireTimeZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch (error) {
    throw new Failure(
      'option-invalid',
      `invalid time zone; not an IANA name: ${zone}`,
      'Write it like --time-zone Europe/Berlin.',
      error,
    );
  }
}
