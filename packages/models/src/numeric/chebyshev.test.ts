import { expect, it } from 'vitest';
import { chebyshevPoints, interpolationWeights, pointsNeeded } from './chebyshev.ts';

const interpolate = (f: (t: number) => number, points: Float64Array, t: number) =>
  interpolationWeights(points, t).reduce((sum, weight, j) => sum + weight * f(points[j]!), 0);

it('is exact for polynomials, at the points and between', () => {
  const points = chebyshevPoints(6, -1, 3);
  const quintic = (t: number) => 3 * t ** 5 - t ** 4 + 2 * t - 7;
  for (const t of [-1, -0.3, 1, 2.2, 3, points[2]!])
    expect(interpolate(quintic, points, t)).toBeCloseTo(quintic(t), 10);
});

it.each([0.5, 2, 7])('has points enough for 1/(1 + e^t) on an interval of width %d, whose pole is at iπ', (width) => {
  const points = chebyshevPoints(pointsNeeded(width, Math.PI), -width / 2, width / 2);
  const f = (t: number) => 1 / (1 + Math.exp(t));
  for (let k = 0; k <= 50; k++) {
    const t = width * (k / 50 - 0.5);
    expect(Math.abs(interpolate(f, points, t) - f(t))).toBeLessThan(1e-10);
  }
});

it('needs one point where there is no width', () => {
  expect(pointsNeeded(0, 1)).toBe(1);
  expect([...chebyshevPoints(1, 2, 2)]).toEqual([2]);
  expect([...interpolationWeights(Float64Array.of(2), 2)]).toEqual([1]);
});
