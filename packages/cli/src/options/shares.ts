import { InvalidValue } from '../usage/usage-error.ts';
import { share } from './share.ts';

/** Shares by name, such as `control=90%,new=10%`. */
export function shares(text: string): Readonly<Record<string, number>> {
  const parts = text.split(',').map((part) => /^(.+)=([^=]+)$/.exec(part.trim()));
  if (parts.length < 2 || parts.some((part) => part === null)) throw new InvalidValue('usage.why.shares');
  return Object.fromEntries(parts.map((part) => [part![1]!.trim(), share(part![2]!)]));
}
