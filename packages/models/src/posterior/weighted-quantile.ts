/**
 * The least value whose share of the weight, with all values below it, reaches the probability. NaN without weight or outside
 * [0, 1].
 */
export function weightedQuantile(values: ArrayLike<number>, weights: ArrayLike<number>, probability: number): number {
  const order = Array.from({ length: values.length }, (_, i) => i).sort((i, j) => values[i]! - values[j]!);
  const total = order.reduce((sum, i) => sum + weights[i]!, 0);
  if (!(total > 0 && probability >= 0 && probability <= 1)) return NaN;
  let reached = 0;
  for (const i of order) {
    reached += weights[i]!;
    if (weights[i]! > 0 && reached >= probability * total * (1 - 1e-12)) return values[i]!;
  }
  return NaN;
}
