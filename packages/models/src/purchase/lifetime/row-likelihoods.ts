import type { DistinctSummaries } from '../summary.ts';
import type { DayTable } from './day-table.ts';
import type { FrequencyGroup } from './frequency-bands.ts';
import type { LifetimePanels } from './panels.ts';

/**
 * Σ count × ln[(1+T/α)^−n S(T) + G(tx) − G(T)] over the rows of one x, given the suffix integrals of its n. Writes each row's P(alive),
 * and adds to `suffixWeights` the weight of every suffix integral in the rows' posterior of having ended.
 */
export function rowLikelihoods(
  { tx, T, count }: DistinctSummaries,
  group: FrequencyGroup,
  n: number,
  { logAge, logSurvival, logDensity, hazard }: DayTable,
  { panelOfDay, first, suffix, suffixWeights }: LifetimePanels,
  alive: Float64Array,
): number {
  let total = 0;
  let age = -1;
  let logAlive = 0;
  let leaving = 0;
  let notLater = 0;
  let endPanel = 0;
  for (let row = group.from; row < group.to; row++) {
    if (T[row]! !== age) {
      age = T[row]!;
      endPanel = panelOfDay[age - first]!;
      logAlive = -n * logAge[age]! + logSurvival[age]!;
      leaving = hazard[age]!;
      notLater = 1 - leaving * suffix[endPanel]!;
    }
    const recency = tx[row]!;
    const startPanel = panelOfDay[recency - first]!;
    const customers = count[row]!;
    // ln of g(tx) ÷ the likelihood of being alive; whichever of the two is larger becomes the unit of the sum.
    const logStart = -n * logAge[recency]! + logDensity[recency]! - logAlive;
    const small = Math.exp(-Math.abs(logStart));
    const aliveUnit = logStart < 0 ? 1 : small;
    const startUnit = logStart < 0 ? small : 1;
    const likelihood = aliveUnit * notLater + startUnit * suffix[startPanel]!;
    total += customers * (logAlive + Math.max(0, logStart) + Math.log(likelihood));
    const reciprocal = 1 / likelihood;
    const probAlive = Math.min(1, aliveUnit * reciprocal);
    alive[row] = probAlive;
    suffixWeights[startPanel]! += customers * startUnit * reciprocal;
    suffixWeights[endPanel]! -= customers * probAlive * leaving;
  }
  return total;
}
