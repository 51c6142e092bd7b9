import { describe, expect, it } from 'vitest';
import { discountedTransactions, expectedTransactions, newCustomerTransactions } from './expectation.ts';
import { logLikelihood, probAlive } from './log-likelihood.ts';
import type { ParetoNbdParameters } from './parameters.ts';

const weeks = 272 / 7;
const named = ([r, alpha, s, beta]: readonly number[]): ParetoNbdParameters => ({
  r: r!,
  alpha: alpha!,
  s: s!,
  beta: beta!,
});

// Rows of [r, α, s, β], [x, tx, T] → ln L, P(alive), CET(52), DERT(δ = .0027), integrated numerically with 60 digits.
const cdnow = [0.5533, 10.5777, 0.6062, 11.6687];
const clvToolsStress = [0.5143, 2.8845, 0.2856, 14.1087];
describe.each([
  [cdnow, [0, 0, weeks], -0.5212259953229, 0.2951289435, 0.1361992259, 0.4770310714],
  [cdnow, [0, 0, 0.5], -0.02523001775501, 0.9745698454, 1.390836455, 3.755896024],
  [cdnow, [2, 213 / 7, weeks], -9.554104230672, 0.8691418717, 1.850949986, 6.48286104],
  [cdnow, [29, 38, weeks], -45.5727286771, 0.98652634, 24.31738292, 85.17043436],
  [cdnow, [1, weeks, weeks], -6.234079342597, 1, 1.295559932, 4.537634767],
  [cdnow, [300, 38, 39], 239.7222573174, 0.524011445, 131.0479501, 459.2664355],
  [cdnow, [1, 1 / 7, 104], -4.280596026829, 0.02325428376, 0.01457760824, 0.06129996378],
  [[0.5, 10, 0.6, 10], [5, 20, 39], -16.7699090004, 0.3492727333, 1.611330713, 5.640930209],
  [[0.5, 10, 1, 12], [5, 20, 39], -16.85105039395, 0.2312771145, 0.9306043161, 2.337691286],
  [[0.5, 12, 1, 10], [5, 20, 39], -17.13698069572, 0.2347126827, 0.8971059707, 2.22768519],
  [[1.98, 115.2, 64, 7721], [3, 50, 104], -14.33452266036, 0.4452129499, 0.4286051122, 0.9379956971],
  [[0.05, 0.1, 0.02, 500], [3, 50, 104], -16.51011629472, 0.9938011687, 1.512823982, 10.69381615],
  [clvToolsStress, [221, 103.42857, 103.57143], -61.5846485617, 0.999596052318, NaN, NaN],
  [clvToolsStress, [254, 97.14286, 97.28571], -19.6232922175, 0.999558226123, NaN, NaN],
])('parameters %j, customer (x, tx, T) = %j', (vector, [x, tx, T], logL, alive, cet, dert) => {
  const parameters = named(vector);
  const summary = { x: x!, tx: tx!, T: T! };

  it(`has log-likelihood ${logL}`, () => {
    expect(Math.abs(logLikelihood(parameters, summary) / logL - 1)).toBeLessThan(1e-9);
  });
  it(`is alive with probability ${alive}`, () => {
    expect(Math.abs(probAlive(parameters, summary) / alive - 1)).toBeLessThan(1e-8);
  });
  if (!Number.isNaN(cet))
    it(`has CET(52) ${cet} and DERT ${dert}`, () => {
      expect(Math.abs(expectedTransactions(parameters, summary, 52) / cet - 1)).toBeLessThan(1e-8);
      expect(Math.abs(discountedTransactions(parameters, summary, 0.0027, Infinity) / dert - 1)).toBeLessThan(1e-8);
    });
});

describe('log-likelihoods that PyMC-Marketing and lifetimes agree on', () => {
  it.each([
    [[0.55, 10.58, 0.61, 11.67], [1, 1.5, 12], -4.006948662189],
    [[0.45, 10.58, 0.61, 11.67], [1, 1.5, 12], -4.147702107862],
    [[0.45, 10.58, 0.71, 11.67], [1, 1.5, 12], -4.135933163256],
    [[0.55, 11.67, 0.61, 10.58], [1, 1.5, 12], -4.036185377626],
    [[0.55, 11.67, 0.61, 10.58], [4, 5.3, 10], -10.72932589494],
    [[0.55, 11.67, 0.61, 10.58], [2, 6, 8], -6.668788819719],
  ])('%j, %j → %d', (vector, [x, tx, T], value) => {
    expect(logLikelihood(named(vector), { x: x!, tx: tx!, T: T! })).toBeCloseTo(value, 11);
  });
});

describe('BTYD’s help pages and walkthrough', () => {
  const help = named([0.55, 10.56, 0.61, 11.64]);
  const walkthrough = named([0.553355318, 10.578669695, 0.60594344, 11.657808111]);
  const discount = named([0.5629966, 12.559037, 0.4081095, 10.5148048]);

  it('expects of a new customer what its table says for t = 1…10', () => {
    const table = [
      0.0507782, 0.0991609, 0.1454251, 0.1897993, 0.2324747, 0.2736127, 0.3133516, 0.3518102, 0.3890921, 0.4252877,
    ];
    table.forEach((value, i) => {
      expect(newCustomerTransactions(help, i + 1)).toBeCloseTo(value, 7);
    });
  });

  it('expects of heavy buyers who fell silent less than of light ones', () => {
    const table = [
      0.13442143, 0.144511504, 0.149364682, 0.149138912, 0.144330817, 0.13573562, 0.124348743, 0.111233909, 0.097392761,
      0.083666325, 0.070683239, 0.058852911, 0.048390928, 0.039360957, 0.03172004, 0.025359007,
    ];
    table.forEach((value, i) => {
      expect(expectedTransactions(help, { x: 5 + i, tx: 25, T: 39 }, 2)).toBeCloseTo(value, 8);
    });
    expect(expectedTransactions(help, { x: 10, tx: 35, T: 39 }, 2)).toBeCloseTo(0.3884117232, 10);
  });

  it('knows who is alive', () => {
    expect(probAlive(help, { x: 0, tx: 0, T: 39 })).toBeCloseTo(0.2924031011, 10);
    const table = [0.809656298, 0.790185484, 0.76875213, 0.745274795, 0.71970597, 0.692042079, 0.6623332, 0.630691487];
    table.forEach((value, i) => {
      expect(probAlive(help, { x: 5 + i, tx: 30, T: 39 })).toBeCloseTo(value, 8);
    });
  });

  it('discounts what is to come for ever at .0027 a week', () => {
    const dert = (x: number, tx: number) => discountedTransactions(discount, { x, tx, T: 77.86 }, 0.0027, Infinity);
    expect(dert(7, 35)).toBeCloseTo(1.864183328, 8);
    const table = [
      2.19915545, 2.84353441, 2.86712839, 2.44541008, 1.84050188, 1.26241647, 0.80961812, 0.49480362, 0.2920247,
      0.16792751,
    ];
    table.forEach((value, i) => {
      expect(dert(i + 1, 30)).toBeCloseTo(value, 7);
    });
  });

  it('walks through CDNOW as the vignette does, at the parameters of a fit it prints to four digits', () => {
    const near = (value: number, printed: number) => expect(Math.abs(value / printed - 1)).toBeLessThan(4e-4);
    near(newCustomerTransactions(walkthrough, 52), 1.473434);
    near(expectedTransactions(walkthrough, { x: 26, tx: 216 / 7, T: 31 }, 52), 25.45647);
    near(probAlive(walkthrough, { x: 26, tx: 216 / 7, T: 31 }), 0.997874);
    [0.7062289, 0.1442396, 0.02250658, 0.00309267].forEach((printed, i) => {
      near(expectedTransactions(walkthrough, { x: 10 + 5 * i, tx: 20, T: 39 }, 52), printed);
    });
  });
});
