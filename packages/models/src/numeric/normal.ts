const SQRT_TWO_PI = 2.5066282746310007;

/** Density of the standard normal. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / SQRT_TWO_PI;
}

/** Φ(z). The lower tail is computed as a tail, so it is right relative to itself down to the smallest double. */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return NaN;
  return z <= 0 ? lowerTail(-z) : 1 - lowerTail(z);
}

/** The z with Φ(z) = probability; NaN outside [0, 1]. A rational start (Abramowitz & Stegun 26.2.23) and Halley's steps on ln Φ. */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) return NaN;
  if (probability > 0.5) return -normalQuantile(1 - probability);
  if (probability === 0) return Number.NEGATIVE_INFINITY;
  const t = Math.sqrt(-2 * Math.log(probability));
  let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 2; step++) {
    const tail = lowerTail(-z);
    const slope = normalDensity(z) / tail;
    const newton = Math.log(tail / probability) / slope;
    z -= newton / (1 + 0.5 * newton * (z + slope));
  }
  return z;
}

/** Φ(−u) for u ≥ 0: near the middle ½ less a series of positive terms (DLMF 7.6.2), further out the continued fraction of Mills' ratio. */
function lowerTail(u: number): number {
  if (u < 2) {
    let term = u;
    let sum = u;
    for (let k = 3; sum + term !== sum || k === 3; k += 2) {
      term *= (u * u) / k;
      sum += term;
    }
    return 0.5 - normalDensity(u) * sum;
  }
  if (u === Number.POSITIVE_INFINITY) return 0;
  let fraction = u;
  for (let k = 5 + Math.ceil(500 / (u * u)); k >= 1; k--) fraction = u + k / fraction;
  return normalDensity(u) / fraction;
}
