import { type Minimum, minimise } from '../numeric/bfgs.ts';
import { symmetricEigen } from '../numeric/eigen.ts';
import { forwardHessian, hessianOf } from '../numeric/hessian.ts';
import { largest } from '../numeric/largest.ts';
import type { Objective } from '../numeric/line-search.ts';
import { invertPositiveDefinite, type Matrix } from '../numeric/linear-algebra.ts';
import { coordinatesOf, namesOf, type ParameterKind, type Parameters, parametersAt } from '../parameters/parameters.ts';
import { coarseRows } from './coarse-rows.ts';
import type { LikelihoodSpec } from './likelihood-spec.ts';
import type { FitOptions, PurchaseFit } from './model.ts';
import { sampleRows } from './sample-rows.ts';
import type { DistinctSummaries } from './summary.ts';
import { type Totals, totalsOf } from './totals.ts';
import { judge, tooLittleData } from './verdict.ts';

/** The search begins with so many customers, by a calendar in which the oldest is about so old. */
const CUSTOMERS_OF_SKETCH = 10_000;
const STEPS_OF_SKETCH = 50;

/** From so many rows on the curvature is measured by half the sweeps, unless its least beside its largest is too small for that. */
const MANY_ROWS = 50_000;
const CLEARLY_CURVED = 1e-4;

/** Where the search must stay; times in days, money in currency units. */
const BOUNDS: Readonly<Record<ParameterKind, readonly [number, number]>> = {
  positive: [1e-6, 1e6],
  time: [1e-3, 1e8],
  money: [1e-6, 1e12],
  probability: [1e-6, 1 - 1e-6],
  real: [-1e4, 1e4],
};

/**
 * Maximum likelihood in the parameters' coordinates, in which a change of the unit of time is a shift and needs no rescaling.
 * A sketch of the rows is fitted from every start, and the rows themselves from its best with the sketch's curvature, which
 * takes a few sweeps. The covariance is the inverse of the observed information. Never throws for want of data.
 */
export function fitByMaximumLikelihood<Name extends string>(
  spec: LikelihoodSpec<Name>,
  rows: DistinctSummaries,
  options: FitOptions = {},
): PurchaseFit<Name> {
  const totals = totalsOf(rows);
  const starts = startsOf(spec, totals);
  const objective = perCustomer(spec.sweep(rows), totals.customers);
  const little = tooLittleData(totals);
  if (little) {
    const first = starts[0]!;
    const value = objective(first, new Float64Array(first.length));
    return {
      model: spec.name,
      parameters: parametersAt(spec.kinds, first),
      logLikelihood: totals.customers > 0 ? -value * totals.customers : 0,
      customers: totals.customers,
      covariance: new Array<number>(first.length ** 2).fill(NaN),
      verdict: little,
      evaluations: 1,
      starts: 0,
    };
  }

  const box = boxOf(spec);
  const begun = beginOnSketch(spec, rows, totals, options);
  const minimum = minimise(objective, begun.x, {
    ...box,
    inverseHessian: begun.inverseHessian,
    tolerance: Math.max(1e-15, 1e-11 / totals.customers),
  });
  const parameters = parametersAt(spec.kinds, minimum.x);
  const atEdge = Array.from(minimum.x, (x, i) => x === box.lower[i] || x === box.upper[i]);
  const mayBeOneSided = rows.x.length > MANY_ROWS && !atEdge.includes(true);
  const { hessian, evaluations } = curvatureAt(minimum, objective, mayBeOneSided);
  const covariance = covarianceOf(hessian, atEdge, totals.customers);
  return {
    model: spec.name,
    parameters,
    logLikelihood: -minimum.value * totals.customers,
    customers: totals.customers,
    covariance,
    verdict: judge({
      spec,
      parameters,
      totals,
      minimum,
      hessian,
      covariance,
      logLikelihood: (at) => -objective(at, new Float64Array(at.length)) * totals.customers,
      atEdge,
      expected: expectedTotal(spec, parameters, rows),
    }),
    evaluations: minimum.evaluations + evaluations,
    starts: starts.length,
  };
}

/** The best of all starts on a sketch, to a hundredth of a unit of its ln L, and the inverse Hessian there: per customer, both nearly hold for all rows. */
function beginOnSketch<Name extends string>(
  spec: LikelihoodSpec<Name>,
  rows: DistinctSummaries,
  totals: Totals,
  options: FitOptions,
): { readonly x: Float64Array; readonly inverseHessian: Matrix } {
  const box = boxOf(spec);
  const starts = startsOf(spec, totals);
  const { objective, customers } = sketchOf(spec, rows, totals, options);
  const minima = starts.map((start) => minimise(objective, start, { ...box, tolerance: 0.01 / customers }));
  const best = minima.reduce((best, next) => (next.value < best.value || Number.isNaN(best.value) ? next : best));
  const { x, inverseHessian } = best;
  return { x, inverseHessian: invertPositiveDefinite(hessianOf(objective, x), x.length) ?? inverseHessian };
}

/** What many rows say, by fewer: a sample of their customers, by a calendar of weeks or months in place of days. */
function sketchOf<Name extends string>(
  spec: LikelihoodSpec<Name>,
  rows: DistinctSummaries,
  totals: Totals,
  { random = () => 0.5 }: FitOptions,
): { readonly objective: Objective; readonly customers: number } {
  const every = Math.max(1, totals.customers / CUSTOMERS_OF_SKETCH);
  // Never coarser than half the time between two purchases, at the root mean square of the customers' rates.
  const gap = totals.alpha / Math.sqrt(totals.r * (totals.r + 1));
  const step = Math.max(1, Math.floor(Math.min(totals.oldest / STEPS_OF_SKETCH, gap / 2)));
  const sketch = coarseRows(sampleRows(rows, every, random() * every), step);
  const { customers } = totalsOf(sketch);
  const sweep = perCustomer(spec.sweep(sketch), customers);
  const unit = namesOf(spec.kinds).map((name) => (spec.kinds[name] === 'time' ? Math.log(step) : 0));
  return {
    objective: (x, gradient) =>
      sweep(
        x.map((coordinate, i) => coordinate - unit[i]!),
        gradient,
      ),
    customers,
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

/** By one-sided differences where that may do and does: their error of 1e-6 counts for more the flatter the least curved direction. */
function curvatureAt(
  { x, gradient }: Minimum,
  objective: Objective,
  mayBeOneSided: boolean,
): { readonly hessian: Matrix; readonly evaluations: number } {
  const n = x.length;
  if (!mayBeOneSided) return { hessian: hessianOf(objective, x), evaluations: 2 * n };
  const hessian = forwardHessian(objective, x, gradient);
  const { values } = symmetricEigen(hessian, n);
  if (values[0]! > CLEARLY_CURVED * values.at(-1)!) return { hessian, evaluations: n };
  return { hessian: hessianOf(objective, x), evaluations: 3 * n };
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
  const oldest = largest(T);
  const customers = new Float64Array(oldest + 1);
  for (let i = 0; i < T.length; i++) customers[T[i]!]! += count[i]!;
  const transactions = spec.newCustomers(parameters, oldest);
  return customers.reduce((total, n, age) => (n === 0 ? total : total + n * transactions(age)), 0);
}

interface Box {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

function boxOf<Name extends string>({ kinds }: LikelihoodSpec<Name>): Box {
  const bound = (side: 0 | 1) => {
    const bounds = Object.fromEntries(namesOf(kinds).map((name) => [name, BOUNDS[kinds[name]][side]]));
    return coordinatesOf(kinds, bounds as Parameters<Name>);
  };
  return { lower: bound(0), upper: bound(1) };
}

function startsOf<Name extends string>(spec: LikelihoodSpec<Name>, totals: Totals): readonly Float64Array[] {
  return spec.starts(totals).map((start) => coordinatesOf(spec.kinds, start));
}
