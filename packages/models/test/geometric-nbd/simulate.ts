import { drawExponential, drawGamma } from '../../src/numeric/samplers.ts';
import type { SimulatedCustomer } from '../../src/purchase/model.ts';
import type { GeometricNbdParameters } from './parameters.ts';

/** One new customer up to age T. The end of a lifetime after T is not drawn: it is only known not to have come. */
export function simulate({ r, alpha, p }: GeometricNbdParameters, T: number, random: () => number): SimulatedCustomer {
  const rate = drawGamma(r, random) / alpha;
  const times: number[] = [];
  for (let time = drawExponential(random) / rate; time <= T; time += drawExponential(random) / rate) {
    times.push(time);
    if (random() < p) return { times, lifetime: time };
  }
  return { times, lifetime: Number.POSITIVE_INFINITY };
}
