import { gaussLegendre } from '../../numeric/gauss-legendre.ts';
import type { Lifetime } from './lifetime.ts';

/** Panels so narrow that three nodes integrate each to better than 1e-9 of itself. */
const turnPerPanel = 0.3;
const mostPanels = 400_000;
const nodesPerPanel = 3;
// Per panel: its three nodes, then its end.
const stride = nodesPerPanel + 1;

/**
 * The days first…last cut into panels, one a day wherever the integrand is as smooth as usual, more where it turns quickly.
 * With g(u) = (1 + u/α)^−n f(u), `values` holds for each panel its three quadrature terms and its end, all ÷ g(start): the
 * integral over the panel is the sum of the three, and the fourth carries a suffix integral from the panel's end to its start.
 * Every entry is the n-th power of its ratio × a factor that does not depend on n, so passing from n to n + 1 is one product.
 */
export interface LifetimePanels {
  readonly count: number;
  readonly first: number;
  /** Index of the panel that starts on day first + i; the last day has the index `count`. */
  readonly panelOfDay: Int32Array;
  /** Ages at the nodes, and at the end of the panel. */
  readonly ages: Float64Array;
  readonly ratios: Float64Array;
  readonly factors: Float64Array;
  readonly values: Float64Array;
  /** Per panel: ∫ g from its start on, ÷ g(start). */
  readonly suffix: Float64Array;
  /** Per panel: the weight of that suffix integral in a sum over customers. */
  readonly suffixWeights: Float64Array;
  /** Per node: customers expected to have ended there, and the same × their n. */
  readonly weights: Float64Array;
  readonly weightsByPower: Float64Array;
}

/** Panels fine enough for every power up to `largestPower`; undefined where that takes an absurd number of them. */
export function lifetimePanels(
  first: number,
  last: number,
  alpha: number,
  largestPower: number,
  lifetime: Lifetime,
): LifetimePanels | undefined {
  const starts: number[] = [];
  const panelOfDay = new Int32Array(last - first + 1);
  for (let day = first; day < last; day++) {
    panelOfDay[day - first] = starts.length;
    for (let at = day; at < day + 1; ) {
      starts.push(at);
      if (starts.length > mostPanels) return undefined;
      const rate = (largestPower + 2.5) / (alpha + at) + lifetime.steepness(at);
      const panelsLeft = Math.ceil(((day + 1 - at) * rate) / turnPerPanel - 1e-9);
      at = panelsLeft <= 1 ? day + 1 : at + turnPerPanel / rate;
      // Slivers would cost a panel and could stall the walk by rounding.
      if (day + 1 - at < 1e-9) at = day + 1;
    }
  }
  panelOfDay[last - first] = starts.length;
  return tabulate(starts, first, last, panelOfDay, alpha, lifetime);
}

function tabulate(
  starts: readonly number[],
  first: number,
  last: number,
  panelOfDay: Int32Array,
  alpha: number,
  lifetime: Lifetime,
): LifetimePanels {
  const { nodes, weights } = gaussLegendre(nodesPerPanel);
  const count = starts.length;
  const ages = new Float64Array(stride * count);
  const ratios = new Float64Array(stride * count);
  const factors = new Float64Array(stride * count);
  let logDensity = lifetime.logDensity(first);
  for (let p = 0; p < count; p++) {
    const start = starts[p]!;
    const end = p + 1 < count ? starts[p + 1]! : last;
    const width = end - start;
    const atEnd = lifetime.logDensity(end);
    for (let j = 0; j < stride; j++) {
      const isEnd = j === nodesPerPanel;
      const u = isEnd ? end : start + width * nodes[j]!;
      const i = stride * p + j;
      ages[i] = u;
      ratios[i] = (alpha + start) / (alpha + u);
      const change = Math.exp((isEnd ? atEnd : lifetime.logDensity(u)) - logDensity);
      factors[i] = isEnd ? change : change * width * weights[j]!;
    }
    logDensity = atEnd;
  }
  return {
    count,
    first,
    panelOfDay,
    ages,
    ratios,
    factors,
    values: new Float64Array(stride * count),
    suffix: new Float64Array(count + 1),
    suffixWeights: new Float64Array(count + 1),
    weights: new Float64Array(stride * count),
    weightsByPower: new Float64Array(stride * count),
  };
}

/** Sets `values` for the power n; from those for `previous`, where that is a few products away. */
export function raise({ values, ratios, factors }: LifetimePanels, n: number, previous: number): void {
  const steps = Math.round(n - previous);
  if (steps >= 1 && steps <= 16) {
    for (let step = 0; step < steps; step++) {
      for (let i = 0; i < values.length; i++) values[i]! *= ratios[i]!;
    }
  } else {
    for (let i = 0; i < values.length; i++) values[i] = factors[i]! * ratios[i]! ** n;
  }
}

/** Sets `suffix` for the panels from…to − 1: integrals up to the start of panel `to`. */
export function accumulate({ values, suffix }: LifetimePanels, from: number, to: number): void {
  let sum = 0;
  suffix[to] = 0;
  for (let p = to - 1; p >= from; p--) {
    const i = stride * p;
    sum = values[i]! + values[i + 1]! + values[i + 2]! + values[i + nodesPerPanel]! * sum;
    suffix[p] = sum;
  }
}

/** The reverse of `accumulate`: passes the weights of the suffix integrals on to the nodes that make them up, and clears them. */
export function distribute(panels: LifetimePanels, from: number, to: number, n: number): void {
  const { values, suffixWeights, weights, weightsByPower } = panels;
  let weight = 0;
  for (let p = from; p < to; p++) {
    weight += suffixWeights[p]!;
    suffixWeights[p] = 0;
    // Far behind the last row nothing is left but denormal numbers, which are slow.
    if (Math.abs(weight) < 1e-200) weight = 0;
    const i = stride * p;
    for (let j = i; j < i + nodesPerPanel; j++) {
      const share = weight * values[j]!;
      weights[j]! += share;
      weightsByPower[j]! += n * share;
    }
    weight *= values[i + nodesPerPanel]!;
  }
  suffixWeights[to] = 0;
}
