import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symmetricEigen } from './eigen.ts';
import { cholesky, dot, identity, invertPositiveDefinite, type Matrix, multiply } from './linear-algebra.ts';

const entry = fc.double({ min: -3, max: 3, noNaN: true });

/** A Aᵀ + ½ I for a random A: symmetric positive definite. */
const positiveDefinite = fc.array(entry, { minLength: 16, maxLength: 16 }).map((a) => {
  const matrix = identity(4).map((value) => value / 2);
  for (let i = 0; i < 4; i++) {
    for (let j = 0; j < 4; j++) {
      for (let k = 0; k < 4; k++) matrix[i * 4 + j]! += a[i * 4 + k]! * a[j * 4 + k]!;
    }
  }
  return matrix;
});

const column = (matrix: Matrix, n: number, j: number) => Float64Array.from({ length: n }, (_, i) => matrix[i * n + j]!);

describe('linear algebra', () => {
  it('Cholesky: L Lᵀ is the matrix', () => {
    fc.assert(
      fc.property(positiveDefinite, (matrix) => {
        const lower = cholesky(matrix, 4)!;
        for (let i = 0; i < 4; i++) {
          for (let j = 0; j < 4; j++) {
            expect(dot(lower.subarray(i * 4, i * 4 + 4), lower.subarray(j * 4, j * 4 + 4))).toBeCloseTo(
              matrix[i * 4 + j]!,
              10,
            );
          }
        }
      }),
      { seed: 2005 },
    );
  });

  it('inverse: matrix times inverse is the identity', () => {
    fc.assert(
      fc.property(positiveDefinite, (matrix) => {
        const inverse = invertPositiveDefinite(matrix, 4)!;
        for (let j = 0; j < 4; j++) {
          const product = multiply(matrix, column(inverse, 4, j));
          product.forEach((value, i) => {
            expect(value).toBeCloseTo(i === j ? 1 : 0, 9);
          });
        }
      }),
      { seed: 2005 },
    );
  });

  it('eigenvectors are stretched by their eigenvalues, which ascend', () => {
    fc.assert(
      fc.property(positiveDefinite, (matrix) => {
        const { values, vectors } = symmetricEigen(matrix, 4);
        vectors.forEach((vector, k) => {
          expect(dot(vector, vector)).toBeCloseTo(1, 10);
          multiply(matrix, vector).forEach((value, i) => {
            expect(value).toBeCloseTo(values[k]! * vector[i]!, 9);
          });
        });
        expect(values).toEqual([...values].sort((a, b) => a - b));
      }),
      { seed: 2005 },
    );
  });

  it('a matrix that is not positive definite has no Cholesky factor and no such inverse', () => {
    const indefinite = Float64Array.of(1, 2, 2, 1);
    expect(cholesky(indefinite, 2)).toBeNull();
    expect(invertPositiveDefinite(indefinite, 2)).toBeNull();
    expect(symmetricEigen(indefinite, 2).values[0]).toBeCloseTo(-1, 14);
  });
});
