import { InvalidValue } from '../usage/usage-error.ts';
import { amount } from './amount.ts';
import { share } from './share.ts';

/** A share as it is typed, which goes into the settings as it is. */
export function typedShare(text: string): string {
  share(text);
  return text.trim();
}

/** An amount as it is typed. */
export function typedAmount(text: string): string {
  amount(text);
  return text.trim();
}

/** A fee such as `1.4%+0.25`, with blanks around the sign. */
export function typedFee(text: string): string {
  const parts = text.split('+').map((part) => part.trim());
  if (!parts.every((part) => /^\d+(\.\d+)?\s*%?$/.test(part)) || parts.length > 2)
    throw new InvalidValue('usage.why.fee');
  return parts.join(' + ');
}

/** A share or an amount as it is typed. */
export function typedShareOrAmount(text: string): string {
  return text.includes('%') ? typedShare(text) : typedAmount(text);
}

/** Names as they are typed, parted by commas. */
export function typedNames(text: string): string {
  if (text.split(',').some((name) => name.trim() === '')) throw new InvalidValue('usage.why.named');
  return text;
}

/** An industry, or a range of one's own with its name: `ours=3-5`. */
export function typedBenchmark(text: string): TypedBenchmark {
  const [, name, low, high] = /^(.+)=(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text.trim()) ?? [];
  if (name !== undefined && low !== undefined && high !== undefined) return { name: name.trim(), low, high };
  if (!/^[a-z0-9-]+$/.test(text.trim())) throw new InvalidValue('usage.why.benchmark');
  return { industry: text.trim() };
}

export type TypedBenchmark =
  | { readonly industry: string }
  | { readonly name: string; readonly low: string; readonly high: string };

/** What is typed as `NAME=VALUE`, which may be given several times. */
export function named(value: (text: string) => string) {
  return (text: string, before: readonly NamedValue[] = []): readonly NamedValue[] => {
    const at = text.lastIndexOf('=');
    if (at < 1) throw new InvalidValue('usage.why.named');
    return [...before, { name: text.slice(0, at).trim(), value: value(text.slice(at + 1)) }];
  };
}

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}
