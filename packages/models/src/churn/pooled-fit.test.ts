import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { fitWithCovariates } from './covariate-fit.ts';
import { fitPooled } from './pooled-fit.ts';
import { type RenewalHistory, type RenewalRows, renewalRows } from './renewal-rows.ts';
import { shiftedBetaGeometric as model } from './shifted-beta-geometric/index.ts';

/** So many subscribers followed for eighteen periods at most. */
function simulated(alpha: number, beta: number, size: number, name: string): RenewalRows {
  const random = seeded(name);
  const histories = Array.from({ length: size }, (): RenewalHistory => {
    const seen = 1 + Math.floor(random() * 18);
    const left = model.simulate({ alpha, beta }, seen, random);
    return left <= seen ? { renewed: left - 1, leftBy: left } : { renewed: seen };
  });
  return renewalRows(histories);
}

const yearOf = (parameters: { readonly alpha: number; readonly beta: number }) => model.survivalFrom(parameters, 0, 12);

describe('fitPooled', () => {
  const plans = [
    simulated(0.8, 6, 20_000, 'basic'),
    simulated(1, 14, 20_000, 'plus'),
    simulated(0.9, 10, 20_000, 'pro'),
    simulated(0.9, 3, 20, 'new plan'),
    renewalRows([]),
  ];
  const pooled = fitPooled(model, plans);

  it('leaves large groups where their own data put them', () => {
    for (const g of [0, 1, 2]) {
      const own = model.fit(plans[g]!).parameters;
      expect(Math.abs(yearOf(pooled.groups[g]!.parameters) - yearOf(own))).toBeLessThan(0.003);
    }
  });

  it('draws a small group towards the centre, and puts one without subscribers there', () => {
    const [small, empty] = [pooled.groups[3]!.parameters, pooled.groups[4]!.parameters];
    const own = yearOf(model.fit(plans[3]!).parameters);
    const centre = yearOf(pooled.centre);
    expect(Math.abs(yearOf(small) - centre)).toBeLessThan(Math.abs(own - centre));
    expect(yearOf(empty)).toBeCloseTo(centre, 4);
  });

  it('is surer of a large group than of a small one', () => {
    expect(pooled.groups[0]!.covariance[0]).toBeLessThan(pooled.groups[3]!.covariance[0]! / 10);
  });
});

describe('fitWithCovariates', () => {
  const effect = Math.log(0.5);
  const fit = fitWithCovariates(model, [
    { rows: simulated(1, 8, 30_000, 'monthly'), covariates: [0] },
    { rows: simulated(0.5, 8, 30_000, 'with support'), covariates: [1] },
  ]);

  it('recovers what a covariate does, within three standard errors', () => {
    expect(fit.converged).toBe(true);
    const onAlpha = fit.effects.find(({ parameter }) => parameter === 'alpha')!;
    const onBeta = fit.effects.find(({ parameter }) => parameter === 'beta')!;
    expect(Math.abs(onAlpha.effect - effect)).toBeLessThan(3 * onAlpha.error);
    expect(Math.abs(onBeta.effect)).toBeLessThan(3 * onBeta.error);
    expect(onAlpha.error).toBeLessThan(0.2);
  });

  it('says the parameters of whoever has these covariates', () => {
    expect(yearOf(fit.at([1]))).toBeCloseTo(yearOf({ alpha: 0.5, beta: 8 }), 1);
    expect(fit.at([0])).toEqual(fit.parameters);
  });
});
