/** Square matrices are row-major Float64Arrays of n² entries: the models have two to some ten parameters. */
export type Matrix = Float64Array;

export function identity(n: number): Matrix {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  return matrix;
}

/** Matrix times vector. */
export function multiply(matrix: Matrix, vector: Float64Array): Float64Array {
  const n = vector.length;
  const product = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += matrix[i * n + j]! * vector[j]!;
    product[i] = sum;
  }
  return product;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** The lower triangle L with L Lᵀ = matrix; null where the matrix is not positive definite. */
export function cholesky(matrix: Matrix, n: number): Matrix | null {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * n + k]! * lower[j * n + k]!;
      if (i !== j) lower[i * n + j] = sum / lower[j * n + j]!;
      else if (sum > 0) lower[i * n + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return lower;
}

/** The inverse of a symmetric positive definite matrix; null where it is not positive definite. */
export function invertPositiveDefinite(matrix: Matrix, n: number): Matrix | null {
  const lower = cholesky(matrix, n);
  if (!lower) return null;
  const inverse = new Float64Array(n * n);
  for (let column = 0; column < n; column++) {
    const solution = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      let sum = i === column ? 1 : 0;
      for (let k = 0; k < i; k++) sum -= lower[i * n + k]! * solution[k]!;
      solution[i] = sum / lower[i * n + i]!;
    }
    for (let i = n - 1; i >= 0; i--) {
      let sum = solution[i]!;
      for (let k = i + 1; k < n; k++) sum -= lower[k * n + i]! * solution[k]!;
      solution[i] = sum / lower[i * n + i]!;
    }
    for (let i = 0; i < n; i++) inverse[i * n + column] = solution[i]!;
  }
  return inverse;
}
