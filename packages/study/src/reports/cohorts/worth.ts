import type { CohortRow } from './cohort-rows.ts';
import type { Worth } from './cohorts-result.ts';

type Sums = Pick<CohortRow, 'customers' | 'historic' | 'expected' | 'worthSquares' | 'worthLargest'>;

/** What a customer brought and is expected to bring: the mean and its standard error, with and without the one who is worth most. */
export function worthOf(rows: readonly Sums[]): Worth {
  const sum = (of: keyof Sums) => rows.reduce((total, row) => total + row[of], 0);
  const [n, total, squares] = [sum('customers'), sum('historic') + sum('expected'), sum('worthSquares')];
  const largest = Math.max(0, ...rows.map(({ worthLargest }) => worthLargest));
  const [mean, error] = meanAndError(n, total, squares);
  const [meanOfOthers, errorOfOthers] = meanAndError(n - 1, total - largest, squares - largest ** 2);
  return { mean, error, meanOfOthers, errorOfOthers };
}

function meanAndError(n: number, total: number, squares: number): readonly [mean: number, error: number] {
  if (n < 1) return [0, 0];
  const mean = total / n;
  return [mean, n > 1 ? Math.sqrt(Math.max(0, squares - n * mean ** 2) / (n - 1) / n) : 0];
}
