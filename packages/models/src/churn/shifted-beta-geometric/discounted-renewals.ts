import { logHyp2f1FromOne } from '../../numeric/log-hyp2f1.ts';
import { areParameters, type ShiftedBetaGeometricParameters } from './parameters.ts';

/**
 * DERL (Fader & Hardie 2010, "Customer-base valuation in a contractual setting", eq. 8):
 * (β + n − 1) ÷ (α + β + n − 1) × 2F1(1, β + n; α + β + n; 1 ÷ (1 + rate)), and (β + n − 1) ÷ (α − 1) without a rate.
 */
export function discountedRenewals(parameters: ShiftedBetaGeometricParameters, n: number, rate: number): number {
  if (!(areParameters(parameters) && n >= 1 && rate >= 0)) return NaN;
  const { alpha, beta } = parameters;
  if (rate === 0) return alpha > 1 ? (beta + n - 1) / (alpha - 1) : Number.POSITIVE_INFINITY;
  const retained = (beta + n - 1) / (alpha + beta + n - 1);
  return retained * Math.exp(logHyp2f1FromOne(beta + n, alpha + beta + n, 1 / (1 + rate), rate / (1 + rate)));
}
