import { gaussLegendre } from '../numeric/gauss-legendre.ts';
import { normalCdf, normalDensity } from '../numeric/normal.ts';

/** What is known of the mean of one arm of an experiment. */
export interface ArmMean {
  readonly mean: number;
  /** 0 where it is known exactly. */
  readonly standardError: number;
}

/** A normal distribution has nothing beyond. */
const FARTHEST = 9;
const { nodes, weights } = gaussLegendre(24);

/**
 * The probability that each arm's mean is the greatest, under independent normal posteriors: P(i) = ∫ φ(z) Π_j Φ((m_i + s_i z − m_j) ⁄ s_j) dz. They add
 * up to 1; exact ties of known means share.
 *
 * Source: W. R. Thompson, Biometrika 25 (1933), 285–294; for two arms it is Φ((m₁ − m₂) ⁄ √(s₁² + s₂²)).
 */
export function chancesOfBest(arms: readonly ArmMean[]): readonly number[] {
  const chances = arms.map((arm, i) =>
    chanceOf(
      arm,
      arms.filter((_, j) => j !== i),
    ),
  );
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return chances.map((chance) => chance / sum);
}

function chanceOf({ mean, standardError }: ArmMean, others: readonly ArmMean[]): number {
  const beatsAll = (value: number) => others.reduce((product, other) => product * chanceBelow(value, other), 1);
  if (standardError === 0) return beatsAll(mean);
  // The product rises from 0 to 1 around each other arm's mean, however narrow that is beside this arm.
  const ends = others.flatMap((other) =>
    [-FARTHEST, -3, 0, 3, FARTHEST].map((z) => (other.mean + z * other.standardError - mean) / standardError),
  );
  const bounds = [-FARTHEST, -3, 0, 3, FARTHEST, ...ends]
    .map((z) => Math.min(FARTHEST, Math.max(-FARTHEST, z)))
    .sort((a, b) => a - b);
  let sum = 0;
  for (let i = 1; i < bounds.length; i++) {
    const start = bounds[i - 1]!;
    const width = bounds[i]! - start;
    if (width === 0) continue;
    nodes.forEach((node, k) => {
      const z = start + width * node;
      sum += width * weights[k]! * normalDensity(z) * beatsAll(mean + standardError * z);
    });
  }
  return sum;
}

/** P(other < value). */
function chanceBelow(value: number, { mean, standardError }: ArmMean): number {
  if (standardError > 0) return normalCdf((value - mean) / standardError);
  return value === mean ? 0.5 : value > mean ? 1 : 0;
}
