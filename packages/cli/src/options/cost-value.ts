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
