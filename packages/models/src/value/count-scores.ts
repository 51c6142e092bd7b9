/** Proper scores of a predicted number of orders against what came; lower is better. */
export interface CountScores {
  /** −ln of the probability of what came: a nat is a factor of 2.7. */
  readonly logScore: number;
  /** Continuous ranked probability score, in orders: of a forecast that is one number it is the absolute error. */
  readonly rankedProbability: number;
}

/** Distributions end where so little is left: what came beyond is given that. */
const LEAST_PROBABILITY = 1e-9;

/** Scores of a count that is 0 unless the customer is alive, and then as `pmf` says. `cumulative` is its running sum. */
export function countScores(
  alive: number,
  pmf: ArrayLike<number>,
  cumulative: ArrayLike<number>,
  actual: number,
): CountScores {
  const chance = alive * (pmf[actual] ?? 0) + (actual === 0 ? 1 - alive : 0);
  let square = 0;
  for (let n = 0; n < pmf.length; n++) {
    const more = alive * (1 - cumulative[n]!);
    square += n < actual ? (1 - more) ** 2 : more * more;
  }
  const beyond = Math.max(0, actual - pmf.length);
  return { logScore: -Math.log(Math.max(LEAST_PROBABILITY, chance)), rankedProbability: square + beyond };
}
