import { InvalidValue } from '../usage/usage-error.ts';

/** Yearly rate of `10%`, `10 %` or `0.1`. A bare `10` could be meant either way and is refused. */
export function discount(text: string): number {
  const [, digits, sign] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text.trim()) ?? [];
  const rate = Number(digits) / (sign ? 100 : 1);
  if (!(rate >= 0 && rate < 1)) throw new InvalidValue('usage.why.discount');
  return rate;
}
