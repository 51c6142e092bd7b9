import { InvalidValue } from '../usage/usage-error.ts';

/** The digits after the + of a country's telephone numbers, with or without it. */
export function dialCode(text: string): string {
  const [, digits] = /^\+?([1-9]\d{0,2})$/.exec(text.trim()) ?? [];
  if (digits === undefined) throw new InvalidValue('usage.why.dial-code');
  return digits;
}
