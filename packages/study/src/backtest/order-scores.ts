import { type CountScores, countScores, type Parameters, type PurchaseModel } from '@perennial/models';
import { everyNth } from '../summarise/every-nth.ts';
import type { Outcomes } from './outcomes.ts';
import { runningSum } from './running-sum.ts';

/** Distributions that are made for the sake of a mean: what it is off by then is far below what models differ by. */
const MOST_OUTCOMES = 5_000;

/** Mean scores of the number of transactions of every customer, the parameters taken as known. `horizon` in operational days. */
export function orderScores(
  outcomes: Outcomes,
  model: PurchaseModel,
  parameters: Parameters,
  horizon: number,
): CountScores {
  const { x, tx, T, n, count } = everyNth(outcomes, Math.ceil(outcomes.x.length / (MOST_OUTCOMES / cheapness(model))));
  let [logScore, rankedProbability, customers] = [0, 0, 0];
  let pmf = new Float64Array(0);
  let cumulative = pmf;
  for (let i = 0; i < x.length; i++) {
    if (i === 0 || x[i] !== x[i - 1] || T[i] !== T[i - 1]) {
      pmf = Float64Array.from(model.aliveDistribution(parameters, { x: x[i]!, T: T[i]! }, horizon));
      cumulative = runningSum(pmf);
    }
    const alive = model.probAlive(parameters, { x: x[i]!, tx: tx[i]!, T: T[i]! });
    const scores = countScores(alive, pmf, cumulative, n[i]!);
    logScore += count[i]! * scores.logScore;
    rankedProbability += count[i]! * scores.rankedProbability;
    customers += count[i]!;
  }
  return { logScore: logScore / customers, rankedProbability: rankedProbability / customers };
}

const COST_OF_TABLES = 3;

/** Models are looked at through as many rows each, unless one costs far more than those that read tables. */
function cheapness({ cost }: PurchaseModel): number {
  return Math.max(1, cost / COST_OF_TABLES);
}
