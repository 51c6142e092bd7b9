import { logBeta } from '../numeric/beta.ts';
import { type CellTree, cellTree, type EarlyCell } from './early-cell.ts';

/** What is known of the visitors of a node, with the doubt about the nodes above that it is drawn towards. */
export interface EarlyNode {
  readonly visitors: number;
  /** Beta(a, b) of the share who buy, were that of the node above known. */
  readonly a: number;
  readonly b: number;
  /** Variance of that share. */
  readonly shareVariance: number;
  /** The mean of the logarithm of what buyers bring, and its variance. */
  readonly mean: number;
  readonly variance: number;
  readonly children: ReadonlyMap<string, EarlyNode>;
}

export interface EarlyModel {
  readonly root: EarlyNode;
  /** Variance of the logarithm of what buyers of one cell bring. */
  readonly within: number;
  /** How alike nodes of a depth are to the one above them: concentration of shares, variance of mean logarithms. */
  readonly levels: readonly { readonly concentration: number; readonly between: number }[];
}

/** Fewer buyers than this say nothing. */
const FEWEST_BUYERS = 30;

/**
 * What visitors are worth before they have bought anything: the share who buy, and the log-normal value of those who do, each drawn in every node of the tree
 * towards the node above by as much as nodes of that depth are alike (empirical Bayes: beta-binomial shares, normal means of logarithms).
 *
 * @returns null where fewer than 30 have bought
 */
export function fitEarlyValue(cells: readonly EarlyCell[]): EarlyModel | null {
  const tree = cellTree(cells);
  const { visitors, buyers, sumLog, sumLogSquares } = tree.cell;
  if (buyers < FEWEST_BUYERS) return null;
  const mean = sumLog / buyers;
  const overall = Math.max(1e-6, sumLogSquares / buyers - mean ** 2);
  const within = withinVariance(tree) ?? overall;
  const [a, b] = [buyers + 0.5, visitors - buyers + 0.5];
  const root: EarlyNode = {
    ...{ visitors, a, b, mean, children: new Map() },
    shareVariance: betaVariance(a, b),
    variance: within / buyers,
  };
  let nodes: readonly Placed[] = [{ tree, node: root }];
  const levels: { concentration: number; between: number }[] = [];
  while (nodes.some(({ tree: { children } }) => children.size > 0)) {
    const level = { concentration: concentrationOf(nodes), between: betweenOf(nodes, within) };
    levels.push(level);
    nodes = nodes.flatMap((parent) => childrenOf(parent, level, within));
  }
  return { root, within, levels };
}

interface Placed {
  readonly tree: CellTree;
  readonly node: EarlyNode;
}

function childrenOf(
  { tree, node }: Placed,
  { concentration, between }: EarlyModel['levels'][number],
  within: number,
): readonly Placed[] {
  const share = node.a / (node.a + node.b);
  return [...tree.children].map(([name, child]) => {
    const { visitors, buyers, sumLog } = child.cell;
    const precision = 1 / between + buyers / within;
    const [a, b] = [concentration * share + buyers, concentration * (1 - share) + visitors - buyers];
    const made: EarlyNode = {
      visitors,
      a,
      b,
      // By how much it follows the node above, so far it is as doubtful as that.
      shareVariance: betaVariance(a, b) + (concentration / (concentration + visitors)) ** 2 * node.shareVariance,
      mean: (node.mean / between + sumLog / within) / precision,
      variance: 1 / precision + (1 / between / precision) ** 2 * node.variance,
      children: new Map(),
    };
    (node.children as Map<string, EarlyNode>).set(name, made);
    return { tree: child, node: made };
  });
}

function betaVariance(a: number, b: number): number {
  return (a * b) / ((a + b) ** 2 * (a + b + 1));
}

/** The variance within the cells at the ends of the tree; null where no two buyers are of one cell. */
function withinVariance(tree: CellTree): number | null {
  let [squares, freedom] = [0, 0];
  const visit = ({ cell: { buyers, sumLog, sumLogSquares }, children }: CellTree): void => {
    for (const child of children.values()) visit(child);
    if (children.size > 0 || buyers < 2) return;
    squares += sumLogSquares - sumLog ** 2 / buyers;
    freedom += buyers - 1;
  };
  visit(tree);
  return freedom > 0 && squares > 0 ? squares / freedom : null;
}

const STEPS = 48;

/** The most likely of geometrically spaced values. */
function mostLikely(from: number, to: number, logLikelihood: (value: number) => number): number {
  let best = to;
  let height = Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= STEPS; i++) {
    const value = from * (to / from) ** (i / STEPS);
    const found = logLikelihood(value);
    if (found > height) [best, height] = [value, found];
  }
  return best;
}

function concentrationOf(parents: readonly Placed[]): number {
  const logLikelihood = (concentration: number) => {
    let sum = 0;
    for (const { tree, node } of parents) {
      const share = node.a / (node.a + node.b);
      const [a, b] = [concentration * share, concentration * (1 - share)];
      for (const { cell } of tree.children.values())
        sum += logBeta(a + cell.buyers, b + cell.visitors - cell.buyers) - logBeta(a, b);
    }
    return sum;
  };
  return mostLikely(0.5, 1e6, logLikelihood);
}

function betweenOf(parents: readonly Placed[], within: number): number {
  const logLikelihood = (between: number) => {
    let sum = 0;
    for (const { tree, node } of parents)
      for (const { cell } of tree.children.values()) {
        if (cell.buyers === 0) continue;
        const variance = between + within / cell.buyers;
        sum -= (Math.log(variance) + (cell.sumLog / cell.buyers - node.mean) ** 2 / variance) / 2;
      }
    return sum;
  };
  return mostLikely(within * 1e-5, within * 10, logLikelihood);
}
