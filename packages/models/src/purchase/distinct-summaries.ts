import type { DistinctSummaries, Summary } from './summary.ts';

/**
 * Customers compressed to their distinct (x, tx, T), sorted as every sweep expects them.
 *
 * x, tx and T must be whole numbers, 0 ≤ tx ≤ T: tables are read by whole times. Times in weeks with fractions are whole in days (× 7), and parameters
 * fitted to those are per day. Throws a RangeError that names the first customer who is not so: cut to whole numbers, times would give other
 * parameters without a word.
 */
export function distinctSummaries(customers: Iterable<Summary>): DistinctSummaries {
  const sorted = Array.from(customers, checked).sort(byXThenAge);
  const starts: number[] = [];
  sorted.forEach((customer, i) => {
    const previous = sorted[i - 1];
    if (!previous || byXThenAge(previous, customer) !== 0) starts.push(i);
  });
  const column = (key: keyof Summary) => Int32Array.from(starts, (i) => sorted[i]![key]);
  return {
    x: column('x'),
    tx: column('tx'),
    T: column('T'),
    count: Float64Array.from(starts, (start, i) => (starts[i + 1] ?? sorted.length) - start),
  };
}

/** What a column of whole numbers can hold. */
const LARGEST = 2 ** 31 - 1;

function checked(customer: Summary, place: number): Summary {
  const { x, tx, T } = customer;
  const isWhole = [x, tx, T].every((value) => Number.isInteger(value) && value >= 0 && value <= LARGEST);
  if (isWhole && tx <= T) return customer;
  throw new RangeError(
    `invalid customer ${place}; not whole numbers with 0 <= tx <= T (times with fractions: give them in a finer unit, such as days): x ${x}, tx ${tx}, T ${T}`,
  );
}

function byXThenAge(a: Summary, b: Summary): number {
  return a.x - b.x || a.T - b.T || a.tx - b.tx;
}
