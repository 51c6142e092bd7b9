import type { DistinctSummaries } from '../summary.ts';
import type { DayTable } from './day-table.ts';
import type { FrequencyGroup } from './frequency-bands.ts';
import type { LifetimePanels } from './panels.ts';

/** What rows leave behind: by row, P(alive); by day, the customers expected alive then who were last observed then, and the same × n. */
export interface Survivors {
  readonly alive: Float64Array;
  readonly weights: Float64Array;
  readonly weightsByPower: Float64Array;
}

/** A product no smaller than the one times a factor no smaller than the other is still an ordinary double. */
const SMALLEST_PRODUCT = 1e-200;
const SMALLEST_FACTOR = 1e-100;

/**
 * Σ count × ln[(1+T/α)^−n S(T) + G(tx) − G(T)] over the rows of one x, given the suffix integrals of its n. Adds to `survivors`,
 * and to `suffixWeights` the weight of every suffix integral in the rows' posterior of having ended.
 */
export function rowLikelihoods(
  { tx, T, count }: DistinctSummaries,
  group: FrequencyGroup,
  n: number,
  { logAge, logSurvival }: DayTable,
  { panelOfDay, first, stretchOf, logUnits, suffix, suffixWeights }: LifetimePanels,
  survivors: Survivors,
): number {
  const { alive } = survivors;
  let total = 0;
  // One logarithm of a product serves many rows of one customer each.
  let product = 1;
  let row = group.from;
  while (row < group.to) {
    const age = T[row]!;
    const endPanel = panelOfDay[age - first]!;
    const logAlive = -n * logAge[age]! + logSurvival[age]!;
    const endUnit = Math.exp(logUnits[stretchOf[endPanel]!]! - logAlive);
    const notLater = 1 - endUnit * suffix[endPanel]!;
    let stillAlive = 0;
    // Rows of one T and one stretch share all but a look-up, a logarithm and a division.
    while (row < group.to && T[row] === age) {
      const stretch = stretchOf[panelOfDay[tx[row]! - first]!]!;
      // ln of the stretch's unit ÷ the likelihood of being alive; whichever of the two is larger becomes the unit of the sum.
      const logStart = logUnits[stretch]! - logAlive;
      const small = Math.exp(-Math.abs(logStart));
      const aliveUnit = logStart < 0 ? 1 : small;
      const startUnit = logStart < 0 ? small : 1;
      const logUnit = logAlive + Math.max(0, logStart);
      let customers = 0;
      for (; row < group.to && T[row] === age; row++) {
        const panel = panelOfDay[tx[row]! - first]!;
        if (stretchOf[panel] !== stretch) break;
        const likelihood = aliveUnit * notLater + startUnit * suffix[panel]!;
        const reciprocal = 1 / likelihood;
        const share = count[row]! * reciprocal;
        customers += count[row]!;
        if (count[row] === 1 && likelihood > SMALLEST_FACTOR) product *= likelihood;
        else total += count[row]! * Math.log(likelihood);
        if (product < SMALLEST_PRODUCT || product > 1 / SMALLEST_PRODUCT) {
          total += Math.log(product);
          product = 1;
        }
        alive[row] = Math.min(1, aliveUnit * reciprocal);
        suffixWeights[panel]! += startUnit * share;
        stillAlive += aliveUnit * share;
      }
      total += customers * logUnit;
    }
    survivors.weights[age]! += stillAlive;
    survivors.weightsByPower[age]! += n * stillAlive;
    suffixWeights[endPanel]! -= endUnit * stillAlive;
  }
  return total + Math.log(product);
}
