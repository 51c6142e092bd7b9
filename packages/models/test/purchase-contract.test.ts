import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericGradient } from '../src/numeric/numeric-gradient.ts';
import { type Seeded, seeded } from '../src/numeric/random.ts';
import { coordinatesOf, type ParameterKind, type Parameters } from '../src/parameters/parameters.ts';
import { definePurchaseModel } from '../src/purchase/define-purchase-model.ts';
import { distinctSummaries } from '../src/purchase/distinct-summaries.ts';
import type { PurchaseModel } from '../src/purchase/model.ts';
import { purchaseModels } from '../src/purchase/registry.ts';
import type { Summary } from '../src/purchase/summary.ts';
import { geometricNbd } from './geometric-nbd/index.ts';

const day = Math.log(1.1) / 365.25;

/** Ordinary parameters of each kind. */
const ranges: Readonly<Record<ParameterKind, readonly [number, number]>> = {
  positive: [0.3, 4],
  time: [15, 150],
  money: [5, 100],
  probability: [0.05, 0.6],
  real: [-1, 1],
};

const parametersOf = (model: PurchaseModel): fc.Arbitrary<Parameters> =>
  fc.record(
    Object.fromEntries(
      model.parameterNames.map((name) => {
        const [min, max] = ranges[model.kinds[name]!];
        return [name, fc.double({ min, max, noNaN: true })];
      }),
    ),
  );

const summary = fc
  .record({
    x: fc.integer({ min: 0, max: 25 }),
    T: fc.integer({ min: 10, max: 700 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ x, T, share }): Summary => ({ x, T, tx: x === 0 ? 0 : Math.max(1, Math.round(share * T)) }));

/** What the model itself starts from, for a business of two years. */
const truthOf = (model: PurchaseModel) =>
  model.starts({
    customers: 1000,
    repeatCustomers: 500,
    transactions: 1500,
    exposure: 400_000,
    oldest: 700,
    r: 0.8,
    alpha: 60,
  })[0]!;

function simulated(model: PurchaseModel, parameters: Parameters, size: number, random: Seeded) {
  return Array.from({ length: size }, () => {
    const T = 200 + Math.floor(random() * 400);
    const { times, lifetime } = model.simulate(parameters, T + 180, random);
    const seen = times.filter((time) => time <= T);
    return {
      x: seen.length,
      tx: Math.ceil(seen.at(-1) ?? 0),
      T,
      future: times.length - seen.length,
      isAlive: lifetime > T,
    };
  });
}

describe.each([...purchaseModels(), geometricNbd] as readonly PurchaseModel[])('$title keeps the contract', (model) => {
  const runs = { seed: 2005, numRuns: model.cost > 3 ? 12 : 60 };

  it('does not depend on the unit of time, up to the Jacobian', () => {
    fc.assert(
      fc.property(parametersOf(model), summary, fc.double({ min: 0.2, max: 5, noNaN: true }), (p, s, k) => {
        const other = Object.fromEntries(
          Object.entries(p).map(([name, value]) => [name, model.kinds[name] === 'time' ? value * k : value]),
        );
        const stretched = { x: s.x, tx: s.tx * k, T: s.T * k };
        expect(model.logLikelihood(other, stretched) + s.x * Math.log(k)).toBeCloseTo(model.logLikelihood(p, s), 8);
        const ratio = model.expectedTransactions(other, stretched, 90 * k) / model.expectedTransactions(p, s, 90);
        expect(ratio).toBeCloseTo(1, 5);
      }),
      runs,
    );
  });

  it('has probabilities that are such, and a distribution that sums to one and has CET for its mean', () => {
    fc.assert(
      fc.property(parametersOf(model), summary, fc.double({ min: 5, max: 400, noNaN: true }), (p, s, t) => {
        // One who has just bought: with no chance of being alive there is no future to compare with.
        const fresh = { x: s.x, T: s.T, tx: s.x === 0 ? 0 : s.T };
        const alive = model.probAlive(p, fresh);
        expect(alive >= 0 && alive <= 1).toBe(true);
        const mass = model.aliveDistribution(p, s, t);
        expect(mass.every((share) => share >= 0)).toBe(true);
        expect(mass.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
        const mean = alive * mass.reduce((sum, share, n) => sum + n * share, 0);
        const expected = model.expectedTransactions(p, fresh, t);
        // Of next to no chance of being alive no more is asked than that next to nothing comes of it.
        expect(Math.abs(mean - expected)).toBeLessThan(1e-3 * Math.max(expected, 1e-4));
      }),
      runs,
    );
  });

  it('discounts: nothing at a rate of 0, less the higher the rate, and never more than without end', () => {
    fc.assert(
      fc.property(parametersOf(model), summary, (p, s) => {
        const expected = model.expectedTransactions(p, s, 365);
        const at = (rate: number, t = 365) => model.discountedTransactions(p, s, rate, t);
        const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-6 * b);
        close(at(0), expected);
        close(at(1e-9), expected);
        expect(at(day)).toBeLessThanOrEqual(expected * (1 + 1e-9));
        expect(at(10 * day)).toBeLessThanOrEqual(at(day) * (1 + 1e-9));
        expect(at(day)).toBeLessThanOrEqual(at(day, Infinity) * (1 + 1e-5));
      }),
      runs,
    );
  });

  it('has a time to the next transaction between none and the limit', () => {
    fc.assert(
      fc.property(parametersOf(model), summary, (p, s) => {
        const mean = model.timeToNext(p, s, 365);
        expect(mean > 0 && mean < 365 * 0.51).toBe(true);
        expect(model.timeToNext(p, s, 0)).toBeNaN();
      }),
      runs,
    );
  });

  it('sweeps to the sum over customers, with the gradient that differences show', () => {
    fc.assert(
      fc.property(parametersOf(model), fc.array(summary, { minLength: 1, maxLength: 30 }), (p, customers) => {
        const sweep = model.sweep(distinctSummaries(customers));
        const total = customers.reduce((sum, s) => sum + model.logLikelihood(p, s), 0);
        const at = coordinatesOf(model.kinds, p);
        const [gradient, differences] = [new Float64Array(at.length), new Float64Array(at.length)];
        expect(sweep(at, gradient)).toBeCloseTo(total, 6);
        numericGradient((x) => sweep(x, new Float64Array(x.length)), at, differences);
        gradient.forEach((slope, i) => {
          expect(Math.abs(slope - differences[i]!)).toBeLessThan(1e-6 * Math.max(1, Math.abs(total)));
        });
      }),
      runs,
    );
  });

  it('predicts many rows as it predicts one customer', () => {
    const p = truthOf(model);
    const rows = distinctSummaries(simulated(model, p, 300, seeded('rows')));
    const all = model.predict(p, rows, { horizon: 180, discountRate: day });
    const alive = model.probAliveOf(rows);
    // Once more after other parameters: what it lays out once does not depend on them.
    alive(Object.fromEntries(Object.entries(p).map(([name, value]) => [name, 0.9 * value])));
    alive(p).forEach((each, i) => void expect(each).toBeCloseTo(all.probAlive[i]!, 12));
    for (let i = 0; i < rows.x.length; i += 7) {
      const one = { x: rows.x[i]!, tx: rows.tx[i]!, T: rows.T[i]! };
      const agree = (many: number, single: number) =>
        expect(Math.abs(many - single)).toBeLessThanOrEqual(1e-4 * single + 1e-12);
      agree(all.probAlive[i]!, model.probAlive(p, one));
      agree(all.expectedTransactions[i]!, model.expectedTransactions(p, one, 180));
      agree(all.discountedToHorizon[i]!, model.discountedTransactions(p, one, day, 180));
      agree(all.discountedInfinite[i]!, model.discountedTransactions(p, one, day, Infinity));
    }
  });

  it('is found again by fitting what it simulates, which did what it predicts', () => {
    const truth = truthOf(model);
    const customers = simulated(model, truth, 6000, seeded(`contract ${model.name}`));
    const rows = distinctSummaries(customers);
    const { parameters, covariance, verdict } = model.fit(rows);
    expect(verdict.status).toBe('converged');
    const [found, true_] = [coordinatesOf(model.kinds, parameters), coordinatesOf(model.kinds, truth)];
    found.forEach((value, i) => {
      const error = (value - true_[i]!) / Math.sqrt(covariance[i * found.length + i]!);
      expect(Math.abs(error)).toBeLessThan(4);
    });
    const { probAlive, expectedTransactions } = model.predict(truth, rows, { horizon: 180, discountRate: 0 });
    const expected = (column: Float64Array) => column.reduce((sum, value, i) => sum + value * rows.count[i]!, 0);
    const happened = (of: (customer: (typeof customers)[number]) => number) =>
      customers.reduce((sum, customer) => sum + of(customer), 0);
    expect(expected(expectedTransactions) / happened(({ future }) => future)).toBeCloseTo(1, 1);
    expect(Math.abs(expected(probAlive) - happened(({ isAlive }) => Number(isAlive))) / 6000).toBeLessThan(0.02);
  });

  it('answers with numbers at the edges', () => {
    const p = truthOf(model);
    const edges = [
      { x: 0, tx: 0, T: 0 },
      { x: 0, tx: 0, T: 10_000 },
      { x: 1, tx: 1, T: 10_000 },
      { x: 10_000, tx: 10_000, T: 10_000 },
      { x: 10_000, tx: 5000, T: 10_000 },
    ];
    for (const s of edges) {
      const values = [
        model.logLikelihood(p, s),
        model.probAlive(p, s),
        model.expectedTransactions(p, s, 365),
        model.discountedTransactions(p, s, day, 365),
      ];
      expect([s, values.every(Number.isFinite)]).toEqual([s, true]);
    }
    for (const name of model.parameterNames.filter((each) => model.kinds[each] !== 'real'))
      expect([name, model.logLikelihood({ ...p, [name]: -1 }, edges[0]!)]).toEqual([name, NaN]);
  });
});

describe.each(purchaseModels())('$title by likelihood and simulation alone', (model) => {
  const { name, title, citation, kinds, starts, logLikelihood, simulate } = model;
  const reference = definePurchaseModel({ name, title, citation, kinds, starts, logLikelihood, simulate });
  const truth = truthOf(model);
  const rows = distinctSummaries(simulated(model, truth, 400, seeded('reference')));
  const histories = Array.from(rows.x, (x, i) => ({ x, tx: rows.tx[i]!, T: rows.T[i]! })).filter(
    (_, i) => i % 19 === 0,
  );

  it('expects what its own formulas expect', () => {
    for (const s of histories) {
      const near = (slow: number, fast: number, tolerance: number) =>
        expect(Math.abs(slow - fast)).toBeLessThanOrEqual(tolerance * fast + 1e-9);
      near(reference.expectedTransactions(truth, s, 365), model.expectedTransactions(truth, s, 365), 1e-6);
      near(
        reference.discountedTransactions(truth, s, day, Infinity),
        model.discountedTransactions(truth, s, day, Infinity),
        1e-5,
      );
      near(reference.timeToNext(truth, s, 365), model.timeToNext(truth, s, 365), 1e-5);
      expect(Math.abs(reference.probAlive(truth, s) - model.probAlive(truth, s))).toBeLessThan(0.01);
    }
    for (const t of [7, 700])
      expect(reference.newCustomerTransactions(truth, t) / model.newCustomerTransactions(truth, t)).toBeCloseTo(1, 5);
  });

  it('distributes transactions as its own formulas do, alive or not', () => {
    for (const s of histories.filter((_, i) => i % 3 === 0)) {
      const [slow, fast] = [reference.aliveDistribution(truth, s, 180), model.aliveDistribution(truth, s, 180)];
      const [slowAlive, fastAlive] = [reference.probAlive(truth, s), model.probAlive(truth, s)];
      for (let n = 1; n < Math.max(slow.length, fast.length); n++)
        expect(Math.abs(slowAlive * (slow[n] ?? 0) - fastAlive * (fast[n] ?? 0))).toBeLessThan(1e-5);
    }
  });

  it('is fitted as its own sweep is', () => {
    const [slow, fast] = [reference.fit(rows), model.fit(rows)];
    expect(slow.verdict.status).toBe(fast.verdict.status);
    expect(slow.logLikelihood).toBeCloseTo(fast.logLikelihood, 6);
  });
});
