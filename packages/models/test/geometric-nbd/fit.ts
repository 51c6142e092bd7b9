import type { Totals } from '../../src/purchase/totals.ts';
import type { GeometricNbdParameters } from './parameters.ts';

/** Few leave, or many. */
export function starts({ r, alpha }: Totals): readonly GeometricNbdParameters[] {
  return [
    { r, alpha, p: 0.1 },
    { r: 2 * r, alpha, p: 0.3 },
  ];
}
