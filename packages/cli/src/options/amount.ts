import { InvalidValue } from '../usage/usage-error.ts';

/** A number of at least 0, such as 30 or 49.90: money in the currency's main unit, orders, periods. */
export function amount(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text.trim())) throw new InvalidValue('usage.why.amount');
  return Number(text);
}

/** An amount, or a share of one where it ends in `%`. */
export function amountOrShare(text: string): { readonly amount: number } | { readonly share: number } {
  const [, digits] = /^(\d+(?:\.\d+)?)\s*%$/.exec(text.trim()) ?? [];
  if (digits === undefined) return { amount: amount(text) };
  if (Number(digits) > 100) throw new InvalidValue('usage.why.share');
  return { share: Number(digits) / 100 };
}

/** Who was there after 0, 1, 2 … periods: `1000,631,468`, never rising. */
export function survivors(text: string): readonly number[] {
  const counts = text.split(/[,;\s]+/).map(Number);
  const falls = counts.every((there, t) => there >= 0 && (t === 0 ? there > 0 : there <= counts[t - 1]!));
  if (!(falls && counts.length >= 2)) throw new InvalidValue('usage.why.survivors');
  return counts;
}
