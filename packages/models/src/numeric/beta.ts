import { HALF_LOG_TWO_PI, logGamma, stirlingRemainder } from './gamma.ts';

/**
 * ln B(a, b) for a, b > 0; NaN elsewhere. Large arguments go through differences of Stirling's remainders, so nothing
 * cancels (Didonato & Morris 1992).
 */
export function logBeta(a: number, b: number): number {
  const p = Math.min(a, b);
  const q = Math.max(a, b);
  if (!(p > 0)) return NaN;
  if (q < 10) return logGamma(p) + (logGamma(q) - logGamma(p + q));
  const logShare = Math.log1p(-p / (p + q));
  if (p < 10) {
    const remainder = stirlingRemainder(q) - stirlingRemainder(p + q);
    return logGamma(p) + remainder + p - p * Math.log(p + q) + (q - 0.5) * logShare;
  }
  const remainder = stirlingRemainder(p) + (stirlingRemainder(q) - stirlingRemainder(p + q));
  return HALF_LOG_TWO_PI - 0.5 * Math.log(q) + remainder + (p - 0.5) * Math.log(p / (p + q)) + q * logShare;
}
