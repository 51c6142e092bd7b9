import { gaussLegendre } from '../../numeric/gauss-legendre.ts';
import type { Lifetime } from './lifetime.ts';
import { type PanelLayout, panelLayout } from './panel-layout.ts';

/** A stretch of panels ends before the integrand has changed by this many powers of e: far from what a double can hold. */
const longestStretch = 200;

/** Panels whose integrals have one unit: g at the age where the stretch starts. */
export interface Stretch {
  /** ln(1 + age/α), and ln f(age). */
  readonly logAge: number;
  readonly logDensity: number;
}

/**
 * The days first…last cut into panels, one a day wherever the integrand is as smooth as usual, more where it turns quickly.
 * With g(u) = (1 + u/α)^−n f(u), `values` holds the quadrature terms of each panel ÷ g at the start of its stretch. Every
 * entry is the n-th power of its ratio × a factor that does not depend on n, so passing from n to n + 1 is one product.
 */
export interface LifetimePanels {
  readonly count: number;
  readonly nodesPerPanel: number;
  readonly first: number;
  /** Index of the panel that starts on day first + i; the last day has the index `count`. */
  readonly panelOfDay: Int32Array;
  readonly stretches: readonly Stretch[];
  /** Per panel, and for the end of the last. Mostly there is one stretch. */
  readonly stretchOf: Int32Array;
  /** Per stretch: ln g at its start, for the n that `values` are for. */
  readonly logUnits: Float64Array;
  /** Ages at the nodes. */
  readonly ages: Float64Array;
  readonly ratios: Float64Array;
  readonly factors: Float64Array;
  readonly values: Float64Array;
  /** Per panel: ∫ g from its start on, in the unit of its stretch. */
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
  const turnRate = (age: number) => (largestPower + 2.5) / (alpha + age) + lifetime.steepness(age);
  const layout = panelLayout(first, last, turnRate);
  return layout && tabulate(layout, first, last, alpha, largestPower, lifetime);
}

function tabulate(
  { nodes: nodesPerPanel, starts, panelOfDay }: PanelLayout,
  first: number,
  last: number,
  alpha: number,
  largestPower: number,
  lifetime: Lifetime,
): LifetimePanels {
  const { nodes, weights } = gaussLegendre(nodesPerPanel);
  const count = starts.length;
  const nodeColumn = () => new Float64Array(nodesPerPanel * count);
  const [ages, ratios, factors] = [nodeColumn(), nodeColumn(), nodeColumn()];
  const stretchOf = new Int32Array(count + 1);
  const stretches: Stretch[] = [];
  const begin = (age: number) =>
    stretches.push({ logAge: Math.log1p(age / alpha), logDensity: lifetime.logDensity(age) });
  let unit = first;
  begin(unit);
  for (let p = 0; p < count; p++) {
    const start = starts[p]!;
    const width = (p + 1 < count ? starts[p + 1]! : last) - start;
    const change = Math.abs(lifetime.logDensity(start) - stretches.at(-1)!.logDensity);
    if (largestPower * Math.log((alpha + start) / (alpha + unit)) + change > longestStretch) {
      unit = start;
      begin(unit);
    }
    const { logDensity } = stretches.at(-1)!;
    stretchOf[p] = stretches.length - 1;
    for (let j = 0; j < nodesPerPanel; j++) {
      const u = start + width * nodes[j]!;
      const i = nodesPerPanel * p + j;
      ages[i] = u;
      ratios[i] = (alpha + unit) / (alpha + u);
      factors[i] = width * weights[j]! * Math.exp(lifetime.logDensity(u) - logDensity);
    }
  }
  stretchOf[count] = stretches.length - 1;
  return {
    count,
    nodesPerPanel,
    first,
    panelOfDay,
    stretches,
    stretchOf,
    logUnits: new Float64Array(stretches.length),
    ages,
    ratios,
    factors,
    values: nodeColumn(),
    suffix: new Float64Array(count + 1),
    suffixWeights: new Float64Array(count + 1),
    weights: nodeColumn(),
    weightsByPower: nodeColumn(),
  };
}

/** Sets `values` and units for the power n; from those for `previous`, where that is a few products away. */
export function raise(
  { values, ratios, factors, stretches, logUnits }: LifetimePanels,
  n: number,
  previous: number,
): void {
  const steps = Math.round(n - previous);
  if (steps >= 1 && steps <= 16) {
    for (let step = 0; step < steps; step++) {
      for (let i = 0; i < values.length; i++) values[i]! *= ratios[i]!;
    }
  } else {
    for (let i = 0; i < values.length; i++) values[i] = factors[i]! * ratios[i]! ** n;
  }
  stretches.forEach(({ logAge, logDensity }, k) => {
    logUnits[k] = -n * logAge + logDensity;
  });
}

/** Sets `suffix` for the panels from…to − 1: integrals up to the start of panel `to`. */
export function accumulate(panels: LifetimePanels, from: number, to: number): void {
  const { nodesPerPanel, values, suffix, stretchOf } = panels;
  let stretch = stretchOf[to]!;
  let sum = 0;
  suffix[to] = 0;
  for (let p = to - 1; p >= from; p--) {
    if (stretchOf[p] !== stretch) sum *= unitRatio(panels, stretch, stretchOf[p]!);
    stretch = stretchOf[p]!;
    const i = nodesPerPanel * p;
    for (let j = i; j < i + nodesPerPanel; j++) sum += values[j]!;
    suffix[p] = sum;
  }
}

/** The reverse of `accumulate`: passes the weights of the suffix integrals on to the nodes that make them up, and clears them. */
export function distribute(panels: LifetimePanels, from: number, to: number, n: number): void {
  const { nodesPerPanel, values, stretchOf, suffixWeights, weights, weightsByPower } = panels;
  let stretch = stretchOf[from]!;
  let weight = 0;
  for (let p = from; p < to; p++) {
    if (stretchOf[p] !== stretch) weight *= unitRatio(panels, stretchOf[p]!, stretch);
    stretch = stretchOf[p]!;
    weight += suffixWeights[p]!;
    suffixWeights[p] = 0;
    const i = nodesPerPanel * p;
    for (let j = i; j < i + nodesPerPanel; j++) {
      const share = weight * values[j]!;
      weights[j]! += share;
      weightsByPower[j]! += n * share;
    }
  }
  suffixWeights[to] = 0;
}

/** The unit of one stretch in that of another. */
function unitRatio({ logUnits }: LifetimePanels, of: number, to: number): number {
  return Math.exp(logUnits[of]! - logUnits[to]!);
}
