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
  for (let k = 0; k < last && nodes[k]! < pmf.length; k++) {
    into[k]! += pmf[nodes[k]!]!;
    if (nodes[k + 1]! > nodes[k]! + 1) spreadAfter(k, pmf, nodes, into);
  }
  for (let n = nodes[last]!; n < pmf.length; n++) into[last]! += pmf[n]!;
  return into;
}

/** What lies between node k and the next, by the Lagrange weights of the four nodes around. */
function spreadAfter(k: number, pmf: Float64Array, nodes: Int32Array, into: Float64Array): void {
  const first = Math.min(Math.max(k - 1, 0), nodes.length - 4);
  const a = nodes[first]!;
  const b = nodes[first + 1]!;
  const c = nodes[first + 2]!;
  const d = nodes[first + 3]!;
  let atA = 0;
  let atB = 0;
  let atC = 0;
  let atD = 0;
  const end = Math.min(nodes[k + 1]!, pmf.length);
  for (let n = nodes[k]! + 1; n < end; n++) {
    const below = pmf[n]! * (n - a) * (n - b);
    const above = pmf[n]! * (n - c) * (n - d);
    atA += (n - b) * above;
    atB += (n - a) * above;
    atC += (n - d) * below;
    atD += (n - c) * below;
  }
  into[first]! += atA / ((a - b) * (a - c) * (a - d));
  into[first + 1]! += atB / ((b - a) * (b - c) * (b - d));
  into[first + 2]! += atC / ((c - a) * (c - b) * (c - d));
  into[first + 3]! += atD / ((d - a) * (d - b) * (d - c));
}
