import { type Minimum, minimise } from '../numeric/bfgs.ts';
import { symmetricEigen } from '../numeric/eigen.ts';
import { steadyHessian } from '../numeric/hessian.ts';
import type { Objective } from '../numeric/line-search.ts';
import { invertPositiveDefinite, type Matrix } from '../numeric/linear-algebra.ts';
import { coordinatesOf, namesOf, type Parameters, parametersAt, toCoordinate } from '../parameters/parameters.ts';
import type { Verdict } from '../purchase/model.ts';
import { notConverged, onRidge } from '../purchase/verdict.ts';
import type { ChurnCore, ChurnFit, ChurnMethods } from './model.ts';
import type { RenewalRows } from './renewal-rows.ts';

type Fitted<Name extends string> = ChurnCore<Name> & Pick<ChurnMethods<Name>, 'sweep'>;

const FEWEST_SUBSCRIBERS = 10;
const FEWEST_LEAVERS = 3;
const ANYTHING = [1e-6, 1e6] as const;
/** Smallest to largest curvature, in coordinates, below which a direction counts as flat. */
const FLAT = 1e-6;

/** Maximum likelihood over renewal rows, from every start. Never throws for want of data: the verdict says it. */
export function fitRenewals<Name extends string>(model: Fitted<Name>, rows: RenewalRows): ChurnFit<Name> {
  const names = namesOf(model.kinds);
  const subscribers = rows.count.reduce((sum, count) => sum + count, 0);
  const unfitted = {
    model: model.name,
    parameters: model.starts[0]!,
    logLikelihood: NaN,
    subscribers,
    covariance: new Array<number>(names.length ** 2).fill(NaN),
    evaluations: 0,
  };
  const few = shortOfLeavers(rows, subscribers);
  if (few) return { ...unfitted, verdict: few };
  const objective = perSubscriber(model.sweep(rows), subscribers);
  const box = boxOf(model);
  const minima = model.starts.map((start) =>
    minimise(objective, coordinatesOf(model.kinds, start), { ...box, tolerance: 1e-15 }),
  );
  const best = minima.reduce((a, b) => (b.value < a.value || Number.isNaN(a.value) ? b : a));
  const hessian = steadyHessian(objective, best.x);
  const covariance = invertPositiveDefinite(
    hessian.map((entry) => entry * subscribers),
    names.length,
  );
  const parameters = parametersAt(model.kinds, best.x);
  return {
    ...unfitted,
    parameters,
    logLikelihood: -best.value * subscribers,
    covariance: covariance ? [...covariance] : unfitted.covariance,
    verdict: verdictOf(model, parameters, best, hessian, box),
    evaluations: minima.reduce((sum, { evaluations }) => sum + evaluations, 0),
  };
}

/** Why there is nothing to fit, or null. */
function shortOfLeavers({ count, leftBy }: RenewalRows, subscribers: number): Verdict | null {
  const left = leftBy.reduce((sum, by, i) => sum + (by > 0 ? count[i]! : 0), 0);
  if (subscribers >= FEWEST_SUBSCRIBERS && left >= FEWEST_LEAVERS) return null;
  const values = {
    subscribers: { count: Math.round(subscribers) },
    left: { count: Math.round(left) },
    leastSubscribers: { count: FEWEST_SUBSCRIBERS },
    leastLeft: { count: FEWEST_LEAVERS },
  };
  return { status: 'too-little-data', reason: { code: 'too-few-left', values } };
}

function perSubscriber(sweep: ReturnType<Fitted<string>['sweep']>, subscribers: number): Objective {
  return (at, gradient) => {
    const value = sweep(at, gradient);
    for (let i = 0; i < gradient.length; i++) gradient[i]! /= -subscribers;
    return Number.isFinite(value) ? -value / subscribers : NaN;
  };
}

interface Box {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

function boxOf<Name extends string>({ kinds, bounds }: Fitted<Name>): Box {
  const names = namesOf(kinds);
  const edge = (which: 0 | 1) =>
    Float64Array.from(names, (name) => toCoordinate(kinds[name], (bounds?.[name] ?? ANYTHING)[which]));
  return { lower: edge(0), upper: edge(1) };
}

function verdictOf<Name extends string>(
  model: Fitted<Name>,
  parameters: Parameters<Name>,
  minimum: Minimum,
  hessian: Matrix,
  { lower, upper }: Box,
): Verdict {
  if (!Number.isFinite(minimum.value)) return notConverged();
  const names = namesOf(model.kinds);
  const { values } = symmetricEigen(hessian, names.length);
  const isAtEdge = minimum.x.some((x, i) => x === lower[i] || x === upper[i]);
  if (isAtEdge || !(values[0]! > FLAT * values.at(-1)!)) return onRidge(parameters, model.ridges?.[0]);
  if (!minimum.converged) return notConverged();
  return { status: 'converged', reason: { code: 'one-clear-maximum', values: {} } };
}
