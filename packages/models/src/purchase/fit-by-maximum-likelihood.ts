import { minimise } from '../numeric/bfgs.ts';
import { hessianOf } from '../numeric/hessian.ts';
import type { Objective } from '../numeric/line-search.ts';
import { invertPositiveDefinite, type Matrix } from '../numeric/linear-algebra.ts';
import type { LikelihoodSpec } from './likelihood-spec.ts';
import type { FitOptions, Parameters, PurchaseFit } from './model.ts';
import { sampleRows } from './sample-rows.ts';
import type { DistinctSummaries } from './summary.ts';
import { totalsOf } from './totals.ts';
import { judge, tooLittleData } from './verdict.ts';

/** Above this many distinct rows the search begins on a sample. */
const ROWS_FOR_A_SAMPLE = 30_000;
const SHARE_OF_SAMPLE = 0.03;

/** Where the search must stay: shapes, and times in days. */
const SHAPES = [1e-6, 1e6] as const;
const TIMES = [1e-3, 1e8] as const;

/**
 * Maximum likelihood in ln-parameters, in which a change of the unit of time is a shift and needs no rescaling.
 * Many rows are fitted on a 3 % sample from every start, and on all rows from the best with the sample's curvature, which
 * takes a few sweeps. The covariance is the inverse of the observed information. Never throws for want of data.
 */
export function fitByMaximumLikelihood<Name extends string>(
  spec: LikelihoodSpec<Name>,
  rows: DistinctSummaries,
  options: FitOptions = {},
): PurchaseFit<Name> {
  const totals = totalsOf(rows);
  const starts = spec.starts(totals).map((start) => toLogs(spec, start));
  const objective = perCustomer(spec.sweep(rows), totals.customers);
  const little = tooLittleData(totals);
  if (little) {
    const first = starts[0]!;
    const value = objective(first, new Float64Array(first.length));
    return {
      model: spec.name,
      parameters: fromLogs(spec, first),
      logLikelihood: totals.customers > 0 ? -value * totals.customers : 0,
      customers: totals.customers,
      covariance: new Array<number>(first.length ** 2).fill(NaN),
      verdict: little,
      evaluations: 1,
      starts: 0,
    };
  }

  const box = boxOf(spec);
  const begun =
    rows.count.length > ROWS_FOR_A_SAMPLE
      ? beginOnSample(spec, rows, starts, options)
      : fromEveryStart(objective, starts, box, totals.customers);
  const minimum = minimise(objective, begun.x, {
    ...box,
    inverseHessian: begun.inverseHessian,
    tolerance: Math.max(1e-15, 1e-11 / totals.customers),
  });
  const hessian = hessianOf(objective, minimum.x);
  const parameters = fromLogs(spec, minimum.x);
  const atEdge = Array.from(minimum.x, (x, i) => x === box.lower[i] || x === box.upper[i]);
  return {
    model: spec.name,
    parameters,
    logLikelihood: -minimum.value * totals.customers,
    customers: totals.customers,
    covariance: covarianceOf(hessian, atEdge, totals.customers),
    verdict: judge({
      spec,
      parameters,
      totals,
      minimum,
      hessian,
      atEdge,
      expected: expectedTotal(spec, parameters, rows),
    }),
    evaluations: begun.evaluations + minimum.evaluations + 2 * minimum.x.length,
    starts: starts.length,
  };
}

/** Where to begin the last search, with the inverse Hessian there, and the evaluations over all rows that this took. */
interface Beginning {
  readonly x: Float64Array;
  readonly inverseHessian: Matrix;
  readonly evaluations: number;
}

/** The best of all starts, found to a hundredth of a unit of ln L. */
function fromEveryStart(objective: Objective, starts: readonly Float64Array[], box: Box, customers: number): Beginning {
  const minima = starts.map((start) => minimise(objective, start, { ...box, tolerance: 0.01 / customers }));
  const best = minima.reduce((best, next) => (next.value < best.value || Number.isNaN(best.value) ? next : best));
  return { ...best, evaluations: minima.reduce((sum, { evaluations }) => sum + evaluations, 0) };
}

/** The optimum of a sample and the inverse Hessian there: per customer, both nearly hold for all rows. */
function beginOnSample<Name extends string>(
  spec: LikelihoodSpec<Name>,
  rows: DistinctSummaries,
  starts: readonly Float64Array[],
  { random = () => 0.5 }: FitOptions,
): Beginning {
  const step = 1 / SHARE_OF_SAMPLE;
  const sample = sampleRows(rows, step, random() * step);
  const { customers } = totalsOf(sample);
  const objective = perCustomer(spec.sweep(sample), customers);
  const { x, inverseHessian } = fromEveryStart(objective, starts, boxOf(spec), customers);
  return {
    x,
    inverseHessian: invertPositiveDefinite(hessianOf(objective, x), x.length) ?? inverseHessian,
    evaluations: 0,
  };
}

/** −ln L per customer, so that a sample's curvature is that of the whole. An infinite likelihood is no likelihood. */
function perCustomer(sweep: ReturnType<LikelihoodSpec['sweep']>, customers: number): Objective {
  return (x, gradient) => {
    const value = sweep(x, gradient);
    for (let i = 0; i < gradient.length; i++) gradient[i]! /= -customers;
    return Number.isFinite(value) ? -value / customers : NaN;
  };
}

/** Parameters at the edge of the box have no curvature to speak of: theirs are NaN, the rest is inverted without them. */
function covarianceOf(hessian: Matrix, atEdge: readonly boolean[], customers: number): readonly number[] {
  const n = atEdge.length;
  const free = atEdge.flatMap((edge, i) => (edge ? [] : [i]));
  const inner = Float64Array.from(free.flatMap((i) => free.map((j) => hessian[i * n + j]! * customers)));
  const inverse = invertPositiveDefinite(inner, free.length);
  const covariance = new Array<number>(n * n).fill(NaN);
  if (inverse) {
    free.forEach((i, p) => {
      free.forEach((j, q) => {
        covariance[i * n + j] = inverse[p * free.length + q]!;
      });
    });
  }
  return covariance;
}

function expectedTotal<Name extends string>(
  spec: LikelihoodSpec<Name>,
  parameters: Parameters<Name>,
  { T, count }: DistinctSummaries,
): number {
  const customers = new Map<number, number>();
  for (let i = 0; i < T.length; i++) customers.set(T[i]!, (customers.get(T[i]!) ?? 0) + count[i]!);
  let total = 0;
  for (const [age, n] of customers) total += n * spec.newCustomerTransactions(parameters, age);
  return total;
}

interface Box {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

function boxOf<Name extends string>({ parameterNames, timeParameters }: LikelihoodSpec<Name>): Box {
  const bound = (side: 0 | 1) =>
    Float64Array.from(parameterNames, (name) => Math.log((timeParameters.includes(name) ? TIMES : SHAPES)[side]));
  return { lower: bound(0), upper: bound(1) };
}

function toLogs<Name extends string>(spec: LikelihoodSpec<Name>, parameters: Parameters<Name>): Float64Array {
  return Float64Array.from(spec.parameterNames, (name) => Math.log(parameters[name]));
}

function fromLogs<Name extends string>(spec: LikelihoodSpec<Name>, logs: Float64Array): Parameters<Name> {
  return Object.fromEntries(spec.parameterNames.map((name, i) => [name, Math.exp(logs[i]!)])) as Parameters<Name>;
}
