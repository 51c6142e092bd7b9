import { InvalidValue } from '../usage/usage-error.ts';

/** A share of `95%`, `95 %` or `0.95`, from 0 to 1. A bare `95` could be meant either way and is refused. */
export function share(text: string): number {
  const [, digits, sign] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text.trim()) ?? [];
  const value = Number(digits) / (sign ? 100 : 1);
  if (!(value >= 0 && value <= 1)) throw new InvalidValue('usage.why.share');
  return value;
}
