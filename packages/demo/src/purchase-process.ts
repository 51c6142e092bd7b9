import { drawExponential, drawGamma, type Random } from '@perennial/models';
import type { WeightedTime } from './weighted-time.ts';

/** How one customer buys: at a rate per day of average trade, in Erlang-k intervals (k = 1 is Poisson), until the end of the lifetime. */
export interface Buyer {
  readonly joined: number;
  /** Time at which the customer stops for good. */
  readonly end: number;
  readonly rate: number;
  readonly regularity: number;
}

/** λ ~ Gamma(r, α), μ ~ Gamma(s, β), lifetime ~ Exponential(μ): the Pareto/NBD (Schmittlein, Morrison & Colombo 1987), in days. */
export interface ParetoParameters {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

export function drawBuyer(
  { r, alpha, s, beta }: ParetoParameters,
  joined: number,
  regularity: number,
  random: Random,
): Buyer {
  const rate = drawGamma(r, random) / alpha;
  const end = joined + (drawExponential(random) * beta) / drawGamma(s, random);
  return { joined, end, rate, regularity };
}

/** Tells every purchase time of a buyer before `until`, ascending, the first at the time of joining. */
export function visitPurchases(
  { joined, end, rate, regularity }: Buyer,
  season: WeightedTime,
  until: number,
  random: Random,
  visit: (time: number) => void,
): void {
  const stop = Math.min(end, until);
  let busy = season.at(joined);
  for (let time = joined; time < stop; time = season.inverse(busy)) {
    visit(time);
    const interval = regularity === 1 ? drawExponential(random) : drawGamma(regularity, random) / regularity;
    busy += interval / rate;
  }
}
