import type { Minimum } from '../../numeric/bfgs.ts';
import type { Matrix } from '../../numeric/linear-algebra.ts';
import type { Verdict } from '../../purchase/model.ts';
import type { GammaGammaParameters, SpendRows } from '../model.ts';
import { populationMeanSpend } from './predict.ts';

const FEWEST_CUSTOMERS = 10;
/** Standard error of ln q from which on q is known to a factor of twenty either way, which is not at all. */
const MOST_UNCERTAINTY = 1.5;

/** Why three parameters cannot be fitted to these customers, or null where they can. */
export function shortOfData(rows: SpendRows, customers: number): Verdict | null {
  const reason = (text: string): Verdict => ({ status: 'too-little-data', reason: text });
  if (!(customers >= FEWEST_CUSTOMERS)) {
    return reason(`${customers} customers with a repeat transaction; the spend model needs ${FEWEST_CUSTOMERS}`);
  }
  const least = rows.meanLog.reduce((a, b) => Math.min(a, b));
  const most = rows.meanLog.reduce((a, b) => Math.max(a, b));
  if (most - least < 1e-9) {
    return reason('every repeat customer has the same average spend, so there is no distribution to fit');
  }
  return null;
}

/**
 * Whether the maximum found may be believed. `largestShape`: the bound that p and q were given; covariance: of the
 * ln-parameters, NaN where the likelihood is flat.
 */
export function judge(
  parameters: GammaGammaParameters,
  minimum: Minimum,
  covariance: Matrix,
  largestShape: number,
): Verdict {
  const { p, q } = parameters;
  const nearBound = (shape: number) => shape > largestShape / 2;
  if (!nearBound(p) && q > 1 && (nearBound(q) || !(Math.sqrt(covariance[4]!) < MOST_UNCERTAINTY))) {
    return {
      status: 'ridge',
      reason: 'customers hardly differ in what they spend on average: of q and gamma only the mean they imply is known',
      identified: { name: 'mean spend, p·gamma/(q − 1)', value: populationMeanSpend(parameters) },
    };
  }
  if (nearBound(p)) {
    return { status: 'boundary', reason: 'each customer always spends the same: p has no upper limit in these data' };
  }
  if (q <= 1) {
    return {
      status: 'boundary',
      reason: `q = ${q.toPrecision(3)}: at 1 or below, a new customer's spend has no finite mean (a few customers dwarf the rest)`,
    };
  }
  if (!minimum.converged) return { status: 'not-converged', reason: minimum.reason };
  return {
    status: 'converged',
    reason: `the mean spend is finite (q = ${q.toPrecision(3)}) and all parameters are identified`,
  };
}
