import { integrateLogConcave } from './gauss-legendre.ts';

/** Series near z = 1 need some 40 / (1 − z) terms; from here on quadrature is the cheaper. */
const slowSeries = 0.05;

/**
 * ln 2F1(a, b; c; z) for real parameters and 0 ≤ z < 1; NaN outside, or where the function is negative.
 *
 * Where the series would grow, Euler's transformation takes the growth out as a power of 1 − z, in logs:
 * 2F1(a, b; c; z) = (1−z)^(c−a−b) 2F1(c−a, c−b; c; z) (DLMF 15.8.1). Give `oneMinusZ` where it is known better than 1 − z.
 */
export function logHyp2f1(a: number, b: number, c: number, z: number, oneMinusZ = 1 - z): number {
  if (!(z >= 0 && z <= 1 && oneMinusZ > 0)) return NaN;
  const excess = a + b - c;
  if (c > 0 && excess > 0) return -excess * Math.log(oneMinusZ) + transformed(c - a, c - b, c, z, oneMinusZ);
  return transformed(a, b, c, z, oneMinusZ);
}

/**
 * ln 2F1(1, b; c; z) for 0 < b < c, c > 1 and 0 ≤ z < 1, however near z is to 1: all terms positive, nothing can overflow.
 * Near 1 it is (c−1) ∫_0^∞ e^{−(c−1)y} (1−z+z e^{−y})^{−b} dy, Euler's integral in y = −ln(1−t).
 */
export function logHyp2f1FromOne(b: number, c: number, z: number, oneMinusZ = 1 - z): number {
  if (!(b > 0 && c > b && c > 1 && z >= 0 && z <= 1 && oneMinusZ > 0)) return NaN;
  return oneMinusZ < slowSeries ? byQuadrature(b, c, z, oneMinusZ) : bySeries(1, b, c, z);
}

function transformed(a: number, b: number, c: number, z: number, oneMinusZ: number): number {
  if (oneMinusZ < slowSeries && c > 1) {
    // With 1 or c − 1 among the parameters, this or its Euler transform starts from one.
    if (isNear(a, 1) && b > 0 && b < c) return byQuadrature(b, c, z, oneMinusZ);
    if (isNear(b, 1) && a > 0 && a < c) return byQuadrature(a, c, z, oneMinusZ);
    const power = (c - a - b) * Math.log(oneMinusZ);
    if (isNear(c - a, 1) && b > 0 && b < c) return power + byQuadrature(c - b, c, z, oneMinusZ);
    if (isNear(c - b, 1) && a > 0 && a < c) return power + byQuadrature(c - a, c, z, oneMinusZ);
  }
  return bySeries(a, b, c, z);
}

function isNear(value: number, target: number): boolean {
  return Math.abs(value - target) < 1e-12;
}

function bySeries(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  let scale = 0;
  for (let k = 0; k < 10_000_000; k++) {
    const ratio = (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z;
    term *= ratio;
    sum += term;
    // Once ratios fall below one they stay there, and the rest is at most geometric in the larger of ratio and z.
    const bound = Math.max(Math.abs(ratio), z);
    if (bound < 1 && Math.abs(term) < 1e-17 * (1 - bound) * Math.abs(sum)) return scale + Math.log(sum);
    if (Math.abs(sum) > 1e250) {
      term *= 1e-250;
      sum *= 1e-250;
      scale += 250 * Math.LN10;
    }
  }
  return NaN;
}

function byQuadrature(b: number, c: number, z: number, oneMinusZ: number): number {
  const R = c - 1;
  const exponent = (y: number) => -R * y - b * Math.log(oneMinusZ + z * Math.exp(-y));
  const slope = (y: number) => {
    const decaying = z * Math.exp(-y);
    return -R + (b * decaying) / (oneMinusZ + decaying);
  };
  const mode = b > R ? Math.max(0, Math.log((z * (b - R)) / (R * oneMinusZ))) : 0;
  const highest = exponent(mode);
  // Beyond `flat` the second factor is constant, and what is left of the integral is e^exponent / R.
  const flat = Math.max(0, Math.log(z / oneMinusZ)) + 40;
  const body = integrateLogConcave(
    (y) => Math.exp(exponent(y) - highest),
    0,
    flat,
    (y) => Math.abs(slope(y)),
    2,
  );
  return highest + Math.log(R * body + Math.exp(exponent(flat) - highest));
}
