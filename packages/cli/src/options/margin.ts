import { InvalidValue } from '../usage/usage-error.ts';
import { share } from './share.ts';

/** The share of revenue that stays after goods and delivery, from 1% to 100%. */
export function margin(text: string): number {
  const value = share(text);
  if (value < 0.01) throw new InvalidValue('usage.why.margin');
  return value;
}
