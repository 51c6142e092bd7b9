import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineChurnModel } from '../src/churn/define-churn-model.ts';
import type { ChurnModel } from '../src/churn/model.ts';
import { churnModels } from '../src/churn/registry.ts';
import { type RenewalHistory, renewalRows } from '../src/churn/renewal-rows.ts';
import { logLikelihoodOfRows } from '../src/churn/survival-sweep.ts';
import { seeded } from '../src/numeric/random.ts';
import { coordinatesOf, type Parameters } from '../src/parameters/parameters.ts';

const parametersOf = (model: ChurnModel): fc.Arbitrary<Parameters> =>
  fc.record(
    Object.fromEntries(model.parameterNames.map((name) => [name, fc.double({ min: 0.3, max: 4, noNaN: true })])),
  );

describe.each(churnModels().map((model) => [model.title, model] as const))('%s', (_, model) => {
  const truth = model.starts[0]!;
  const parameters = parametersOf(model);

  it('starts with everybody and loses some at every renewal', () => {
    fc.assert(
      fc.property(parameters, fc.integer({ min: 1, max: 60 }), (at, t) => {
        expect(Math.abs(model.logSurvival(at, 0))).toBeLessThan(1e-12);
        expect(model.logSurvival(at, t)).toBeLessThan(model.logSurvival(at, t - 1));
        expect(model.retention(at, t)).toBeCloseTo(
          Math.exp(model.logSurvival(at, t) - model.logSurvival(at, t - 1)),
          12,
        );
      }),
    );
  });

  it('lets each leave once: chances to leave and the chance to stay add up to one', () => {
    fc.assert(
      fc.property(parameters, fc.integer({ min: 1, max: 80 }), (at, until) => {
        let sum = Math.exp(model.logSurvival(at, until));
        for (let t = 1; t <= until; t++) sum += Math.exp(model.logChurn(at, t));
        expect(sum).toBeCloseTo(1, 10);
      }),
    );
  });

  it('sums discounted renewals as they come', () => {
    fc.assert(
      fc.property(
        parameters,
        fc.integer({ min: 1, max: 24 }),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        (at, n, rate) => {
          let sum = 0;
          for (let t = n; t < n + 2000; t++) sum += model.survivalFrom(at, n - 1, t - n + 1) / (1 + rate) ** (t - n);
          expect(model.discountedRenewals(at, n, rate) / sum).toBeCloseTo(1, 7);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is worth the same by sum and by its own formula, down to small rates', () => {
    const plain = defineChurnModel({ ...coreOf(model) });
    fc.assert(
      fc.property(
        parameters,
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom(1e-6, 1e-4, 0.01, 0.1),
        (at, n, rate) => {
          expect(plain.discountedRenewals(at, n, rate) / model.discountedRenewals(at, n, rate)).toBeCloseTo(1, 6);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('expects no end of renewals where survival falls too slowly to have a mean', () => {
    const slow = Object.fromEntries(model.parameterNames.map((name) => [name, 0.9]));
    expect(model.tailIndex(slow)).toBeLessThan(1);
    expect(model.discountedRenewals(slow, 1, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(model.discountedRenewals(slow, 1, 0.01)).toBeLessThan(101);
  });

  it('simulates what it says', () => {
    const random = seeded(model.name);
    const periods = Array.from({ length: 40_000 }, () => model.simulate(truth, 24, random));
    for (const t of [1, 3, 12, 24]) {
      const there = periods.filter((period) => period > t).length / periods.length;
      expect(Math.abs(there - Math.exp(model.logSurvival(truth, t)))).toBeLessThan(0.01);
    }
  });

  it('recovers simulated retention from mixed terms, late entries and censored histories', () => {
    const random = seeded(`${model.name} fit`);
    const histories = Array.from({ length: 20_000 }, (): RenewalHistory | null => {
      const term = random() < 0.3 ? 12 : 1;
      const entered = random() < 0.4 ? 12 : 0;
      const seen = entered + 12 * (1 + Math.floor(random() * 3));
      const left = Math.ceil(model.simulate(truth, 1e6, random) / term) * term;
      if (left <= entered) return null;
      return left > seen ? { entered, renewed: seen } : { entered, renewed: left - term, leftBy: left };
    });
    const rows = renewalRows(histories.filter((history) => history !== null));
    const fit = model.fit(rows);
    expect(['converged', 'ridge']).toContain(fit.verdict.status);
    for (const t of [1, 6, 12, 24, 36]) {
      const [fitted, true_] = [fit.parameters, truth].map((at) => Math.exp(model.logSurvival(at, t)));
      expect(Math.abs(fitted! - true_!)).toBeLessThan(0.02);
    }
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(logLikelihoodOfRows(model, truth, rows));
  });

  it('has a gradient that is the slope of its likelihood', () => {
    const rows = renewalRows([
      { renewed: 0, leftBy: 1, count: 30 },
      { renewed: 4, leftBy: 5, count: 7 },
      { renewed: 12, leftBy: 24, count: 3 },
      { entered: 6, renewed: 9, count: 11 },
    ]);
    const sweep = model.sweep(rows);
    const at = coordinatesOf(model.kinds, truth);
    const gradient = new Float64Array(at.length);
    sweep(at, gradient);
    at.forEach((_, i) => {
      const moved = (step: number) =>
        sweep(
          at.map((value, j) => (j === i ? value + step : value)),
          new Float64Array(at.length),
        );
      expect(gradient[i]).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 4);
    });
  });

  it.each([-1, 0, NaN, Infinity])('is NaN at %d for any parameter', (bad) => {
    for (const name of model.parameterNames) expect(model.logSurvival({ ...truth, [name]: bad }, 3)).toBeNaN();
    expect(model.logSurvival(truth, -1)).toBeNaN();
    expect(model.discountedRenewals(truth, 0, 0.1)).toBeNaN();
    expect(model.discountedRenewals(truth, 1, -0.1)).toBeNaN();
  });
});

/** The definition without the ways of its own. */
function coreOf({ name, title, citation, kinds, starts, logSurvival, simulate, tailIndex }: ChurnModel) {
  return { name, title, citation, kinds, starts, logSurvival, simulate, tailIndex };
}

it.each([{ renewed: -1 }, { renewed: 3, entered: 4 }, { renewed: 3, leftBy: 3 }, { renewed: NaN }])(
  'refuses a history that runs backwards: %o',
  (history) => {
    expect(() => renewalRows([history])).toThrow(RangeError);
  },
);
