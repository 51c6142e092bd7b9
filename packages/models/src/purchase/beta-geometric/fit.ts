import type { Ridge } from '../ridge.ts';
import type { Totals } from '../totals.ts';
import type { BetaGeometricName, BetaGeometricParameters } from './parameters.ts';

/** Where many have left, the gamma of purchase rates is tighter and faster than the moments say. */
export function starts({ r, alpha }: Totals): readonly BetaGeometricParameters[] {
  return [
    { r, alpha, a: 0.8, b: 2.5 },
    { r: 2 * r, alpha, a: 1, b: 10 },
    { r, alpha, a: 0.05, b: 1 },
  ];
}

/** The mean probability to leave at a chance. */
export function dropOut({ a, b }: BetaGeometricParameters): number {
  return a / (a + b);
}

export const ridges: readonly Ridge<BetaGeometricName>[] = [
  { along: ['r', 'alpha'], name: 'r/alpha', identified: ({ r, alpha }) => r / alpha },
  { along: ['a', 'b'], name: 'a/(a+b)', identified: dropOut },
];
