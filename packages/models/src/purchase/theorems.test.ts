import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { bgNbd } from './bg-nbd/index.ts';
import { distinctSummaries } from './distinct-summaries.ts';
import { mbgNbd } from './mbg-nbd/index.ts';
import type { PurchaseModel } from './model.ts';
import { nbd } from './nbd/index.ts';
import type { Summary } from './summary.ts';

const models: readonly PurchaseModel[] = [bgNbd, mbgNbd, nbd];

const between = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp);

const ordinary = fc.record({
  r: between(0.05, 20),
  alpha: between(0.5, 500),
  a: between(0.05, 20),
  b: between(0.05, 50),
});
const extreme = fc.record({
  r: between(1e-3, 1e4),
  alpha: between(1e-2, 1e4),
  a: between(1e-3, 1e4),
  b: between(1e-3, 1e4),
});

const summaryUpTo = (mostX: number, mostT: number): fc.Arbitrary<Summary> =>
  fc
    .record({
      x: fc.integer({ min: 0, max: mostX }),
      T: fc.integer({ min: 1, max: mostT }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ x, T, share }) => ({ x, T, tx: x === 0 ? 0 : Math.max(1, Math.round(share * T)) }));

const summary = summaryUpTo(40, 700);
const day = Math.log(1.1) / 365.25;

describe.each(models)('$title', (model) => {
  it('does not depend on the unit of time, up to the Jacobian', () => {
    fc.assert(
      fc.property(ordinary, summary, between(0.1, 10), (p, s, k) => {
        const other = { ...p, alpha: p.alpha * k };
        const stretched = { x: s.x, tx: s.tx * k, T: s.T * k };
        const before = model.logLikelihood(p, s);
        expect(Math.abs(model.logLikelihood(other, stretched) + s.x * Math.log(k) - before)).toBeLessThan(
          1e-11 * Math.max(10, Math.abs(before)),
        );
        const ratio = (f: (p: Parameters, s: Summary, t: number, rate: number) => number) =>
          f(other, stretched, 90 * k, day / k) / f(p, s, 90, day);
        expect(ratio((p, s, t) => model.expectedTransactions(p, s, t))).toBeCloseTo(1, 9);
        expect(ratio((p, s, _, rate) => model.discountedTransactions(p, s, rate, Infinity))).toBeCloseTo(1, 8);
      }),
      { seed: 2005 },
    );
  });

  it('never answers with anything but a number, whatever the history', () => {
    fc.assert(
      fc.property(extreme, summaryUpTo(10_000, 10_000), (p, s) => {
        expect(model.logLikelihood(p, s)).toSatisfy(Number.isFinite);
        const alive = model.probAlive(p, s);
        expect(alive >= 0 && alive <= 1).toBe(true);
        const expected = model.expectedTransactions(p, s, 365);
        const toHorizon = model.discountedTransactions(p, s, day, 365);
        const infiniteHorizon = model.discountedTransactions(p, s, day, Infinity);
        expect([expected, toHorizon, infiniteHorizon].every(Number.isFinite)).toBe(true);
        expect(toHorizon).toBeGreaterThanOrEqual(0);
        expect(toHorizon).toBeLessThanOrEqual(expected * (1 + 1e-9));
        expect(toHorizon).toBeLessThanOrEqual(infiniteHorizon * (1 + 1e-6));
      }),
      { numRuns: 200, seed: 2005 },
    );
  });

  it('sweeps over many rows to the sum over customers, with the gradient that differences show', () => {
    fc.assert(
      fc.property(ordinary, fc.array(summary, { minLength: 1, maxLength: 30 }), (p, customers) => {
        const sweep = model.sweep(distinctSummaries([...customers, ...customers.slice(0, 5)]));
        const total = [...customers, ...customers.slice(0, 5)].reduce((sum, s) => sum + model.logLikelihood(p, s), 0);
        const at = Float64Array.from(model.parameterNames, (name) => Math.log((p as Parameters)[name]!));
        const gradient = new Float64Array(at.length);
        expect(sweep(at, gradient) / total).toBeCloseTo(1, 10);
        const unused = new Float64Array(at.length);
        at.forEach((value, i) => {
          const step = (h: number) => sweep(at.with(i, value + h), unused);
          const slope = (8 * (step(1e-3) - step(-1e-3)) - (step(2e-3) - step(-2e-3))) / 12e-3;
          expect(Math.abs(gradient[i]! - slope)).toBeLessThan(1e-7 * Math.max(1, Math.abs(total)));
        });
      }),
      { seed: 2005 },
    );
  });

  it('predicts many rows as it predicts one customer', () => {
    fc.assert(
      fc.property(
        ordinary,
        fc.array(summary, { minLength: 1, maxLength: 60 }),
        between(1, 2000),
        (p, customers, horizon) => {
          const rows = distinctSummaries(customers);
          const all = model.predict(p, rows, { horizon, discountRate: day });
          rows.x.forEach((x, i) => {
            const one = { x, tx: rows.tx[i]!, T: rows.T[i]! };
            const agree = (many: number, single: number) =>
              expect(Math.abs(many - single)).toBeLessThanOrEqual(1e-8 * Math.abs(single) + 1e-280);
            agree(all.probAlive[i]!, model.probAlive(p, one));
            agree(all.expectedTransactions[i]!, model.expectedTransactions(p, one, horizon));
            agree(all.discountedToHorizon[i]!, model.discountedTransactions(p, one, day, horizon));
            agree(all.discountedInfinite[i]!, model.discountedTransactions(p, one, day, Infinity));
          });
        },
      ),
      { numRuns: 60, seed: 2005 },
    );
  });

  it('predicts numbers for many rows, whatever the parameters', () => {
    fc.assert(
      fc.property(extreme, fc.array(summaryUpTo(10_000, 10_000), { minLength: 1, maxLength: 20 }), (p, customers) => {
        const all = model.predict(p, distinctSummaries(customers), { horizon: 365, discountRate: day });
        const columns = [all.probAlive, all.expectedTransactions, all.discountedToHorizon, all.discountedInfinite];
        for (const column of columns) expect(column.every((value) => value >= 0 && value < Infinity)).toBe(true);
      }),
      { numRuns: 30, seed: 2005 },
    );
  });

  it('gives a distribution of counts that sums to one and has CET given alive as its mean', () => {
    fc.assert(
      fc.property(ordinary, summary, between(1, 400), (p, s, t) => {
        const mass = model.aliveDistribution(p, s, t);
        if (mass.length === 20_000) return;
        expect(mass.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 8);
        // A history that leaves nobody alive but has the same x and T has the same future.
        const mean = mass.reduce((sum, share, n) => sum + n * share, 0);
        const fresh = { x: s.x, T: s.T, tx: s.x === 0 ? 0 : s.T };
        const expected = model.expectedTransactions(p, fresh, t) / model.probAlive(p, fresh);
        expect(Math.abs(mean / expected - 1)).toBeLessThan(1e-4);
      }),
      { seed: 2005 },
    );
  });

  it('has a mean time to the next purchase between none and the limit, close to half of a short limit', () => {
    fc.assert(
      fc.property(ordinary, summary, between(1e-6, 1e5), (p, s, within) => {
        const mean = model.timeToNext(p, s, within);
        expect(mean).toBeGreaterThan(0);
        expect(mean).toBeLessThan(within * 0.5000001);
      }),
      { seed: 2005 },
    );
    const p = { r: 0.5, alpha: 50, a: 1, b: 3 };
    expect(model.timeToNext(p, { x: 2, T: 100 }, 1e-3)).toBeCloseTo(5e-4, 8);
    expect(model.timeToNext(p, { x: 2, T: 100 }, Infinity)).toBeCloseTo(150 / 1.5, 10);
    expect(model.timeToNext(p, { x: 2, T: 100 }, 1e9)).toBeCloseTo(100, 1);
    expect(model.timeToNext(p, { x: 2, T: 100 }, 0)).toBeNaN();
  });

  it('is found again by fitting what it simulates', () => {
    const truth = { r: 0.6, alpha: 70, a: 0.8, b: 2.5 };
    const random = seeded(`refit ${model.name}`);
    const customers = Array.from({ length: 20_000 }, () => {
      const T = 140 + Math.floor(random() * 500);
      const { times } = model.simulate(truth, T, random);
      return { x: times.length, tx: Math.ceil(times.at(-1) ?? 0), T };
    });
    const { parameters, covariance, verdict } = model.fit(distinctSummaries(customers));
    expect(verdict.status).toBe('converged');
    const k = model.parameterNames.length;
    model.parameterNames.forEach((name, i) => {
      const error = Math.log(parameters[name]! / (truth as Parameters)[name]!) / Math.sqrt(covariance[i * k + i]!);
      expect(Math.abs(error)).toBeLessThan(3.5);
    });
  });

  it('simulates the expected number of transactions, before an end that comes after all of them', () => {
    const truth = { r: 2, alpha: 30, a: 1.5, b: 4 };
    const random = seeded(`simulate ${model.name}`);
    let sum = 0;
    let squares = 0;
    const n = 20_000;
    for (let i = 0; i < n; i++) {
      const { times, lifetime } = model.simulate(truth, 100, random);
      expect(times.every((time, j) => time > (times[j - 1] ?? 0) && time <= 100)).toBe(true);
      expect(lifetime).toBeGreaterThanOrEqual(times.at(-1) ?? 0);
      sum += times.length;
      squares += times.length ** 2;
    }
    const error = Math.sqrt((squares / n - (sum / n) ** 2) / n);
    expect(Math.abs(sum / n - model.newCustomerTransactions(truth, 100))).toBeLessThan(4 * error);
  });
});

describe.each([bgNbd, mbgNbd])('$title in the limits', (model) => {
  it('is the NBD where nobody leaves', () => {
    fc.assert(
      fc.property(ordinary, summary, (p, { x, T }) => {
        // One who has just bought is alive in both models.
        const s = { x, T, tx: T };
        const staying = { ...p, a: 1e-12, b: 5 };
        expect(model.logLikelihood(staying, s) / nbd.logLikelihood(p, s)).toBeCloseTo(1, 9);
      }),
      { seed: 2005 },
    );
  });

  it('expects for ever what it expects within an age', () => {
    const p = { r: 0.5, alpha: 30, a: 2.5, b: 3 };
    const s = { x: 4, tx: 100, T: 120 };
    const ever = model.discountedTransactions(p, s, 0, Infinity);
    expect(model.expectedTransactions(p, s, 1e9) / ever).toBeCloseTo(1, 6);
    expect(model.discountedTransactions(p, s, 1e-9, Infinity) / ever).toBeCloseTo(1, 4);
    expect(model.discountedTransactions({ ...p, a: 0.9 }, s, 0, Infinity)).toBe(Infinity);
  });

  it.each([{ r: 0 }, { alpha: -1 }, { a: NaN }, { b: 0 }])('is NaN outside the domain: %o', (wrong) => {
    const p = { r: 0.5, alpha: 30, a: 1, b: 3, ...wrong };
    const s = { x: 1, tx: 2, T: 3 };
    expect([model.logLikelihood(p, s), model.probAlive(p, s), model.expectedTransactions(p, s, 1)]).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
    const { probAlive } = model.predict(p, distinctSummaries([s]), { horizon: 1, discountRate: 0 });
    expect(probAlive[0]).toBeNaN();
  });
});
