import { InvalidArgumentError } from 'commander';

/** A currency code of ISO 4217, in capitals. */
export function currency(text: string): string {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) throw new InvalidArgumentError('Not a currency code of three letters, like EUR.');
  return code;
}
