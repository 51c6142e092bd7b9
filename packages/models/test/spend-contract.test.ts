import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericGradient } from '../src/numeric/numeric-gradient.ts';
import { seeded } from '../src/numeric/random.ts';
import { coordinatesOf } from '../src/parameters/parameters.ts';
import { binSpend, coarsen, spendHistory } from '../src/spend/bins.ts';
import { defineSpendModel } from '../src/spend/define-spend-model.ts';
import { gammaGamma } from '../src/spend/gamma-gamma/index.ts';
import { mixtureQuantile } from '../src/spend/mixture-quantile.ts';
import type { SpendModel } from '../src/spend/model.ts';
import { spendModels } from '../src/spend/registry.ts';
import { expectedSpend, populationMeanSpend, spendScale } from '../src/spend/spend-line.ts';
import { exponentialGamma } from './exponential-gamma/index.ts';

const money = fc.double({ min: 5, max: 500, noNaN: true });
const history = fc.array(money, { minLength: 1, maxLength: 30 }).map(spendHistory);

function simulated(model: SpendModel, mean: number, size: number) {
  const random = seeded(`spend ${model.name}`);
  return Array.from({ length: size }, (_, i) => {
    const values = model.simulate(model.typical(mean), 3 + (i % 4), random);
    const own = values.subarray(0, values.length - 2);
    return { ...spendHistory(own), next: values.at(-1)!, both: values.at(-1)! + values.at(-2)! };
  });
}

describe.each([...spendModels(), exponentialGamma] as readonly SpendModel[])('$title keeps the contract', (model) => {
  it('does not depend on the currency, up to the Jacobian', () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0.01, max: 100, noNaN: true }), (seen, k) => {
        const before = model.logLikelihood(model.typical(40), seen);
        const after = model.logLikelihood(model.typical(40 * k), { ...seen, mean: seen.mean * k });
        expect(after + seen.n * Math.log(k)).toBeCloseTo(before, 7);
      }),
      { seed: 2005 },
    );
  });

  it('is a density of one transaction, and of two', () => {
    const parameters = model.typical(40);
    const density = (...logs: number[]) =>
      Math.exp(model.logLikelihood(parameters, spendHistory(logs.map(Math.exp))) + logs.reduce((a, b) => a + b));
    let [one, two] = [0, 0];
    for (let log = -12; log < 16; log += 0.002) one += 0.002 * density(log);
    for (let a = -12; a < 16; a += 0.05) for (let b = -12; b < 16; b += 0.05) two += 0.0025 * density(a, b);
    expect(one).toBeCloseTo(1, 3);
    expect(two).toBeCloseTo(1, 3);
  });

  it('sweeps over bins to the sum over customers, with the gradient that differences show', () => {
    const customers = simulated(model, 40, 500);
    const parameters = model.typical(35);
    const total = customers.reduce((sum, customer) => sum + model.logLikelihood(parameters, customer), 0);
    const sweep = model.sweep(coarsen(binSpend(customers), 50));
    const at = coordinatesOf(model.kinds, parameters);
    const [gradient, differences] = [new Float64Array(at.length), new Float64Array(at.length)];
    expect(sweep(at, gradient) / total).toBeCloseTo(1, 6);
    numericGradient((x) => sweep(x, new Float64Array(x.length)), at, differences);
    gradient.forEach((slope, i) => {
      expect(Math.abs(slope - differences[i]!)).toBeLessThan(1e-6 * Math.abs(total));
    });
  });

  it('is found again by fitting what it simulates', () => {
    const { parameters, covariance, verdict } = model.fit(binSpend(simulated(model, 40, 6000)));
    expect(verdict.status).toBe('converged');
    const [found, truth] = [parameters, model.typical(40)].map((each) => coordinatesOf(model.kinds, each));
    found!.forEach((value, i) => {
      expect(Math.abs(value - truth![i]!) / Math.sqrt(covariance[i * found!.length + i]!)).toBeLessThan(4);
    });
  });

  it('expects of the next transaction what the next one was, whatever the last ones', () => {
    const customers = simulated(model, 40, 40_000);
    const line = model.line(model.typical(40));
    expect(populationMeanSpend(line) / 40).toBeCloseTo(1, 1);
    for (const isHigh of [true, false]) {
      const some = customers.filter(({ mean }) => mean > 40 === isHigh);
      const sum = (of: (customer: (typeof some)[number]) => number) =>
        some.reduce((total, each) => total + of(each), 0);
      const ratio = sum((each) => expectedSpend(line, each)) / sum(({ next }) => next);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.05);
    }
  });

  it('distributes money to come as it came', () => {
    const parameters = model.typical(40);
    const line = model.line(parameters);
    const two = Float64Array.of(0, 0, 1);
    const customers = simulated(model, 40, 20_000).filter(({ n }) => n === 2);
    const [distribution] = model.moneyTable(parameters, 2, 2).distributions([two]);
    expect(distribution!.cdf.every((value, i, cdf) => value >= (cdf[i - 1] ?? 0) && value <= 1)).toBe(true);
    for (const level of [0.1, 0.5, 0.9]) {
      const unit = mixtureQuantile(distribution!, 1, level);
      const below = customers.filter((each) => each.both <= unit * spendScale(line, each)).length;
      expect(Math.abs(below / customers.length - level)).toBeLessThan(0.02);
    }
  });

  it('says that too few customers are too little data', () => {
    const { verdict, parameters } = model.fit(binSpend([{ n: 1, mean: 10 }]));
    expect(verdict).toMatchObject({ status: 'too-little-data', reason: { code: 'too-few-spent' } });
    expect(populationMeanSpend(model.line(parameters))).toBeGreaterThan(0);
  });

  it('is NaN outside the domain', () => {
    expect(model.logLikelihood(model.typical(40), { n: 0, mean: 10, logGap: 0 })).toBeNaN();
    expect(model.logLikelihood(model.typical(40), { n: 1, mean: -1, logGap: 0 })).toBeNaN();
  });
});

describe('a spend model by likelihood and simulation alone', () => {
  const { name, title, citation, kinds, typical, logLikelihood, simulate } = gammaGamma;
  const reference = defineSpendModel({ name, title, citation, kinds, typical, logLikelihood, simulate });

  it('weighs own and common mean nearly as Gamma-Gamma does', () => {
    for (const parameters of [typical(40), { p: 6, q: 4, gamma: 16 }]) {
      const [slow, fast] = [reference.line(parameters), gammaGamma.line(parameters)];
      for (const n of [0, 1, 4, 20])
        expect(Math.abs(expectedSpend(slow, { n, mean: 60 }) / expectedSpend(fast, { n, mean: 60 }) - 1)).toBeLessThan(
          0.03,
        );
    }
  });

  it('is fitted as Gamma-Gamma is, and the same where p is 1', () => {
    const rows = binSpend(simulated(gammaGamma, 40, 2000));
    const [slow, fast] = [reference.fit(rows), gammaGamma.fit(rows)];
    expect(slow.logLikelihood).toBeCloseTo(fast.logLikelihood, 4);
    for (const parameter of ['p', 'q', 'gamma'] as const)
      expect(slow.parameters[parameter] / fast.parameters[parameter]).toBeCloseTo(1, 3);
    const customer = { n: 4, mean: 30, logGap: -0.2 };
    expect(exponentialGamma.logLikelihood({ q: 3, gamma: 50 }, customer)).toBeCloseTo(
      gammaGamma.logLikelihood({ p: 1, q: 3, gamma: 50 }, customer),
      10,
    );
  });

  it('has the quantiles of Gamma-Gamma within 5 %', () => {
    const parameters = { p: 6, q: 4, gamma: 16 };
    const counts = Float64Array.of(0.2, 0.3, 0.3, 0.2);
    for (const n of [1, 4]) {
      const [slow, fast] = [reference, gammaGamma].map(
        (model) => model.moneyTable(parameters, n, 3).distributions([counts])[0]!,
      );
      const scales = [reference, gammaGamma].map((model) => spendScale(model.line(parameters), { n, mean: 40 }));
      for (const level of [0.4, 0.6, 0.9, 0.975]) {
        const ratio =
          (mixtureQuantile(slow!, 0.9, level) * scales[0]!) / (mixtureQuantile(fast!, 0.9, level) * scales[1]!);
        expect(Math.abs(ratio - 1)).toBeLessThan(0.05);
      }
    }
  });
});
