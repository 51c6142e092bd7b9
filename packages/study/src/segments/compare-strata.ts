/** The people of one side in a stratum: how many, and the sum and the sum of squares of a figure. */
export interface StratumSide {
  readonly stratum: number;
  readonly isIn: boolean;
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** Members of a segment beside others of the same strata, these weighed so that each stratum counts as among the members. */
export interface ComparedStrata {
  /** Members with others like them. */
  readonly members: number;
  readonly others: number;
  readonly mean: number;
  readonly meanOfOthers: number;
  readonly difference: number;
  /** Of chance between people alone. */
  readonly low95: number;
  readonly high95: number;
}

const FEWEST = 30;
const TWO_OF_EACH = 2;
const SIGMAS_95 = 1.959964;

/**
 * The mean of members less that of others who were alike, as a stratified difference: Σ wₛ (x̄ₛ − ȳₛ) with wₛ the members' share of stratum s, and its variance
 * Σ wₛ² (s²ₓ⁄nₓ + s²ᵧ⁄nᵧ). Strata with fewer than two people on a side are left out. Null where fewer than 30 people are left on a side.
 */
export function comparedStrata(sides: readonly StratumSide[]): ComparedStrata | null {
  const strata = [...new Set(sides.map(({ stratum }) => stratum))].flatMap((stratum) => {
    const of = (isIn: boolean) => sides.find((side) => side.stratum === stratum && side.isIn === isIn);
    const [member, other] = [of(true), of(false)];
    return member && other && Math.min(member.n, other.n) >= TWO_OF_EACH ? [{ member, other }] : [];
  });
  const members = strata.reduce((sum, { member }) => sum + member.n, 0);
  const others = strata.reduce((sum, { other }) => sum + other.n, 0);
  if (Math.min(members, others) < FEWEST) return null;
  let [mean, meanOfOthers, variance] = [0, 0, 0];
  for (const { member, other } of strata) {
    const weight = member.n / members;
    mean += weight * (member.sum / member.n);
    meanOfOthers += weight * (other.sum / other.n);
    variance += weight ** 2 * (varianceOfMean(member) + varianceOfMean(other));
  }
  const difference = mean - meanOfOthers;
  const away = SIGMAS_95 * Math.sqrt(variance);
  return { members, others, mean, meanOfOthers, difference, low95: difference - away, high95: difference + away };
}

function varianceOfMean({ n, sum, squares }: StratumSide): number {
  return Math.max(0, (squares - sum ** 2 / n) / (n - 1)) / n;
}
