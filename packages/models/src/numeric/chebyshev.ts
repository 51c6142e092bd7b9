/** Chebyshev points of the second kind on [from, to], ascending; both ends are among them. */
export function chebyshevPoints(n: number, from: number, to: number): Float64Array {
  if (n === 1) return Float64Array.of((from + to) / 2);
  return Float64Array.from({ length: n }, (_, j) => {
    const share = Math.sin((Math.PI * j) / (2 * (n - 1))) ** 2;
    return from + (to - from) * share;
  });
}

/** The weight of each point's value in the polynomial through all, at t (barycentric form: Berrut & Trefethen 2004), into `weights`, which are 0. */
export function interpolationWeights(
  points: Float64Array,
  t: number,
  weights = new Float64Array(points.length),
): Float64Array {
  const n = points.length;
  const at = points.indexOf(t);
  if (at >= 0 || n === 1) {
    weights[Math.max(0, at)] = 1;
    return weights;
  }
  let sum = 0;
  for (let j = 0; j < n; j++) {
    const half = j === 0 || j === n - 1 ? 0.5 : 1;
    const weight = ((j % 2 === 0 ? 1 : -1) * half) / (t - points[j]!);
    weights[j] = weight;
    sum += weight;
  }
  for (let j = 0; j < n; j++) weights[j]! /= sum;
  return weights;
}

/** Points needed for an error of some 1e-11 on an interval this wide of a function analytic within `strip` of it. */
export function pointsNeeded(width: number, strip: number): number {
  if (width === 0) return 1;
  const height = (2 * strip) / width;
  return Math.ceil(26 / Math.asinh(height)) + 1;
}
