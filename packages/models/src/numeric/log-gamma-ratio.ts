import { stirlingRemainder } from './gamma.ts';

/**
 * ln Γ(r + s) − ln Γ(r) for r > 0 and any real s ≥ 0; keeps its digits when r is huge, where a difference of two ln Γ loses them.
 * `logRising` is the same for whole numbers s. NaN outside the domain.
 */
export function logGammaRatio(r: number, s: number): number {
  if (!(r > 0 && s >= 0)) return NaN;
  // Γ(r + s) ÷ Γ(r) = Γ(r + k + s) ÷ Γ(r + k) × Π (r + i) ÷ (r + s + i): moved to where Stirling's series is exact.
  let product = 1;
  let from = r;
  while (from < 10) {
    product *= from / (from + s);
    from += 1;
  }
  const growth = Math.log1p(s / from);
  const difference = (from + s - 0.5) * growth + s * (Math.log(from) - 1);
  return Math.log(product) + difference + (stirlingRemainder(from + s) - stirlingRemainder(from));
}
