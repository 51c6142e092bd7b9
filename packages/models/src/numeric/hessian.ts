import type { Objective } from './line-search.ts';
import type { Matrix } from './linear-algebra.ts';

/**
 * The Hessian of f at x by central differences of its analytic gradient, symmetrised: 2n evaluations, error O(step²).
 * The step is absolute, which suits parameters in logs.
 */
export function hessianOf(f: Objective, x: Float64Array, step: number = 1e-4): Matrix {
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
    addSlopes(hessian, j, above, below, 2 * step);
  }
  return hessian;
}

/** So wide that rounding of the gradient counts for a fifteenth of what it does to `hessianOf`. */
const WIDE_STEP = 2e-3;

/**
 * The same by four gradients a coordinate: 4n evaluations, error O(step⁴). For what must not depend on the order in which sums were taken,
 * and for functions whose digits are few.
 */
export function steadyHessian(f: Objective, x: Float64Array): Matrix {
  const near = hessianOf(f, x, WIDE_STEP);
  const far = hessianOf(f, x, 2 * WIDE_STEP);
  return near.map((entry, i) => (4 * entry - far[i]!) / 3);
}

/** The same by differences from the gradient at x, where that is known: n evaluations, error O(step). */
export function forwardHessian(f: Objective, x: Float64Array, gradient: Float64Array, step: number = 1e-6): Matrix {
  const n = x.length;
  const hessian = new Float64Array(n * n);
  const at = Float64Array.from(x);
  const above = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    at[j] = x[j]! + step;
    f(at, above);
    at[j] = x[j]!;
    addSlopes(hessian, j, above, gradient, step);
  }
  return hessian;
}

/** Half of what each gradient changes along coordinate j goes to its column, half to its row. */
function addSlopes(hessian: Matrix, j: number, above: Float64Array, below: Float64Array, step: number): void {
  const n = above.length;
  for (let i = 0; i < n; i++) {
    const second = (above[i]! - below[i]!) / step;
    hessian[i * n + j]! += second / 2;
    hessian[j * n + i]! += second / 2;
  }
}
