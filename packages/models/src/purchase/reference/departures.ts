import { seeded } from '../../numeric/random.ts';
import type { Parameters } from '../../parameters/parameters.ts';
import type { PurchaseCore } from '../model.ts';

/** What only simulation tells, since nobody sees a customer leave: who does so at a transaction, and who before any. */
export interface Departures {
  /** Probability to stay with the transaction that was the x-th, x ≥ 1: of all who made it, whenever that was. */
  stayed(x: number): number;
  /** P(alive at T) of those without a transaction in (0, T]. */
  aliveWithout(T: number): number;
}

const CUSTOMERS = 20_000;
/** A share of fewer than so many is not read off, but continued from those before. */
const FEWEST = 500;

/** Simulates customers up to age T, always the same ones for the same parameters. */
export function simulateDepartures<Name extends string>(
  model: Pick<PurchaseCore<Name>, 'simulate'>,
  parameters: Parameters<Name>,
  T: number,
): Departures {
  const random = seeded('departures');
  const reached: number[] = [];
  const stayed: number[] = [];
  const firsts: number[] = [];
  const firstsOrEnds: number[] = [];
  for (let i = 0; i < CUSTOMERS; i++) {
    const { times, lifetime } = model.simulate(parameters, T, random);
    times.forEach((time, k) => {
      reached[k] = (reached[k] ?? 0) + 1;
      stayed[k] = (stayed[k] ?? 0) + Number(lifetime > time);
    });
    const first = times[0] ?? Number.POSITIVE_INFINITY;
    firsts.push(first);
    firstsOrEnds.push(Math.min(first, lifetime));
  }
  const [before, ends] = [firsts, firstsOrEnds].map((values) => Float64Array.from(values).sort()) as [
    Float64Array,
    Float64Array,
  ];
  const oddsToStay = continuedOdds(reached, stayed);
  return {
    stayed: (x) => {
      const odds = oddsToStay(x);
      return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
    },
    aliveWithout: (age) => {
      const [without, alive] = [countAbove(before, age), countAbove(ends, age)];
      if (without === 0) return Number(ends.at(-1) === Number.POSITIVE_INFINITY);
      // Half a customer keeps a chance that was not met with above nothing, of which no distribution could be made.
      return Math.max(alive, 0.5) / without;
    },
  };
}

/**
 * The odds to stay with the x-th transaction: as counted where many made it, and from there on along a straight line in x through the last
 * well counted ones, as they go where each customer has a probability of their own (BG/NBD: (b + x − 1)/a). Infinite where nobody ever left so.
 */
function continuedOdds(reached: readonly number[], stayed: readonly number[]): (x: number) => number {
  const counted = reached.findIndex((n) => n < FEWEST);
  const known = counted < 0 ? reached.length : counted;
  const total = (values: readonly number[]) => values.reduce((sum, n) => sum + n, 0);
  const everyone = total(reached);
  if (everyone === total(stayed)) return () => Number.POSITIVE_INFINITY;
  // Half a customer on either side keeps odds that were not met with finite.
  const odds = reached.map((n, k) => (stayed[k]! + 0.5) / (n - stayed[k]! + 0.5));
  if (known < 2) {
    const pooled = (total(stayed) + 0.5) / (everyone - total(stayed) + 0.5);
    return () => pooled;
  }
  const { level, slope } = fitLine(odds.slice(0, known), reached);
  return (x) => (x <= known && reached[x - 1]! >= 4 * FEWEST ? odds[x - 1]! : Math.max(level + slope * x, 1e-9));
}

/** Least squares of the odds on x = 1, 2, …, each weighted by what it was counted from; never falling below level. */
function fitLine(odds: readonly number[], weights: readonly number[]) {
  let [w, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  odds.forEach((y, i) => {
    // The variance of odds grows with their square.
    const weight = weights[i]! / (y * (1 + y) ** 2);
    const x = i + 1;
    w += weight;
    sx += weight * x;
    sy += weight * y;
    sxx += weight * x * x;
    sxy += weight * x * y;
  });
  const slope = Math.max(0, (w * sxy - sx * sy) / (w * sxx - sx * sx));
  return { level: (sy - slope * sx) / w, slope };
}

function countAbove(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return ascending.length - low;
}
