import type { Lifetime } from './lifetime.ts';

/** Ages, with the number of customers expected to have reached their end there, or to be alive there; the second also × n = r + x. */
export interface Expected {
  readonly ages: ArrayLike<number>;
  readonly weights: Float64Array;
  readonly weightsByPower: Float64Array;
}

/** Adds the expected scores of (1 + u/α)^−n and of the lifetime to a gradient over [ln r, ln α, …lifetime]. */
export function addScores(
  gradient: Float64Array,
  { ages, weights, weightsByPower }: Expected,
  r: number,
  alpha: number,
  lifetimeScore: Lifetime['densityScore'],
): void {
  const score = new Float64Array(gradient.length - 2);
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (weight === 0) continue;
    const u = ages[i]!;
    gradient[0]! -= weight * r * Math.log1p(u / alpha);
    gradient[1]! += (weightsByPower[i]! * u) / (alpha + u);
    lifetimeScore(u, score);
    for (let k = 0; k < score.length; k++) gradient[k + 2]! += weight * score[k]!;
  }
}
