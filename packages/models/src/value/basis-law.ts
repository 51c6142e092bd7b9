import { normalQuantile } from '../numeric/normal.ts';
import { levelNames, levels } from './levels.ts';

/**
 * What is left of money to come once what it costs is taken off: of each unit of money `share` stays, and `fixed` is lost whether or not it comes.
 * The share itself is not known for certain: of money s it has the variance `shareVariance` s² + `unitVariance` s, independently of s.
 */
export interface BasisLaw {
  readonly share: number;
  readonly fixed: number;
  /** Variance of the share as such, which all of the money has in common. */
  readonly shareVariance: number;
  /** Variance that each unit of money has for itself. */
  readonly unitVariance: number;
}

type Quantiles = Readonly<Record<(typeof levelNames)[number], number>>;

/** Standard deviations of the levels, by which an end that comes of the share is as far as its own. */
export const levelDeviations: readonly number[] = levels.map(normalQuantile);

/**
 * The quantiles of what is left, of those of the money: the distribution of the one, moved and scaled, and the doubt about the share as an independent
 * error, each end as far from the median as both together: the doubt is that of money halfway between the end and the median (held against simulation,
 * the ends are right to two points). Where nothing comes there is nothing to doubt. Where less than nothing is left of a unit, more money is less: the ends change places.
 */
export function basisQuantiles(money: Quantiles, { share, fixed, shareVariance, unitVariance }: BasisLaw): Quantiles {
  const named = (j: number) => money[levelNames[share < 0 ? levels.length - 1 - j : j]!];
  const middle = money.median;
  const at = (j: number) => {
    const own = named(j);
    const away = share * (own - middle);
    const typical = own > 0 ? (own + middle) / 2 : 0;
    const doubt = levelDeviations[j]! * Math.sqrt(shareVariance * typical * typical + unitVariance * typical);
    return share * middle - fixed + Math.sign(levelDeviations[j]!) * Math.hypot(away, doubt);
  };
  const entries = levelNames.map((name, j) => [name, name === 'median' ? share * middle - fixed : at(j)]);
  return Object.fromEntries(entries) as Quantiles;
}
