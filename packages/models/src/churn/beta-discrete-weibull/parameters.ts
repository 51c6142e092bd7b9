import type { Parameters } from '../../parameters/parameters.ts';

export type BetaDiscreteWeibullName = 'gamma' | 'delta' | 'c';

/**
 * A subscriber survives t periods with (1 − θ)^(t^c), θ ~ Beta(gamma, delta): at c > 1 the chance of one subscriber to leave rises with age, at
 * c < 1 it falls, at c = 1 the model is the sBG.
 */
export type BetaDiscreteWeibullParameters = Parameters<BetaDiscreteWeibullName>;

export function areParameters({ gamma, delta, c }: BetaDiscreteWeibullParameters): boolean {
  return [gamma, delta, c].every((value) => value > 0 && value < Number.POSITIVE_INFINITY);
}
