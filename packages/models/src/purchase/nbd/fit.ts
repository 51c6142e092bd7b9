import type { Ridge } from '../ridge.ts';
import type { Totals } from '../totals.ts';
import type { NbdName, NbdParameters } from './parameters.ts';

/** The moments of x given T. */
export function starts({ r, alpha }: Totals): readonly NbdParameters[] {
  return [{ r, alpha }];
}

export const ridges: readonly Ridge<NbdName>[] = [
  { along: ['r', 'alpha'], name: 'r/alpha', identified: ({ r, alpha }) => r / alpha },
];
