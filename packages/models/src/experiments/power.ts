import { normalQuantile } from '../numeric/normal.ts';

/** How sure a test is to be: chance of a false finding (two-sided), and of finding what is there. */
export interface Sureness {
  readonly level: number;
  readonly power: number;
}

const usual: Sureness = { level: 0.05, power: 0.8 };

function deviations({ level, power }: Sureness): number {
  return normalQuantile(1 - level / 2) + normalQuantile(power);
}

/**
 * People that a test needs in both groups together to find that a share rises from `from` to `to`, when `control` of them (a share of one) are left as they are:
 *
 *     n = (z(1 − α⁄2) + z(1 − β))² · (p₀(1 − p₀) ⁄ q + p₁(1 − p₁) ⁄ (1 − q)) ⁄ (p₁ − p₀)²
 *
 * (Fleiss, Levin & Paik 2003, without continuity correction). Infinity where nothing rises, NaN outside the domain.
 */
export function peopleToFindShare(from: number, to: number, control: number, sure: Sureness = usual): number {
  if (!(from >= 0 && from <= 1 && to >= 0 && to <= 1 && control > 0 && control < 1)) return NaN;
  const variance = (from * (1 - from)) / control + (to * (1 - to)) / (1 - control);
  return from === to ? Number.POSITIVE_INFINITY : (deviations(sure) ** 2 * variance) / (to - from) ** 2;
}

/** The smallest rise of a share that so many people in both groups together can show; NaN outside the domain. */
export function riseToBeFound(from: number, people: number, control: number, sure: Sureness = usual): number {
  if (!(from >= 0 && from <= 1 && people > 0 && control > 0 && control < 1)) return NaN;
  return deviations(sure) * Math.sqrt((from * (1 - from)) / (people * control * (1 - control)));
}

/**
 * People that a test needs in both groups together to find that a mean rises by `rise`, where single people lie `deviation` about it, in any one unit:
 *
 *     n = (z(1 − α⁄2) + z(1 − β))² · σ² ⁄ (q (1 − q) δ²)
 *
 * Infinity where nothing rises, NaN outside the domain.
 */
export function peopleToFindMean(deviation: number, rise: number, control: number, sure: Sureness = usual): number {
  if (!(deviation >= 0 && control > 0 && control < 1) || Number.isNaN(rise)) return NaN;
  if (rise === 0) return Number.POSITIVE_INFINITY;
  return (deviations(sure) * deviation) ** 2 / (control * (1 - control) * rise ** 2);
}

/** The smallest rise of a mean that so many people in both groups together can show; NaN outside the domain. */
export function meanRiseToBeFound(deviation: number, people: number, control: number, sure: Sureness = usual): number {
  if (!(deviation >= 0 && people > 0 && control > 0 && control < 1)) return NaN;
  return (deviations(sure) * deviation) / Math.sqrt(people * control * (1 - control));
}

/**
 * Events that both halves of a test need together to show that they come faster by `lift` in one of them, a share of the rate: counts of
 * independent events, whose variance is their mean. Infinity where there is no lift.
 */
export function eventsToFindLift(lift: number, sure: Sureness = usual): number {
  if (!(lift > -1)) return NaN;
  return lift === 0 ? Number.POSITIVE_INFINITY : (deviations(sure) ** 2 * (2 + lift) ** 2) / lift ** 2;
}
