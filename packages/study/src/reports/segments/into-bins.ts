import type { RfmCell, RfmGrid } from './segments-result.ts';

/** A grid of fewer bins, each of its edges one of the finer grid's: sums of its cells, without those that nobody is in. */
export function intoBins(fine: RfmGrid, { recency, frequency }: Pick<RfmGrid, 'recency' | 'frequency'>): RfmGrid {
  const recencyBins = [...fine.recency, Infinity].map((day) => recency.filter((edge) => edge < day).length);
  const frequencyBins = fine.frequency.map((orders) => frequency.filter((edge) => edge <= orders).length - 1);
  const cells = new Map<number, RfmCell>();
  for (const cell of fine.cells) {
    const [r, f] = [recencyBins[cell.recency]!, frequencyBins[cell.frequency]!];
    const place = r * frequency.length + f;
    const before = cells.get(place);
    cells.set(place, {
      recency: r,
      frequency: f,
      customers: cell.customers + (before?.customers ?? 0),
      active: cell.active + (before?.active ?? 0),
      historic: cell.historic + (before?.historic ?? 0),
      expected: cell.expected + (before?.expected ?? 0),
    });
  }
  return { recency, frequency, cells: [...cells].toSorted(([a], [b]) => a - b).map(([, cell]) => rounded(cell)) };
}

/** Money in whole minor units, and as many digits of a count as anybody reads. */
function rounded(cell: RfmCell): RfmCell {
  return {
    ...cell,
    active: Math.round(cell.active * 1e4) / 1e4,
    historic: Math.round(cell.historic),
    expected: Math.round(cell.expected),
  };
}

/** Of each edge that is wanted the nearest of the finer grid's, each once, in their order. */
export function nearestEdges(wanted: readonly number[], edges: readonly number[]): readonly number[] {
  const nearest = wanted.flatMap((each) =>
    edges.length === 0
      ? []
      : [edges.reduce((best, edge) => (Math.abs(edge - each) < Math.abs(best - each) ? edge : best))],
  );
  return [...new Set(nearest)].toSorted((a, b) => a - b);
}
