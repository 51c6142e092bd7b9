/**
 * The counts n for which a table is kept: all up to 24, then as far apart as half the spread of a sum of n spends, seen as a
 * spread of n: n √(1/pn + 1/(px + q)). Between nodes the distribution of the sum is a cubic in n.
 */
export function countNodes(p: number, order: number, maxN: number): Int32Array {
  const nodes: number[] = [];
  for (let n = 1; n < maxN; ) {
    nodes.push(n);
    n += n < 24 ? 1 : Math.max(1, Math.floor(0.5 * n * Math.sqrt(1 / (p * n) + 1 / order)));
  }
  nodes.push(Math.max(1, maxN));
  return Int32Array.from(nodes);
}

/**
 * Moves the mass of every count n ≥ 1 to the nodes around it with the weights of cubic interpolation, so that the moments up to
 * the third stay what they were. Counts above the last node are put on it. A weight may be negative; their sum is the mass.
 */
export function massAtNodes(pmf: Float64Array, nodes: Int32Array, into: Float64Array): Float64Array {
  into.fill(0);
  const last = nodes.length - 1;
  let k = 0;
  for (let n = 1; n < pmf.length; n++) {
    const mass = pmf[n]!;
    while (k < last && nodes[k + 1]! <= n) k++;
    if (k === last || nodes[k] === n) into[k]! += mass;
    else spread(mass, n, nodes, Math.min(Math.max(k - 1, 0), last - 3), into);
  }
  return into;
}

/** Lagrange weights of n on the four nodes from `first` on. */
function spread(mass: number, n: number, nodes: Int32Array, first: number, into: Float64Array): void {
  for (let i = first; i < first + 4; i++) {
    let weight = mass;
    for (let j = first; j < first + 4; j++) if (j !== i) weight *= (n - nodes[j]!) / (nodes[i]! - nodes[j]!);
    into[i]! += weight;
  }
}
