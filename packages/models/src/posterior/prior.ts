/** Independent normal distributions of the ln-parameters. */
export interface Prior {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/** What a prior has to know of a model: `PurchaseModel` is one. */
export interface NamedParameters {
  readonly parameterNames: readonly string[];
  readonly timeParameters: readonly string[];
}

const SHAPE_SD = 2.5;
const SCALE_SD = 3;

/**
 * A weak proper prior for a purchase model. Shapes lie about 1, times about `timeScale` (the median age T of the customers,
 * say), each within a factor of some hundreds: nothing where customers are many, an end to ridges where they are not.
 */
export function purchasePrior({ parameterNames, timeParameters }: NamedParameters, timeScale: number): Prior {
  const isTime = parameterNames.map((name) => timeParameters.includes(name));
  return {
    mean: Float64Array.from(isTime, (time) => (time ? Math.log(timeScale) : 0)),
    sd: Float64Array.from(isTime, (time) => (time ? SCALE_SD : SHAPE_SD)),
  };
}

/** The same for (p, q, γ) of the Gamma-Gamma model: p about 2, q about 3, γ about `moneyScale` (the mean repeat spend). */
export function spendPrior(moneyScale: number): Prior {
  return {
    mean: Float64Array.of(2, 3, moneyScale).map(Math.log),
    sd: Float64Array.of(SHAPE_SD, SHAPE_SD, SCALE_SD),
  };
}

/** Log-density of the prior, without its constant; adds its gradient to `gradient`. */
export function logPriorDensity({ mean, sd }: Prior, logParameters: Float64Array, gradient?: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < mean.length; i++) {
    const z = (logParameters[i]! - mean[i]!) / sd[i]!;
    sum -= (z * z) / 2;
    if (gradient) gradient[i]! -= z / sd[i]!;
  }
  return sum;
}
