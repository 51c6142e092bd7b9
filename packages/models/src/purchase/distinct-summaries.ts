import type { DistinctSummaries, Summary } from './summary.ts';

/** Customers compressed to their distinct (x, tx, T), sorted as every sweep expects them. Times must be whole numbers. */
export function distinctSummaries(customers: Iterable<Summary>): DistinctSummaries {
  const sorted = Array.from(customers).sort(byXThenAge);
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

function byXThenAge(a: Summary, b: Summary): number {
  return a.x - b.x || a.T - b.T || a.tx - b.tx;
}
