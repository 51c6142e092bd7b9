import type { Matrix } from './linear-algebra.ts';

/**
 * The Hessian of f at x by central differences of its analytic gradient, symmetrised: 2n evaluations, error O(step²).
 * The step is absolute, which suits parameters in logs.
 */
export function hessianOf(
  f: (x: Float64Array, gradient: Float64Array) => number,
  x: Float64Array,
  step: number = 1e-4,
): Matrix {
  const n = x.length;
  const hessian = new Float64Array(n * n);
  const at = Float64Array.from(x);
  const above = new Float64Array(n);
  const below = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    at[j] = x[j]! + step;
    f(at, above);
    at[j] = x[j]! - step;
    f(at, below);
    at[j] = x[j]!;
    for (let i = 0; i < n; i++) {
      const second = (above[i]! - below[i]!) / (2 * step);
      hessian[i * n + j]! += second / 2;
      hessian[j * n + i]! += second / 2;
    }
  }
  return hessian;
}
