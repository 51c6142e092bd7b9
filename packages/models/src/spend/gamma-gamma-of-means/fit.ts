import { minimise } from '../../numeric/bfgs.ts';
import { steadyHessian } from '../../numeric/hessian.ts';
import { invertPositiveDefinite } from '../../numeric/linear-algebra.ts';
import type { Sweep, Verdict } from '../../purchase/model.ts';
import { centreOf, coarsen } from '../bins.ts';
import type { SpendFit, SpendRows } from '../model.ts';
import { shortOfSpenders } from '../short-of-spenders.ts';
import type { GammaGammaName } from './parameters.ts';
import { judge } from './verdict.ts';

/** (p, q) to start from; γ follows from the typical spend, which is 1 after scaling. */
const STARTS = [
  [6, 4],
  [1, 2.5],
  [30, 20],
] as const;
/** Beyond this shape gamma variates hardly vary: p and q stay within it and its inverse, gamma (money in the unit of the fit) within its square. */
const LARGEST_SHAPE = 3000;
const BOX = Float64Array.of(1, 1, 2).map((power) => power * Math.log(LARGEST_SHAPE));
/** Per customer: so little that the parameters are the same to nine digits and more, whichever start won and in whatever order an engine summed. */
const AS_LOW_AS_ROUNDING = 1e-20;
const COARSE_BINS_PER_LOG = 50;
const BINS_THAT_NEED_NO_COARSENING = 3000;

/** What is fitted: a likelihood of Gamma-Gamma's parameters. */
export interface Fitted {
  readonly model: string;
  sweep(rows: SpendRows): Sweep;
  /** Numbers in money of whose density it is: another unit shifts the logarithm by so many times its own. */
  values(rows: SpendRows): number;
  /** The money that is taken for one while it is fitted. */
  unit(rows: SpendRows): number;
  /** The least q that is considered; by default next to nothing. */
  readonly leastQ?: number;
}

/** Maximum likelihood over binned customers. Never throws for want of data: the verdict says it, and the parameters then only keep the mean. */
export function fitGammaGamma(fitted: Fitted, rows: SpendRows): SpendFit<GammaGammaName> {
  const customers = rows.count.reduce((sum, count) => sum + count, 0);
  const shortage = shortOfSpenders(rows, customers);
  if (shortage) return unfitted(fitted.model, shortage, customers, centreOf(rows));

  const scale = fitted.unit(rows);
  const scaled = inUnitsOf(scale, rows);
  const full = perCustomer(fitted.sweep(scaled), customers);
  const many = rows.n.length > BINS_THAT_NEED_NO_COARSENING;
  const draft = many ? perCustomer(fitted.sweep(coarsen(scaled, COARSE_BINS_PER_LOG)), customers) : full;
  const lower = BOX.map((bound) => -bound);
  if (fitted.leastQ !== undefined) lower[1] = Math.log(fitted.leastQ);
  const box = { lower, upper: BOX };
  const drafts = STARTS.map(([p, q]) =>
    minimise(draft, Float64Array.of(p, q, (q - 1) / p).map(Math.log), { ...box, maxEvaluations: 200 }),
  );
  const best = drafts.reduce((a, b) => (b.value < a.value ? b : a));
  const minimum = minimise(full, best.x, {
    ...box,
    inverseHessian: best.inverseHessian,
    tolerance: AS_LOW_AS_ROUNDING,
    maxEvaluations: 40,
  });

  const information = steadyHessian(full, minimum.x).map((entry) => entry * customers);
  const covariance = invertPositiveDefinite(information, 3) ?? new Float64Array(9).fill(NaN);
  const [p, q, gamma] = [...minimum.x].map(Math.exp) as [number, number, number];
  const parameters = { p, q, gamma: gamma * scale };
  const logScale = Math.log(scale) * fitted.values(rows);
  const ofDrafts = drafts.reduce((sum, one) => sum + one.evaluations, 0);
  return {
    model: fitted.model,
    parameters,
    logLikelihood: -customers * minimum.value - logScale,
    customers,
    covariance: [...covariance],
    verdict: judge(parameters, minimum, covariance, LARGEST_SHAPE),
    evaluations: minimum.evaluations + 12 + (many ? 0 : ofDrafts),
    starts: STARTS.length,
  };
}

/** Minus the mean log-likelihood: of order 1 whatever the business. */
function perCustomer(over: Sweep, customers: number) {
  return (logParameters: Float64Array, gradient: Float64Array) => {
    const value = over(logParameters, gradient);
    for (let i = 0; i < gradient.length; i++) gradient[i]! /= -customers;
    return -value / customers;
  };
}

function inUnitsOf(scale: number, rows: SpendRows): SpendRows {
  const shift = Math.log(scale);
  return { ...rows, mean: rows.mean.map((mean) => mean / scale), meanLog: rows.meanLog.map((log) => log - shift) };
}

function unfitted(model: string, verdict: Verdict, customers: number, mean: number): SpendFit<GammaGammaName> {
  const [p, q] = [2, 3];
  return {
    model,
    parameters: { p, q, gamma: (mean * (q - 1)) / p },
    logLikelihood: NaN,
    customers,
    covariance: new Array(9).fill(NaN),
    verdict,
    evaluations: 0,
    starts: 0,
  };
}
