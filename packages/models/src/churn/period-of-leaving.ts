import type { Random } from '../numeric/random.ts';

/**
 * The period, from 1 on, at whose end a subscriber leaves whose chance to survive t periods is (1 − θ)^(t^c): geometric at c = 1, a discrete
 * Weibull otherwise. Infinity beyond `most`.
 */
export function periodOfLeaving(theta: number, c: number, most: number, random: Random): number {
  const survived = (Math.log1p(-random()) / Math.log1p(-theta)) ** (1 / c);
  const period = Math.floor(survived) + 1;
  return period <= most ? period : Number.POSITIVE_INFINITY;
}
