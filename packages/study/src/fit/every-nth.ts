import type { DistinctRows } from '../summarise/distinct-summaries.ts';

/** Every nth row: since rows are sorted by (x, T, tx), a sample spread evenly over the histories. */
export function everyNth(rows: DistinctRows, n: number): DistinctRows {
  if (n <= 1) return rows;
  return {
    x: thinned(rows.x, n),
    tx: thinned(rows.tx, n),
    T: thinned(rows.T, n),
    count: thinned(rows.count, n),
    spenders: thinned(rows.spenders, n),
    spend: thinned(rows.spend, n),
    spendSquared: thinned(rows.spendSquared, n),
  };
}

function thinned<Column extends Int32Array | Float64Array>(column: Column, n: number): Column {
  const out = column.slice(0, Math.ceil(column.length / n)) as Column;
  for (let i = 0; i < out.length; i++) out[i] = column[i * n]!;
  return out;
}
