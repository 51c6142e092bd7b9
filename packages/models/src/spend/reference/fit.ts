import { minimise } from '../../numeric/bfgs.ts';
import { steadyHessian } from '../../numeric/hessian.ts';
import { invertPositiveDefinite, type Matrix } from '../../numeric/linear-algebra.ts';
import { coordinatesOf, namesOf, parametersAt } from '../../parameters/parameters.ts';
import type { Verdict } from '../../purchase/model.ts';
import { notConverged } from '../../purchase/verdict.ts';
import { centreOf } from '../bins.ts';
import type { SpendCore, SpendFit, SpendMethods, SpendRows } from '../model.ts';
import { shortOfSpenders } from '../short-of-spenders.ts';
import { spendPerScale } from '../spend-line.ts';

type Fitted<Name extends string> = SpendCore<Name> & Pick<SpendMethods<Name>, 'sweep' | 'line'>;

/** Starts: the typical business, and with its shapes a third and three times as large. */
const FACTORS = [1, 1 / 3, 3];

/** Maximum likelihood over binned customers, from a typical business of their geometric mean. */
export function fitSpend<Name extends string>(model: Fitted<Name>, rows: SpendRows): SpendFit<Name> {
  const { kinds } = model;
  const names = namesOf(kinds);
  const customers = rows.count.reduce((sum, count) => sum + count, 0);
  const mean = centreOf(rows);
  const few = shortOfSpenders(rows, customers);
  const nothing = {
    model: model.name,
    parameters: model.typical(mean),
    logLikelihood: NaN,
    customers,
    covariance: new Array<number>(names.length ** 2).fill(NaN),
    evaluations: 0,
    starts: 0,
  };
  if (few) return { ...nothing, verdict: few };
  const sweep = model.sweep(rows);
  const objective = (at: Float64Array, gradient: Float64Array) => {
    const value = sweep(at, gradient);
    for (let i = 0; i < gradient.length; i++) gradient[i]! /= -customers;
    return -value / customers;
  };
  const typical = coordinatesOf(kinds, model.typical(mean));
  const starts = FACTORS.map((factor) =>
    typical.map((at, i) => (kinds[names[i]!] === 'positive' ? at + Math.log(factor) : at)),
  );
  const minima = starts.map((start) => minimise(objective, start, { tolerance: 1e-14, maxEvaluations: 200 }));
  const best = minima.reduce((a, b) => (b.value < a.value || Number.isNaN(a.value) ? b : a));
  const information = steadyHessian(objective, best.x).map((entry) => entry * customers);
  const covariance = invertPositiveDefinite(information, names.length);
  const parameters = parametersAt(kinds, best.x);
  return {
    ...nothing,
    parameters,
    logLikelihood: -customers * best.value,
    covariance: covariance ? [...covariance] : nothing.covariance,
    verdict: judge(model, parameters, best, covariance),
    evaluations: minima.reduce((sum, { evaluations }) => sum + evaluations, 0),
    starts: starts.length,
  };
}

function judge<Name extends string>(
  model: Fitted<Name>,
  parameters: SpendFit<Name>['parameters'],
  best: ReturnType<typeof minimise>,
  covariance: Matrix | null,
): Verdict {
  if (!Number.isFinite(best.value)) return notConverged();
  if (!Number.isFinite(spendPerScale(model.line(parameters), 1)))
    return { status: 'boundary', reason: { code: 'no-finite-mean', values: {} } };
  if (!covariance) return { status: 'ridge', reason: { code: 'flat', values: {} } };
  if (!best.converged) return notConverged();
  return { status: 'converged', reason: { code: 'one-clear-maximum', values: {} } };
}
