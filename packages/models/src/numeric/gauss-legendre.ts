/** A quadrature rule on (0, 1): the weights sum to one. */
export interface Rule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

const rules = new Map<number, Rule>();

/** Gauss–Legendre rule of n nodes on (0, 1), ascending; exact for polynomials up to degree 2n − 1. Each rule is computed once. */
export function gaussLegendre(n: number): Rule {
  const known = rules.get(n);
  if (known) return known;
  const rule = computeRule(n);
  rules.set(n, rule);
  return rule;
}

/** Newton's method on the Legendre polynomial from Tricomi's first guess; the other half by symmetry. */
function computeRule(n: number): Rule {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; 2 * i < n; i++) {
    let z = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let iteration = 0; iteration < 20; iteration++) {
      const { value, derivative } = legendre(n, z);
      slope = derivative;
      const step = value / derivative;
      z -= step;
      // The slope lags one step behind, which costs nothing once the step is of rounding size.
      if (Math.abs(step) < 2e-16) break;
    }
    const weight = 1 / ((1 - z * z) * slope * slope);
    nodes[i] = (1 - z) / 2;
    nodes[n - 1 - i] = (1 + z) / 2;
    weights[i] = weight;
    weights[n - 1 - i] = weight;
  }
  return { nodes, weights };
}

function legendre(n: number, z: number): { value: number; derivative: number } {
  let before = 1;
  let value = z;
  for (let k = 2; k <= n; k++) [before, value] = [value, ((2 * k - 1) * z * value - (k - 1) * before) / k];
  return { value, derivative: (n * (z * value - before)) / (z * z - 1) };
}

/**
 * ∫ of a positive f whose logarithm is concave, by panels of 16 nodes. `steepness` bounds |d ln f / dv| at a point and sets the
 * width of the panels, of which none is wider than `widest`; beyond the mode the integral ends where panels no longer count.
 */
export function integrateLogConcave(
  f: (v: number) => number,
  from: number,
  to: number,
  steepness: (v: number) => number,
  widest: number,
): number {
  return momentLogConcave(f, () => 1, from, to, steepness, widest).moment;
}

/** ∫ f and ∫ f g in one pass, for a positive g no rougher than f; ∫ f g decides where it ends. */
export function momentLogConcave(
  f: (v: number) => number,
  g: (v: number) => number,
  from: number,
  to: number,
  steepness: (v: number) => number,
  widest: number,
): { readonly mass: number; readonly moment: number } {
  const { nodes, weights } = gaussLegendre(16);
  let [mass, moment] = [0, 0];
  for (let start = from; start < to; ) {
    let width = Math.min(widest, to - start, 8 / steepness(start));
    while (width * steepness(start + width) > 12) width /= 2;
    let [panelMass, panelMoment] = [0, 0];
    for (let j = 0; j < 16; j++) {
      const v = start + width * nodes[j]!;
      const weighted = weights[j]! * f(v);
      panelMass += weighted;
      panelMoment += weighted * g(v);
    }
    mass += width * panelMass;
    moment += width * panelMoment;
    if (!(width * panelMoment > 1e-18 * moment)) break;
    // A last sliver that no longer moves the start would never end.
    start = to - start - width > 1e-15 * to ? start + width : to;
  }
  return { mass, moment };
}
