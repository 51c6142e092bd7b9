import {
  coordinatesOf,
  namesOf,
  type ParameterKind,
  type ParameterKinds,
  type Parameters,
} from '../parameters/parameters.ts';

/** Independent normal distributions of the parameters' coordinates. */
export interface Prior {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/** A factor of some hundreds either way for what is positive; for a probability, nearly all of (0, 1). */
const SD: Readonly<Record<ParameterKind, number>> = { positive: 2.5, time: 3, money: 3, probability: 2.5, real: 5 };

/**
 * A weak proper prior for a purchase model. Shapes lie about 1, probabilities about a half, times about `timeScale` (the median age T of the
 * customers, say): nothing where customers are many, an end to ridges where they are not.
 */
export function purchasePrior(kinds: ParameterKinds, timeScale: number): Prior {
  const each = namesOf(kinds).map((name) => kinds[name]!);
  return {
    mean: Float64Array.from(each, (kind) => (kind === 'time' ? Math.log(timeScale) : 0)),
    sd: Float64Array.from(each, (kind) => SD[kind]),
  };
}

/** The same about parameters that are typical of such businesses. */
export function priorAbout<Name extends string>(kinds: ParameterKinds<Name>, typical: Parameters<Name>): Prior {
  return {
    mean: coordinatesOf(kinds, typical),
    sd: Float64Array.from(namesOf(kinds), (name) => SD[kinds[name]]),
  };
}

/** Log-density of the prior, without its constant; adds its gradient to `gradient`. */
export function logPriorDensity({ mean, sd }: Prior, coordinates: Float64Array, gradient?: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < mean.length; i++) {
    const z = (coordinates[i]! - mean[i]!) / sd[i]!;
    sum -= (z * z) / 2;
    if (gradient) gradient[i]! -= z / sd[i]!;
  }
  return sum;
}
