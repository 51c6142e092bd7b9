import type { Minimum } from '../numeric/bfgs.ts';
import { symmetricEigen } from '../numeric/eigen.ts';
import type { Matrix } from '../numeric/linear-algebra.ts';
import { namesOf, type Parameters } from '../parameters/parameters.ts';
import type { LikelihoodSpec } from './likelihood-spec.ts';
import type { Verdict } from './model.ts';
import type { Ridge } from './ridge.ts';
import type { Totals } from './totals.ts';

/** Below these there is nothing to tell customers apart by. */
const FEWEST_CUSTOMERS = 10;
const FEWEST_REPEAT_CUSTOMERS = 3;

/** Smallest to largest curvature of the likelihood, in coordinates, below which a direction counts as flat. */
const FLAT = 1e-6;

/** Standard error of a coordinate (of a logarithm, where the parameter is positive) from which on the data leave a factor of fifty open. */
const UNKNOWN = 1;
/** Along the flattest direction, from such a standard deviation on, the likelihood is followed three of them either way … */
const WORTH_FOLLOWING = 0.3;
const FOLLOWED = 3;
/** … where it falls by 4.5 if it is a hill, and by less than this if it is a ridge. */
const HARDLY_FALLS = 1;

/** A probability of dropping out that no data set of ours could tell from none. */
const NO_DROP_OUT = 1e-4;

export interface Evidence<Name extends string> {
  readonly spec: LikelihoodSpec<Name>;
  readonly parameters: Parameters<Name>;
  readonly totals: Totals;
  readonly minimum: Minimum;
  /** Of the mean over customers, and the covariance that it makes of all of them. */
  readonly hessian: Matrix;
  readonly covariance: readonly number[];
  /** ln-likelihood of all customers at coordinates. */
  readonly logLikelihood: (at: Float64Array) => number;
  /** Per parameter: whether it stopped at the edge of what the search allows. */
  readonly atEdge: readonly boolean[];
  /** Repeat transactions that the fitted model expects of these customers over (0, T]. */
  readonly expected: number;
}

/** Null where there is enough to fit. */
export function tooLittleData({ customers, repeatCustomers }: Totals): Verdict | null {
  if (customers >= FEWEST_CUSTOMERS && repeatCustomers >= FEWEST_REPEAT_CUSTOMERS) return null;
  const values = {
    customers: { count: customers },
    returned: { count: repeatCustomers },
    leastCustomers: { count: FEWEST_CUSTOMERS },
    leastReturned: { count: FEWEST_REPEAT_CUSTOMERS },
  };
  return { status: 'too-little-data', reason: { code: 'too-few-came-back', values } };
}

/** Whether the maximum found may be believed. */
export function judge<Name extends string>(evidence: Evidence<Name>): Verdict {
  const { spec, parameters, totals, minimum, hessian, atEdge, expected } = evidence;
  if (!Number.isFinite(minimum.value)) return notConverged();
  const ratio = expected / totals.transactions;
  if (!(ratio > 0.5 && ratio < 2)) {
    const values = { expected: { count: Math.round(expected) }, actual: { count: totals.transactions } };
    return { status: 'not-converged', reason: { code: 'expectation-far-off', values } };
  }
  const dropOut = spec.dropOut?.(parameters, totals.oldest) ?? 1;
  if (dropOut < NO_DROP_OUT) return { status: 'boundary', reason: { code: 'no-drop-out', values: {} } };
  const { ridges = [] } = spec;
  const edge = atEdge.indexOf(true);
  if (edge >= 0)
    return onRidge(
      evidence.parameters,
      ridges.find(({ along }) => along.includes(namesOf(spec.kinds)[edge]!)),
    );
  const { values, vectors } = symmetricEigen(hessian, namesOf(spec.kinds).length);
  const isFlat = !(values[0]! > FLAT * values.at(-1)!) || isUnknown(evidence);
  if (isFlat || isRidge(evidence, vectors[0]!, values[0]!))
    return onRidge(evidence.parameters, ridgeAlong(spec, vectors[0]!));
  if (!minimum.converged) return notConverged();
  return { status: 'converged', reason: { code: 'one-clear-maximum', values: {} } };
}

/** Whether some parameter is hardly known at all, however clear the maximum. */
function isUnknown<Name extends string>({ spec, covariance }: Evidence<Name>): boolean {
  const size = namesOf(spec.kinds).length;
  return namesOf(spec.kinds).some((_, i) => !(Math.sqrt(covariance[i * size + i]!) < UNKNOWN));
}

/** Whether the likelihood goes on in the flattest direction as it does at its top. */
function isRidge<Name extends string>(
  { minimum, totals, logLikelihood }: Evidence<Name>,
  direction: Float64Array,
  curvature: number,
): boolean {
  const deviation = 1 / Math.sqrt(curvature * totals.customers);
  if (deviation < WORTH_FOLLOWING) return false;
  const top = -minimum.value * totals.customers;
  return [-FOLLOWED, FOLLOWED].some((steps) => {
    const at = minimum.x.map((x, i) => x + steps * deviation * direction[i]!);
    return top - logLikelihood(at) < HARDLY_FALLS;
  });
}

/** The search ended where it could not go on. */
export function notConverged(): Verdict {
  return { status: 'not-converged', reason: { code: 'no-clear-maximum', values: {} } };
}

/** The pair of parameters that weighs most in the flattest direction. */
function ridgeAlong<Name extends string>(spec: LikelihoodSpec<Name>, direction: Float64Array): Ridge<Name> | undefined {
  const weight = ({ along }: Ridge<Name>) =>
    along.reduce((sum, name) => sum + direction[namesOf(spec.kinds).indexOf(name)]! ** 2, 0);
  return (spec.ridges ?? []).toSorted((a, b) => weight(b) - weight(a))[0];
}

/** On a ridge only what stays identified along it is known; without one the likelihood is just flat. */
export function onRidge<Name extends string>(parameters: Parameters<Name>, ridge: Ridge<Name> | undefined): Verdict {
  if (!ridge) return { status: 'ridge', reason: { code: 'flat', values: {} } };
  const value = ridge.identified(parameters);
  return {
    status: 'ridge',
    reason: {
      code: 'flat-along',
      values: {
        first: { text: ridge.along[0] },
        second: { text: ridge.along[1] },
        known: { text: ridge.name },
        value: { text: value.toPrecision(4) },
      },
    },
    identified: { name: ridge.name, value },
  };
}
