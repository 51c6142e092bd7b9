import { logAddExp } from '../../src/numeric/log-add-exp.ts';
import { logRising } from '../../src/numeric/log-rising.ts';
import type { Summary } from '../../src/purchase/summary.ts';
import type { GeometricNbdParameters } from './parameters.ts';

/**
 * Log-likelihood of one customer: ln Γ(r+x)/Γ(r) + r ln α + x-fold chance to stay, alive until T or gone with the last transaction, as in
 * the BG/NBD with one p for all. NaN outside the domain.
 */
export function logLikelihood({ r, alpha, p }: GeometricNbdParameters, { x, tx, T }: Summary): number {
  if (!(r > 0 && alpha > 0 && p > 0 && p < 1 && x >= 0 && tx >= 0 && tx <= T)) return NaN;
  const stayed = Math.log1p(-p);
  const alive = x * stayed - (r + x) * Math.log1p(T / alpha);
  const gone = Math.log(p) + (x - 1) * stayed - (r + x) * Math.log1p(tx / alpha);
  return logRising(r, x) - x * Math.log(alpha) + (x === 0 ? alive : logAddExp(alive, gone));
}
