import { digamma, logGamma } from '../../numeric/gamma.ts';
import type { SpendHistory, SpendRows } from '../model.ts';

/**
 * Log-density of n gamma-distributed transactions z of shape p, given their mean z̄:
 *
 *     ln Γ(pn) − n ln Γ(p) − pn ln n + (p − 1) Σ ln z − (pn − 1) ln z̄
 *
 * Their common rate is not in it: what single transactions tell beyond their mean is told of p alone.
 */
export function logDensityAboutMean(p: number, { n, mean, logGap }: SpendHistory): number {
  return shapeTerm(p, n, logGap) - n * logGap - (n - 1) * Math.log(mean);
}

function shapeTerm(p: number, n: number, logGap: number): number {
  return logGamma(p * n) - n * logGamma(p) + p * n * (logGap - Math.log(n));
}

/** The same summed over binned customers, for a value of p, with the derivative in ln p. */
export function sweepAboutMeans(rows: SpendRows): (p: number) => { readonly value: number; readonly slope: number } {
  const groups = new Map<number, { customers: number; gaps: number }>();
  let withoutShape = 0;
  for (let i = 0; i < rows.n.length; i++) {
    const [n, count, logGap] = [rows.n[i]!, rows.count[i]!, rows.logGap[i]!];
    const group = groups.get(n) ?? { customers: 0, gaps: 0 };
    group.customers += count;
    group.gaps += count * logGap;
    groups.set(n, group);
    withoutShape -= count * (n * logGap + (n - 1) * rows.meanLog[i]!);
  }
  const sums = [...groups].map(([n, { customers, gaps }]) => ({ n, customers, gap: gaps / customers }));
  return (p) => {
    const [logGammaP, psiP] = [logGamma(p), digamma(p)];
    let [value, slope] = [withoutShape, 0];
    for (const { n, customers, gap } of sums) {
      const perTransaction = gap - Math.log(n);
      value += customers * (logGamma(p * n) - n * logGammaP + p * n * perTransaction);
      slope += customers * p * n * (digamma(p * n) - psiP + perTransaction);
    }
    return { value, slope };
  };
}
