import type { DistinctSummaries } from './summary.ts';

/** The same customers by a coarser calendar: times to the nearest multiple of `step`, and in its units. Rows now alike are merged. */
export function coarseRows({ x, tx, T, count }: DistinctSummaries, step: number): DistinctSummaries {
  const coarse = (time: number) => Math.round(time / step);
  const at: number[] = [];
  const recency: number[] = [];
  const customers: number[] = [];
  for (let from = 0, to = 0; from < x.length; from = to) {
    const age = coarse(T[from]!);
    const byRecency = new Float64Array(age + 1);
    for (; to < x.length && x[to] === x[from] && coarse(T[to]!) === age; to++)
      byRecency[coarse(tx[to]!)]! += count[to]!;
    byRecency.forEach((n, time) => {
      if (n === 0) return;
      at.push(from);
      recency.push(time);
      customers.push(n);
    });
  }
  return {
    x: Int32Array.from(at, (row) => x[row]!),
    tx: Int32Array.from(recency),
    T: Int32Array.from(at, (row) => coarse(T[row]!)),
    count: Float64Array.from(customers),
  };
}
