import { describe, expect, it } from 'vitest';
import { minimise } from './bfgs.ts';
import { hessianOf } from './hessian.ts';
import { invertPositiveDefinite } from './linear-algebra.ts';

function rosenbrock(x: Float64Array, gradient: Float64Array): number {
  const [a = 0, b = 0] = x;
  gradient[0] = -400 * a * (b - a * a) - 2 * (1 - a);
  gradient[1] = 200 * (b - a * a);
  return 100 * (b - a * a) ** 2 + (1 - a) ** 2;
}

/** ½ Σ i (x_i − 1)²: its inverse Hessian is diag(1/i). */
function bowl(x: Float64Array, gradient: Float64Array): number {
  let value = 0;
  for (let i = 0; i < x.length; i++) {
    gradient[i] = (i + 1) * (x[i]! - 1);
    value += (gradient[i]! * (x[i]! - 1)) / 2;
  }
  return value;
}

describe('minimise', () => {
  it("finds the minimum of Rosenbrock's valley from the classical start", () => {
    const { x, converged, evaluations } = minimise(rosenbrock, Float64Array.of(-1.2, 1), { tolerance: 1e-18 });
    expect(converged).toBe(true);
    expect(x[0]).toBeCloseTo(1, 8);
    expect(x[1]).toBeCloseTo(1, 8);
    expect(evaluations).toBeLessThan(80);
  });

  it('goes to the minimum in one step when it is given the inverse Hessian', () => {
    const inverseHessian = Float64Array.of(1, 0, 0, 0, 1 / 2, 0, 0, 0, 1 / 3);
    const { x, evaluations } = minimise(bowl, Float64Array.of(5, -3, 9), { inverseHessian });
    expect([...x]).toEqual([1, 1, 1]);
    expect(evaluations).toBe(2);
  });

  it('steps back from where the function is not defined', () => {
    const f = (x: Float64Array, gradient: Float64Array) => {
      gradient[0] = 1 - 1 / x[0]!;
      return x[0]! > 0 ? x[0]! - Math.log(x[0]!) : NaN;
    };
    const { x, converged } = minimise(f, Float64Array.of(0.001), { tolerance: 1e-16 });
    expect(converged).toBe(true);
    expect(x[0]).toBeCloseTo(1, 7);
  });

  it('stops on the box where the minimum is outside it, and still minimises along it', () => {
    const lower = Float64Array.of(-10, 2, -10);
    const upper = Float64Array.of(0.5, 10, 10);
    const { x, converged } = minimise(bowl, Float64Array.of(0, 5, 5), { lower, upper });
    expect(converged).toBe(true);
    expect(x[0]).toBe(0.5);
    expect(x[1]).toBe(2);
    expect(x[2]).toBeCloseTo(1, 6);
  });

  it('says so when it runs out of evaluations, and when the start is undefined', () => {
    expect(minimise(rosenbrock, Float64Array.of(-1.2, 1), { maxEvaluations: 5 }).converged).toBe(false);
    expect(minimise(() => NaN, Float64Array.of(1)).reason).toBe('start-outside-domain');
  });
});

it('the Hessian by differences of the gradient is the one by hand', () => {
  const [a, b] = [0.7, -0.4];
  const hessian = hessianOf(rosenbrock, Float64Array.of(a, b));
  const exact = [1200 * a * a - 400 * b + 2, -400 * a, -400 * a, 200];
  hessian.forEach((entry, i) => {
    expect(entry).toBeCloseTo(exact[i]!, 4);
  });
  expect(invertPositiveDefinite(hessian, 2)).not.toBeNull();
});
