import type { DistinctSummaries } from '../summary.ts';

/** What the rows of one x add for the customers among them who may have left: sums over rows, times their customers. */
export interface Leavers {
  /** Σ ln(1 + odds of having left). */
  readonly log: number;
  /** Σ P(left), and the same × ln((α+T)/(α+tx)), and × (1/(α+T) − 1/(α+tx)). */
  readonly gone: number;
  readonly goneLogAge: number;
  readonly goneInverseAge: number;
}

/** By day: ln(1 + day/α) and 1/(α + day). */
export interface Ages {
  readonly log: Float64Array;
  readonly inverse: Float64Array;
}

export function agesOf(days: number): Ages {
  return { log: new Float64Array(days), inverse: new Float64Array(days) };
}

export function fillAges({ log, inverse }: Ages, alpha: number): void {
  for (let day = 0; day < log.length; day++) {
    log[day] = Math.log1p(day / alpha);
    inverse[day] = 1 / (alpha + day);
  }
}

/** Odds, and products of them, that stay this far from overflow need no logarithms. */
const LARGEST_LOG_ODDS = 200;
const LARGEST_PRODUCT = 1e200;

/**
 * Prepares the sums over rows from `from` to `to`, which share an x: odds of having left are chance · ((α+T)/(α+tx))^R. A power
 * for each day spares the rows their exponentials where they are more than the days (half the time of a sweep, measured).
 */
export function leaversOf({ tx, T, count }: DistinctSummaries, ages: Ages) {
  const { log: logAge, inverse: inverseAge } = ages;
  const days = logAge.length;
  const power = new Float64Array(days);
  const chanceByPower = new Float64Array(days);

  return (from: number, to: number, R: number, chance: number): Leavers => {
    const largest = R * logAge[days - 1]! + Math.abs(Math.log(chance));
    return to - from > days && largest < LARGEST_LOG_ODDS
      ? byPowers(from, to, R, chance)
      : byExponentials(from, to, R, Math.log(chance));
  };

  function byPowers(from: number, to: number, R: number, chance: number): Leavers {
    for (let day = 0; day < days; day++) {
      power[day] = Math.exp(R * logAge[day]!);
      chanceByPower[day] = chance / power[day]!;
    }
    let [log, gone, goneLogAge, goneInverseAge] = [0, 0, 0, 0];
    let product = 1;
    for (let i = from; i < to; i++) {
      const last = tx[i]!;
      const age = T[i]!;
      const customers = count[i]!;
      const odds = power[age]! * chanceByPower[last]!;
      const sum = 1 + odds;
      // One logarithm of a product serves hundreds of rows of one customer each.
      if (customers === 1) product *= sum;
      else log += customers * Math.log(sum);
      if (product > LARGEST_PRODUCT) {
        log += Math.log(product);
        product = 1;
      }
      const weight = (customers * odds) / sum;
      gone += weight;
      goneLogAge += weight * (logAge[age]! - logAge[last]!);
      goneInverseAge += weight * (inverseAge[age]! - inverseAge[last]!);
    }
    return { log: log + Math.log(product), gone, goneLogAge, goneInverseAge };
  }

  function byExponentials(from: number, to: number, R: number, logChance: number): Leavers {
    let [log, gone, goneLogAge, goneInverseAge] = [0, 0, 0, 0];
    for (let i = from; i < to; i++) {
      const last = tx[i]!;
      const age = T[i]!;
      const customers = count[i]!;
      const silence = logAge[age]! - logAge[last]!;
      const odds = logChance + R * silence;
      const e = Math.exp(-Math.abs(odds));
      log += customers * (Math.max(0, odds) + Math.log1p(e));
      const weight = (customers * (odds > 0 ? 1 : e)) / (1 + e);
      gone += weight;
      goneLogAge += weight * silence;
      goneInverseAge += weight * (inverseAge[age]! - inverseAge[last]!);
    }
    return { log, gone, goneLogAge, goneInverseAge };
  }
}
