import type { Ridge } from '../ridge.ts';
import type { Totals } from '../totals.ts';
import type { ParetoNbdName, ParetoNbdParameters } from './parameters.ts';

/**
 * Purchase rates of the moments that x has given T, quicker by the share of the time that leavers are gone; of lifetimes,
 * some short and some long against the time observed, then hardly any end in sight, then a common drop-out rate.
 */
export function starts({ r, alpha, oldest }: Totals): readonly ParetoNbdParameters[] {
  const span = Math.max(oldest, 1);
  return [
    { r, alpha: alpha / 1.5, s: 0.6, beta: span / 3 },
    { r, alpha, s: 0.2, beta: span },
    { r: r * 1.5, alpha: alpha / 1.5, s: 3, beta: 3 * span },
  ];
}

/** The share of customers who have left by age t. */
export function dropOut({ s, beta }: ParetoNbdParameters, t: number): number {
  return -Math.expm1(-s * Math.log1p(t / beta));
}

/** Where only the drop-out rate s/β is identified, the verdict says so. */
export const ridges: readonly Ridge<ParetoNbdName>[] = [
  { along: ['s', 'beta'], name: 's/beta', identified: ({ s, beta }) => s / beta },
  { along: ['r', 'alpha'], name: 'r/alpha', identified: ({ r, alpha }) => r / alpha },
];
