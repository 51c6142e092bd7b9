import type { Minimum } from '../numeric/bfgs.ts';
import { symmetricEigen } from '../numeric/eigen.ts';
import type { Matrix } from '../numeric/linear-algebra.ts';
import type { LikelihoodSpec, Ridge } from './likelihood-spec.ts';
import type { Parameters, Verdict } from './model.ts';
import type { Totals } from './totals.ts';

/** Below these there is nothing to tell customers apart by. */
const FEWEST_CUSTOMERS = 10;
const FEWEST_REPEAT_CUSTOMERS = 3;

/** Smallest to largest curvature of the likelihood, in ln-parameters, below which a direction counts as flat. */
const FLAT = 1e-6;

/** A probability of dropping out that no data set of ours could tell from none. */
const NO_DROP_OUT = 1e-4;

export interface Evidence<Name extends string> {
  readonly spec: LikelihoodSpec<Name>;
  readonly parameters: Parameters<Name>;
  readonly totals: Totals;
  readonly minimum: Minimum;
  readonly hessian: Matrix;
  /** Per parameter: whether it stopped at the edge of what the search allows. */
  readonly atEdge: readonly boolean[];
  /** Repeat transactions that the fitted model expects of these customers over (0, T]. */
  readonly expected: number;
}

/** Null where there is enough to fit. */
export function tooLittleData({ customers, repeatCustomers }: Totals): Verdict | null {
  if (customers >= FEWEST_CUSTOMERS && repeatCustomers >= FEWEST_REPEAT_CUSTOMERS) return null;
  const reason = `${customers} customers, of whom ${repeatCustomers} came back: a fit needs at least ${FEWEST_CUSTOMERS} and ${FEWEST_REPEAT_CUSTOMERS}`;
  return { status: 'too-little-data', reason };
}

/** Whether the maximum found may be believed. */
export function judge<Name extends string>(evidence: Evidence<Name>): Verdict {
  const { spec, parameters, totals, minimum, hessian, atEdge, expected } = evidence;
  if (!Number.isFinite(minimum.value)) return { status: 'not-converged', reason: minimum.reason };
  const ratio = expected / totals.transactions;
  if (!(ratio > 0.5 && ratio < 2)) {
    const reason = `the fit expects ${Math.round(expected)} repeat transactions where there were ${totals.transactions}`;
    return { status: 'not-converged', reason };
  }
  const dropOut = spec.dropOut?.(parameters, totals.oldest) ?? 1;
  if (dropOut < NO_DROP_OUT) {
    return {
      status: 'boundary',
      reason: 'no drop-out is seen in these data: the model has met the NBD, in which nobody leaves',
    };
  }
  const edge = atEdge.indexOf(true);
  if (edge >= 0)
    return onRidge(
      evidence,
      spec.ridges.find(({ along }) => along.includes(spec.parameterNames[edge]!)),
    );
  const { values, vectors } = symmetricEigen(hessian, spec.parameterNames.length);
  if (!(values[0]! > FLAT * values.at(-1)!)) return onRidge(evidence, ridgeAlong(spec, vectors[0]!));
  if (!minimum.converged) return { status: 'not-converged', reason: minimum.reason };
  return { status: 'converged', reason: 'the likelihood has one clear maximum' };
}

/** The pair of parameters that weighs most in the flattest direction. */
function ridgeAlong<Name extends string>(spec: LikelihoodSpec<Name>, direction: Float64Array): Ridge<Name> | undefined {
  const weight = ({ along }: Ridge<Name>) =>
    along.reduce((sum, name) => sum + direction[spec.parameterNames.indexOf(name)]! ** 2, 0);
  return spec.ridges.toSorted((a, b) => weight(b) - weight(a))[0];
}

function onRidge<Name extends string>({ parameters }: Evidence<Name>, ridge: Ridge<Name> | undefined): Verdict {
  if (!ridge) return { status: 'ridge', reason: 'the likelihood is flat: the data do not determine the parameters' };
  const value = ridge.identified(parameters);
  return {
    status: 'ridge',
    reason: `the likelihood is flat along ${ridge.along.join(' and ')}: only ${ridge.name} = ${value.toPrecision(4)} is known`,
    identified: { name: ridge.name, value },
  };
}
