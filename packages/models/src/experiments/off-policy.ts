/** What is known of one logged decision, and what another policy would have done in its place. */
export interface LoggedReward {
  readonly reward: number;
  /** The chance with which what was shown was to be shown, and with which the other policy would have shown it. */
  readonly logged: number;
  readonly target: number;
  /** What a model expects of what was shown, and of the other policy's choice on average. Of a model that has not seen this reward. */
  readonly expected: number;
  readonly expectedOfTarget: number;
}

export interface PolicyValue {
  readonly value: number;
  readonly standardError: number;
  readonly low95: number;
  readonly high95: number;
}

/** The mean reward that another policy would have brought, by three estimators. */
export interface OffPolicy {
  readonly people: number;
  /** So many people under the other policy would say as much. */
  readonly effectivePeople: number;
  /** The mean weight; 1 but for chance, where the propensities are right and cover the other policy. */
  readonly meanWeight: number;
  /** What was observed under the policy that was in use. */
  readonly observed: PolicyValue;
  /** Inverse propensity, the same with weights that add up to 1, and doubly robust. */
  readonly ips: PolicyValue;
  readonly snips: PolicyValue;
  readonly doublyRobust: PolicyValue;
}

const Z95 = 1.959963984540054;

/**
 * Judges a policy by what another one has logged: w = π(a) ⁄ p(a); IPS = mean(w r); SNIPS = Σ w r ⁄ Σ w; doubly robust = mean(q(π) + w (r − q(a))).
 * Effective people (Σ w)² ⁄ Σ w².
 *
 * Sources: Horvitz & Thompson, JASA 47 (1952); Swaminathan & Joachims, NeurIPS 2015; Dudík, Langford & Li, ICML 2011.
 *
 * @throws RangeError for a propensity that is not in (0, 1]
 */
export function offPolicy(rows: readonly LoggedReward[]): OffPolicy {
  for (const { logged } of rows)
    if (!(logged > 0 && logged <= 1)) throw new RangeError(`invalid propensity; not in (0, 1]: ${logged}`);
  const weights = rows.map(({ logged, target }) => target / logged);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight ** 2, 0);
  const weighted = rows.reduce((total, { reward }, i) => total + weights[i]! * reward, 0);
  const snips = sum > 0 ? weighted / sum : Number.NaN;
  const meanWeight = sum / rows.length;
  return {
    people: rows.length,
    effectivePeople: squares > 0 ? sum ** 2 / squares : 0,
    meanWeight,
    observed: meanOf(rows.map(({ reward }) => reward)),
    ips: meanOf(rows.map(({ reward }, i) => weights[i]! * reward)),
    snips: about(
      snips,
      meanOf(rows.map(({ reward }, i) => (weights[i]! / meanWeight) * (reward - snips))).standardError,
    ),
    doublyRobust: meanOf(rows.map(doublyRobustReward)),
  };
}

/** What a decision says of the other policy's mean reward: q(π) + w (r − q(a)), whose mean is the doubly robust estimate. */
export function doublyRobustReward({ reward, logged, target, expected, expectedOfTarget }: LoggedReward): number {
  return expectedOfTarget + (target / logged) * (reward - expected);
}

function meanOf(values: readonly number[]): PolicyValue {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  return about(mean, Math.sqrt(variance / n));
}

function about(value: number, standardError: number): PolicyValue {
  return { value, standardError, low95: value - Z95 * standardError, high95: value + Z95 * standardError };
}
