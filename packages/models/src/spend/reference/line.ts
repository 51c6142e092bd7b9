import { seeded } from '../../numeric/random.ts';
import type { Parameters } from '../../parameters/parameters.ts';
import type { SpendCore } from '../model.ts';
import type { SpendLine } from '../spend-line.ts';

const CUSTOMERS = 6000;
/** Means of so many transactions, each against the next one after the last. */
const SIZES = [1, 2, 4, 8] as const;
const MOST = SIZES[SIZES.length - 1]!;

/**
 * Bühlmann's credibility line: (K m + n z̄)/(K + n), m the mean of all and K how many transactions of one's own weigh as much as it. Of
 * customers simulated alike for all parameters, the K of the least squared errors relative to m + z̄. It is exact where the expectation is
 * linear (Gamma-Gamma: K = (q − 1)/p), and the best line elsewhere.
 */
export function credibilityLine<Name extends string>(
  { simulate }: Pick<SpendCore<Name>, 'simulate'>,
  parameters: Parameters<Name>,
): SpendLine {
  const random = seeded('credibility');
  const own = SIZES.map(() => new Float64Array(CUSTOMERS));
  const next = new Float64Array(CUSTOMERS);
  let total = 0;
  for (let i = 0; i < CUSTOMERS; i++) {
    const values = simulate(parameters, MOST + 1, random);
    let sum = 0;
    for (let k = 0; k < MOST; k++) {
      sum += values[k]!;
      const size = SIZES.indexOf((k + 1) as (typeof SIZES)[number]);
      if (size >= 0) own[size]![i] = sum / (k + 1);
    }
    next[i] = values[MOST]!;
    total += sum + next[i]!;
  }
  const mean = total / (CUSTOMERS * (MOST + 1));
  const error = (logK: number) => {
    const K = Math.exp(logK);
    let sum = 0;
    SIZES.forEach((x, size) => {
      const weight = x / (K + x);
      for (let i = 0; i < CUSTOMERS; i++) {
        const z = own[size]![i]!;
        sum += ((next[i]! - mean - weight * (z - mean)) / (mean + z)) ** 2;
      }
    });
    return sum;
  };
  const K = Math.exp(leastOf(error, Math.log(1e-3), Math.log(1e6)));
  return { base: K * mean, slope: 1, share: 1, rest: K, perTransaction: 1 };
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Where a function with one valley is least, by golden section. */
function leastOf(f: (at: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atLeft, atRight] = [f(left), f(right)];
  while (high - low > 1e-3) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = f(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = f(right);
    }
  }
  return (low + high) / 2;
}
