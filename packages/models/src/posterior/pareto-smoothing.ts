/** Importance weights made steady, and how far they can be trusted. */
export interface SmoothedWeights {
  /** Sum to one. */
  readonly weights: Float64Array;
  /** k̂, the shape of the weights' tail: below 0.5 good, to 0.7 usable, beyond it the weights tell little. */
  readonly paretoK: number;
  /** 1/Σw²: as many equally weighted draws would be as good. */
  readonly effectiveSize: number;
}

/**
 * Pareto-smoothed importance sampling (Vehtari, Simpson, Gelman, Yao & Gabry 2024): the largest weights are replaced by the
 * expected order statistics of a generalised Pareto distribution fitted to them. A log ratio of −∞ or NaN is a weight of zero.
 */
export function paretoSmooth(logRatios: ArrayLike<number>): SmoothedWeights {
  const raw = Float64Array.from(logRatios, (ratio) => (Number.isNaN(ratio) ? Number.NEGATIVE_INFINITY : ratio));
  const largest = raw.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (largest === Number.NEGATIVE_INFINITY) {
    return { weights: raw.fill(0), paretoK: Number.POSITIVE_INFINITY, effectiveSize: 0 };
  }
  const weights = raw.map((ratio) => Math.exp(ratio - largest));
  const paretoK = smoothTail(weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const normalised = weights.map((weight) => weight / total);
  return {
    weights: normalised,
    paretoK,
    effectiveSize: 1 / normalised.reduce((sum, weight) => sum + weight * weight, 0),
  };
}

/** Smooths the tail of the weights (the largest is 1) in place and returns k̂; Infinity where the tail is too short to tell. */
function smoothTail(weights: Float64Array): number {
  const size = weights.length;
  const tail = Math.ceil(Math.min(0.2 * size, 3 * Math.sqrt(size)));
  if (tail < 5) return Number.POSITIVE_INFINITY;
  const order = Array.from(weights.keys()).sort((i, j) => weights[i]! - weights[j]!);
  const cutoff = weights[order[size - tail - 1]!]!;
  const members = order.slice(size - tail);
  const excess = Float64Array.from(members, (i) => weights[i]! - cutoff);
  // Weights all alike are as good as weights can be: the proposal is the posterior.
  if (excess[tail - 1]! < 1e-12) return 0;
  const { k, sigma } = fitGeneralisedPareto(excess);
  if (!Number.isFinite(k)) return Number.POSITIVE_INFINITY;
  members.forEach((i, rank) => {
    weights[i] = Math.min(1, cutoff + generalisedParetoQuantile((rank + 0.5) / tail, k, sigma));
  });
  return k;
}

/** Shape and scale of a generalised Pareto distribution over ascending values ≥ 0 (Zhang & Stephens 2009, k with their prior of weight 10 at ½). */
export function fitGeneralisedPareto(ascending: Float64Array): { readonly k: number; readonly sigma: number } {
  const n = ascending.length;
  const largest = ascending[n - 1]!;
  const quartile = Math.max(ascending[Math.floor(n / 4 + 0.5) - 1]!, largest * 1e-12);
  const points = 30 + Math.floor(Math.sqrt(n));
  const meanLog = (theta: number) => ascending.reduce((sum, value) => sum + Math.log1p(-theta * value), 0) / n;
  const thetas = Array.from(
    { length: points },
    (_, j) => 1 / largest + (1 - Math.sqrt(points / (j + 0.5))) / (3 * quartile),
  );
  const profile = thetas.map((theta) => {
    const k = meanLog(theta);
    return n * (Math.log(-theta / k) - k - 1);
  });
  const best = Math.max(...profile.filter((value) => !Number.isNaN(value)));
  let [theta, total] = [0, 0];
  profile.forEach((value, j) => {
    const weight = Number.isNaN(value) ? 0 : Math.exp(value - best);
    theta += weight * thetas[j]!;
    total += weight;
  });
  theta /= total;
  const k = meanLog(theta);
  return { k: (n * k + 5) / (n + 10), sigma: -k / theta };
}

function generalisedParetoQuantile(probability: number, k: number, sigma: number): number {
  const log = -Math.log1p(-probability);
  return Math.abs(k) < 1e-12 ? sigma * log : (sigma * Math.expm1(k * log)) / k;
}
