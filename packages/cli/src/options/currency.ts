import { InvalidValue } from '../usage/usage-error.ts';

/** A currency code of ISO 4217, in capitals. */
export function currency(text: string): string {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) throw new InvalidValue('usage.why.currency');
  return code;
}
