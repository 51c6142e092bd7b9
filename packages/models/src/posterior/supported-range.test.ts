import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { coordinatesOf, parametersAt } from '../parameters/parameters.ts';
import { bgNbd } from '../purchase/bg-nbd/index.ts';
import { distinctSummaries } from '../purchase/distinct-summaries.ts';
import type { PurchaseModel, Sweep } from '../purchase/model.ts';
import { nbd } from '../purchase/nbd/index.ts';
import type { DistinctSummaries } from '../purchase/summary.ts';
import { SUPPORTED_80, SUPPORTED_95, supportedRange } from './supported-range.ts';

/** Customers of a year of whom nobody leaves, as they are at its end. */
function faithful(customers: number, seed: string): DistinctSummaries {
  const random = seeded(seed);
  return distinctSummaries(
    Array.from({ length: customers }, () => {
      const T = 100 + Math.floor(265 * random());
      const { times } = nbd.simulate({ r: 0.8, alpha: 70 }, T, random);
      const days = [...new Set(times.map(Math.ceil))].filter((day) => day <= T);
      return { x: days.length, tx: days.at(-1) ?? 0, T };
    }),
  );
}

function activeOf(model: PurchaseModel, rows: DistinctSummaries) {
  return (at: Float64Array) => {
    const { probAlive } = model.predict(parametersAt(model.kinds, at), rows, { horizon: 1, discountRate: 0 });
    return probAlive.reduce((sum, each, i) => sum + each * rows.count[i]!, 0);
  };
}

/** The least of the quantity over a grid of a and b, the other parameters at their best for each: no search of ours in it. */
function leastOnGrid(rows: DistinctSummaries, maximum: Float64Array, top: number, lack: number): number {
  const sweep = bgNbd.sweep(rows);
  const quantity = activeOf(bgNbd, rows);
  let least = Number.POSITIVE_INFINITY;
  for (let a = -12; a <= 0; a += 0.5) {
    for (let b = -5; b <= 8; b += 0.5) {
      const at = Float64Array.of(maximum[0]!, maximum[1]!, a, b);
      if (top - sweep(at, new Float64Array(4)) <= lack) least = Math.min(least, quantity(at));
    }
  }
  return least;
}

describe('the range of a quantity that the likelihood supports', () => {
  it('is 1.28 and 1.96 standard errors either way where the likelihood is normal', () => {
    const sweep: Sweep = (at, gradient = new Float64Array(2)) => {
      gradient[0] = -(at[0]! - 2) / 9;
      gradient[1] = -at[1]!;
      return -((at[0]! - 2) ** 2) / 18 - at[1]! ** 2 / 2;
    };
    const starts = [Float64Array.of(2, 0)];
    const question = { sweep, quantity: (at: Float64Array) => 10 * at[0]!, unit: 10, top: 0, starts };
    const [narrow, wide] = [supportedRange(question, SUPPORTED_80), supportedRange(question, SUPPORTED_95)];
    expect(narrow.low / 10).toBeCloseTo(2 - 1.2816 * 3, 0);
    expect(narrow.high / 10).toBeCloseTo(2 + 1.2816 * 3, 0);
    expect(wide.low / 10).toBeCloseTo(2 - 1.96 * 3, 0);
    expect(wide.high / 10).toBeCloseTo(2 + 1.96 * 3, 0);
  });

  it.each([
    [60, 'few'],
    [400, 'many'],
  ])('reaches as far as a grid along the ridge where nobody is seen to leave (%i customers)', (customers, seed) => {
    const rows = faithful(customers, seed);
    const { parameters, verdict, logLikelihood: top } = bgNbd.fit(rows);
    expect(verdict.status).not.toBe('converged');
    const maximum = coordinatesOf(bgNbd.kinds, parameters);
    const starts = [-8, -6, -4, -2].flatMap((a) =>
      [-2, 0, 2, 4].map((b) => Float64Array.of(maximum[0]!, maximum[1]!, a, b)),
    );
    const quantity = activeOf(bgNbd, rows);
    const question = {
      sweep: bgNbd.sweep(rows),
      quantity,
      unit: Math.sqrt(customers),
      top,
      starts: [maximum, ...starts],
    };
    for (const lack of [SUPPORTED_80, SUPPORTED_95]) {
      const { low, high } = supportedRange(question, lack);
      const least = leastOnGrid(rows, maximum, top, lack);
      expect(low).toBeLessThanOrEqual(least);
      // The grid's steps, and the parameters it holds, cost it some of the way.
      expect(customers - low).toBeLessThan(2 * (customers - least));
      expect(high).toBeGreaterThan(0.999 * customers);
    }
  });

  it('is not a number where nothing begins within what is supported', () => {
    const sweep: Sweep = () => -5;
    const question = { sweep, quantity: () => 1, unit: 1, top: 0, starts: [Float64Array.of(0)] };
    expect(supportedRange(question, 1)).toEqual({ low: NaN, high: NaN });
  });
});
