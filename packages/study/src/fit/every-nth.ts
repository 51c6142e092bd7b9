import type { DistinctRows } from '../summarise/distinct-summaries.ts';

/** Every nth row: since rows are sorted by (x, T, tx), a sample spread evenly over the histories. */
export function everyNth(rows: DistinctRows, n: number): DistinctRows {
  if (n <= 1) return rows;
  const keep = (_: number, i: number) => i % n === 0;
  return {
    x: rows.x.filter(keep),
    tx: rows.tx.filter(keep),
    T: rows.T.filter(keep),
    count: rows.count.filter(keep),
    spenders: rows.spenders.filter(keep),
    spend: rows.spend.filter(keep),
    spendSquared: rows.spendSquared.filter(keep),
  };
}
