import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digamma, logGamma, trigamma } from './gamma.ts';

/** x, ln Γ, ψ, ψ′ by Stirling's series at 60 decimal digits. */
const exact: readonly (readonly [number, number, number, number])[] = [
  [1e-8, 18.42068073818021, -100000000.57721564, 1.0000000000000002e16],
  [0.001, 6.907178885383853, -1000.5755719318103, 1000001.6425331958],
  [0.1, 2.252712651734206, -10.423754940411076, 101.43329915079275],
  [0.25, 1.2880225246980774, -4.2274535333762655, 17.19732915450711],
  [0.49999, 0.5723845782717032, -1.963559374884885, 4.934970493381705],
  [0.5, 0.5723649429247001, -1.9635100260214235, 4.934802200544679],
  [0.9, 0.06637623973474295, -0.7549269499470513, 1.9225399594772035],
  [0.999999, 5.772164873855652e-7, -0.5772173098368019, 1.6449364709652798],
  [1.0000001, -5.772155829918507e-8, -0.5772155004081381, 1.6449338264368782],
  [1.4616321449683622, -0.12148629053584961, -9.241265521729427e-17, 0.9676722454476212],
  [1.5, -0.12078223763524522, 0.03648997397857652, 0.9348022005446793],
  [1.999999, -4.227840125965854e-7, 0.4227836901641983, 0.6449344709622797],
  [2.0000001, 4.227843666532498e-8, 0.4227843995918717, 0.6449340264368484],
  [2.4999, 0.28461255726068263, 0.7031076036885755, 0.49038137762498063],
  [2.5, 0.2846828704729192, 0.7031566406452432, 0.49035775610023485],
  [3.75, 1.486815578593417, 1.1825373886117962, 0.3053398526902531],
  [7.2, 6.95684807988834, 1.9030321442701752, 0.14897878164889403],
  [9.999, 12.799575780077413, 2.2516474172057355, 0.10517738667672887],
  [10, 12.801827480081469, 2.251752589066721, 0.10516633568168575],
  [12.5, 18.734347511936445, 2.4851956512749123, 0.08328522460157838],
  [100.3, 360.5147057290581, 4.603172366627386, 0.010019956247766077],
  [1e4, 82099.71749644238, 9.210290371142849, 0.00010000500016666666],
  [1e8, 1742068066.1038346, 18.420680738952367, 1.000000005e-8],
];

const relative = (value: number, truth: number) => Math.abs(value - truth) / Math.abs(truth);

describe('the gamma function and its derivatives', () => {
  it.each(exact)('at %d agrees with 60-digit arithmetic', (x, lnGamma, psi, psi1) => {
    expect(relative(logGamma(x), lnGamma)).toBeLessThan(1e-14);
    expect(Math.abs(digamma(x) - psi)).toBeLessThan(1e-14 * Math.max(1, Math.abs(psi)));
    expect(relative(trigamma(x), psi1)).toBeLessThan(1e-14);
  });

  it('vanishes at 1 and 2', () => {
    expect(logGamma(1)).toBe(0);
    expect(logGamma(2)).toBe(0);
  });

  it('obeys Γ(x + 1) = x Γ(x), and so do the derivatives', () => {
    fc.assert(
      fc.property(fc.double({ min: -18, max: 18, noNaN: true }), (logX) => {
        const x = Math.exp(logX);
        const scale = Math.max(1, Math.abs(logGamma(x + 1)), Math.abs(logX));
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(4e-15 * scale);
        expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x)).toBeLessThan(2e-14 * Math.max(1, 1 / x, logX));
        expect(Math.abs(trigamma(x + 1) - trigamma(x) + 1 / (x * x))).toBeLessThan(2e-14 * Math.max(1, 1 / (x * x)));
      }),
      { seed: 2005 },
    );
  });

  it.each([0, -1, -0.5, NaN])('is NaN at %d', (x) => {
    expect([logGamma(x), digamma(x), trigamma(x)]).toEqual([NaN, NaN, NaN]);
  });
});
