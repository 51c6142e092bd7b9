import type { DistinctSummaries } from './summary.ts';

/**
 * Every `step`-th customer, the first at `offset` (0 to step): a systematic sample, which spreads over x, T and tx because
 * the rows are sorted by them.
 */
export function sampleRows(rows: DistinctSummaries, step: number, offset: number): DistinctSummaries {
  const kept: number[] = [];
  const count: number[] = [];
  let next = offset;
  let passed = 0;
  for (let i = 0; i < rows.count.length; i++) {
    passed += rows.count[i]!;
    if (next >= passed) continue;
    const taken = Math.ceil((passed - next) / step);
    kept.push(i);
    count.push(taken);
    next += taken * step;
  }
  const column = (values: Int32Array) => Int32Array.from(kept, (i) => values[i]!);
  return { x: column(rows.x), tx: column(rows.tx), T: column(rows.T), count: Float64Array.from(count) };
}
