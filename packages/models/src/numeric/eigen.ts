import { identity, type Matrix } from './linear-algebra.ts';

export interface Eigen {
  /** Ascending. */
  readonly values: readonly number[];
  /** The unit eigenvector of each value. */
  readonly vectors: readonly Float64Array[];
}

/** Eigenvalues and eigenvectors of a symmetric matrix by Jacobi rotations; small eigenvalues keep their relative accuracy. */
export function symmetricEigen(matrix: Matrix, n: number): Eigen {
  const a = Float64Array.from(matrix);
  const vectors = identity(n);
  for (let sweep = 0; sweep < 60 && offDiagonal(a, n) > 0; sweep++) {
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) rotate(a, vectors, n, p, q);
    }
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[i * n + i]! - a[j * n + j]!);
  return {
    values: order.map((i) => a[i * n + i]!),
    vectors: order.map((i) => Float64Array.from({ length: n }, (_, row) => vectors[row * n + i]!)),
  };
}

/** The sum of what is off the diagonal, counting as nothing what rounding could not tell from it. */
function offDiagonal(a: Matrix, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const size = Math.abs(a[i * n + j]!);
      if (size > 1e-17 * Math.sqrt(Math.abs(a[i * n + i]! * a[j * n + j]!))) sum += size;
    }
  }
  return sum;
}

function rotate(a: Matrix, vectors: Matrix, n: number, p: number, q: number): void {
  const apq = a[p * n + q]!;
  if (apq === 0) return;
  const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(1, theta));
  const c = 1 / Math.hypot(1, t);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const kp = a[k * n + p]!;
    const kq = a[k * n + q]!;
    a[k * n + p] = c * kp - s * kq;
    a[k * n + q] = s * kp + c * kq;
    const vp = vectors[k * n + p]!;
    const vq = vectors[k * n + q]!;
    vectors[k * n + p] = c * vp - s * vq;
    vectors[k * n + q] = s * vp + c * vq;
  }
  for (let k = 0; k < n; k++) {
    const pk = a[p * n + k]!;
    const qk = a[q * n + k]!;
    a[p * n + k] = c * pk - s * qk;
    a[q * n + k] = s * pk + c * qk;
  }
  a[p * n + q] = 0;
  a[q * n + p] = 0;
}
