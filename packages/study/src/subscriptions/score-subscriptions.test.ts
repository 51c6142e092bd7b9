import type { Subscription } from '@perennial/import';
import { churnModels } from '@perennial/models';
import { expect, it } from 'vitest';
import type { FittedPlans } from './fitted-plans.ts';
import { scoreSubscriptions } from './score-subscriptions.ts';
import { spellsOf } from './spells.ts';

const contract: Subscription = {
  id: 's1',
  customer: 'ada',
  plan: 'basic',
  amount: 1000,
  months: 1,
  started: '2024-01-15',
  trialEnd: null,
  cancelled: null,
  ended: null,
};

/** The same chance to stay at every renewal. */
function scored(stays: number) {
  const ahead = { asOf: '2024-06-30', endsAt: 'ended', horizonDays: 365, annualDiscount: 0.1 } as const;
  const model = { ...churnModels()[0]!, logSurvival: (_: unknown, t: number) => t * Math.log(stays) };
  const fitted = { model, drawn: [[{}]], parameters: [{}], groupOf: () => 0 } as unknown as FittedPlans;
  return scoreSubscriptions(fitted, spellsOf([contract], ahead.asOf, 'ended'), ahead);
}

it.each([0.5, 0.9, 0.999])(
  'the variance of payments is that of a count of renewals that ends at the first failure: %d',
  (stays) => {
    const { lines, variances } = scored(stays);
    const times = 12;
    const chance = Array.from({ length: times + 1 }, (_, n) => stays ** n * (n < times ? 1 - stays : 1));
    const mean = chance.reduce((sum, p, n) => sum + p * n, 0);
    const variance = chance.reduce((sum, p, n) => sum + p * (n - mean) ** 2, 0);
    expect(lines[0]!.expectedRenewals).toBeCloseTo(mean, 10);
    expect(variances.get('s1')! / 1e6).toBeCloseTo(variance, 10);
  },
);

it('is there where all quantiles are the same', () => {
  const { lines, variances } = scored(0.999);
  expect(lines[0]!.money.low80).toBe(lines[0]!.expectedMoney);
  expect(lines[0]!.money.median).toBe(lines[0]!.money.high95);
  expect(variances.get('s1')).toBeGreaterThan(0);
});
