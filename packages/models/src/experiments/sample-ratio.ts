import { incompleteGamma } from '../numeric/incomplete-gamma.ts';

/** Peeking makes false alarms frequent and the test sees every real fault: below this the groups were not divided as planned. */
export const SAMPLE_RATIO_ALARM = 0.001;

/**
 * How likely groups of people are at least as far from the planned shares by chance (Pearson's χ² test). A small value says that people were lost or assigned
 * wrongly, so that the groups cannot be compared.
 *
 * @param planned as many shares as groups, in any unit
 */
export function sampleRatio(people: readonly number[], planned: readonly number[]): number {
  const all = people.reduce((sum, n) => sum + n, 0);
  const shares = planned.reduce((sum, share) => sum + share, 0);
  if (all === 0 || people.length < 2) return 1;
  const squares = people.map((n, i) => {
    const expected = (all * planned[i]!) / shares;
    return expected > 0 ? (n - expected) ** 2 / expected : n > 0 ? Infinity : 0;
  });
  const statistic = squares.reduce((sum, each) => sum + each, 0);
  return incompleteGamma((people.length - 1) / 2, statistic / 2).upper;
}
