/** Visitors of whom the same was known, and what became of them. */
export interface EarlyCell {
  /** What was known, from what says most to what says least: what they had done, where they came from, with what, to which page. */
  readonly path: readonly string[];
  readonly visitors: number;
  /** Those of them who bought later, with the sums of the logarithms of what each brought (above 0) and of their squares. */
  readonly buyers: number;
  readonly sumLog: number;
  readonly sumLogSquares: number;
}

/** Cells as a tree: a node for each beginning of a path, with the sums of all below it. */
export interface CellTree {
  readonly cell: Omit<EarlyCell, 'path'>;
  readonly children: ReadonlyMap<string, CellTree>;
}

export function cellTree(cells: readonly EarlyCell[], depth = 0): CellTree {
  const groups = new Map<string, EarlyCell[]>();
  let [visitors, buyers, sumLog, sumLogSquares] = [0, 0, 0, 0];
  for (const cell of cells) {
    visitors += cell.visitors;
    buyers += cell.buyers;
    sumLog += cell.sumLog;
    sumLogSquares += cell.sumLogSquares;
    const name = cell.path[depth];
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(cell);
    else groups.set(name, [cell]);
  }
  const children = [...groups].map(([name, group]) => [name, cellTree(group, depth + 1)] as const);
  return { cell: { visitors, buyers, sumLog, sumLogSquares }, children: new Map(children) };
}
