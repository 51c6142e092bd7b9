import { normalQuantile } from '../numeric/normal.ts';

/** The sum of what one policy would have brought more than another over the same decisions, in units of the reward. */
export interface Regret {
  readonly sum: number;
  readonly low95: number;
  readonly high95: number;
}

export interface RegretOptions {
  /** Of so many policies the better one was picked by the same rewards: the interval holds for whichever was (Bonferroni). */
  readonly pickedOf?: number;
  /** The relative standard error that all rewards share, as predictions of one model do. */
  readonly relativeError?: number;
}

/**
 * The regret of a policy against another: R = Σ (b_i − a_i), where b_i and a_i are what decision i says of the mean reward of each: the reward itself for the
 * policy that was in use, the doubly robust reward for any other. Its standard error is that of a sum of differences, √n times their standard deviation,
 * which differences whose mean changes over time make greater, never less.
 *
 * Sources: Dudík, Langford & Li, ICML 2011; Lattimore & Szepesvári, Bandit Algorithms (2020), 4.4.
 *
 * @returns NaN with fewer than two decisions
 */
export function regret(
  better: readonly number[],
  had: readonly number[],
  { pickedOf = 1, relativeError = 0 }: RegretOptions = {},
): Regret {
  const n = better.length;
  const sum = n < 2 ? Number.NaN : better.reduce((total, value, i) => total + value - had[i]!, 0);
  const mean = sum / n;
  const variance = better.reduce((total, value, i) => total + (value - had[i]! - mean) ** 2, 0) / (n - 1);
  const standardError = Math.hypot(Math.sqrt(n * variance), relativeError * sum);
  const away = normalQuantile(1 - 0.025 / pickedOf) * standardError;
  return { sum, low95: sum - away, high95: sum + away };
}
