import { gaussLegendre } from '../numeric/gauss-legendre.ts';

/**
 * Mean time to the next purchase given that it comes within `within`, at a rate λ ~ Gamma(R, A) and with nobody leaving before
 * it; NaN where `within` is not positive.
 */
export function meanTimeToNext(R: number, A: number, within: number): number {
  if (!(within > 0)) return NaN;
  if (within === Number.POSITIVE_INFINITY) return R > 1 ? A / (R - 1) : Number.POSITIVE_INFINITY;
  const bought = (t: number) => -Math.expm1(-R * Math.log1p(t / A));
  const log = Math.log1p(within / A);
  if (log * (R + 1) > 0.1) {
    // ∫ S over (0, within), S(t) = (1 + t/A)^−R; what of it lies under S(within) belongs to those who do not buy.
    const exponent = (1 - R) * log;
    const area = A * log * (Math.abs(exponent) < 1e-9 ? 1 : Math.expm1(exponent) / exponent);
    return (area - within * (1 - bought(within))) / bought(within);
  }
  // The difference above would cancel over a short time.
  const { nodes, weights } = gaussLegendre(8);
  const mean = nodes.reduce((sum, node, k) => sum + weights[k]! * bought(within * node), 0);
  return within * (1 - mean / bought(within));
}
