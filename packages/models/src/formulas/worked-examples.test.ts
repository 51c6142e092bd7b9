import { describe, expect, it } from 'vitest';
import type { FormulaInputs, FormulaName } from './formula-inputs.ts';
import { formulas } from './formulas.ts';

function answer(inputs: FormulaInputs, name: FormulaName) {
  const found = formulas(inputs).find((each) => each.name === name);
  expect(found).toBeDefined();
  return found!;
}

const save = { customerValue: 500, offer: 30, contactCost: 2 };
const loyalty = { marginShare: 0.4, reward: 0.03, redemption: 0.7 };

/** What guides and help pages print, each to its printed digits. */
it.each<[source: string, inputs: FormulaInputs, name: FormulaName, value: number, digits: number]>([
  ['Peel', { orderValue: 60, frequency: 4, lifespan: 3 }, 'orders-over-lifespan', 720, 2],
  ['ChartMogul', { margin: 100, retention: 0.95 }, 'margin-over-churn', 2000, 2],
  ['ProfitWell, churn 4%', { margin: 10, retention: 0.96 }, 'margin-over-churn', 250, 2],
  ['ProfitWell, churn 6%', { margin: 10, retention: 0.94 }, 'margin-over-churn', 166.67, 2],
  ['guide: (50 × 80%) ÷ 4%', { margin: 50 * 0.8, retention: 0.96 }, 'margin-over-churn', 1000, 2],
  ['mowt.pages.dev', { margin: 50, retention: 0.96 }, 'margin-over-churn', 1250, 2],
  ['mowt.pages.dev, after 24 months', { retention: 0.96, lifespan: 24 }, 'still-there', 0.375, 3],
  ['mrrcanvas', { margin: 50 * 0.8, acquisitionCost: 300 }, 'payback', 7.5, 9],
  ['X. F. to C. Fauquier', { margin: 1000, survivors: [10, 9] }, 'survivors-so-far', 1900, 9],
  ['Apphud, 2 renewals', { margin: 1, survivors: [1, 0.526] }, 'survivors-so-far', 1.526, 3],
  ['Apphud, 3', { margin: 1, survivors: [1, 0.526, 0.363] }, 'survivors-so-far', 1.889, 3],
  ['Apphud, 4', { margin: 1, survivors: [1, 0.526, 0.363, 0.28] }, 'survivors-so-far', 2.169, 3],
  // 27.9(2) % after three renewals in one place of the article, 28.0 in the sums of another.
  ['Apphud, 5', { margin: 1, survivors: [1, 0.526, 0.363, 0.2792, 0.228] }, 'survivors-so-far', 2.396, 3],
  ['contract, first payment now', { margin: 30, retention: 0.95, discount: 0.01 }, 'first-payment-now', 505, 6],
  ['contract, at period end', { margin: 30, retention: 0.95, discount: 0.01 }, 'first-payment-later', 475, 6],
  ['treat rule, 60 → 70%', { ...save, stays: 0.6, staysWithOffer: 0.7 }, 'offer-gain', 27, 6],
  ['treat rule, 95 → 96%', { ...save, stays: 0.95, staysWithOffer: 0.96 }, 'offer-gain', -25.8, 6],
  // Whom an offer reminds of leaving.
  ['sleeping dog', { ...save, offer: 0, stays: 0.6, staysWithOffer: 0.55 }, 'offer-gain', -27, 6],
  ['loyalty, no fixed cost', loyalty, 'loyalty-break-even', 0.0554, 4],
  ['loyalty, with one', { ...loyalty, programmeCost: 50_000 / 20_000, revenue: 300 }, 'loyalty-break-even', 0.0774, 4],
  ['referrals: 100 ÷ (1 − 0.2)', { customerValue: 100, referrals: 0.2 }, 'referral-chain', 125, 9],
])('%s: of %o, %s is %d', (_, inputs, name, value, digits) => {
  expect(answer(inputs, name).value).toBeCloseTo(value, digits);
});

it('ChartMogul, churn 0: undefined, which is said, and not infinite', () => {
  const { value, range } = answer({ margin: 100, retention: 1 }, 'margin-over-churn');
  expect(value).toBeNull();
  expect(range!.low).toBeGreaterThan(100);
});

it('ProfitWell: one month of 4 or 6 per cent moves no plan by a third, where a hundred customers were seen: each value is in the range of the other', () => {
  const [four, six] = [0.96, 0.94].map((retention) =>
    answer({ margin: 10, retention, customers: 100 }, 'margin-over-churn'),
  );
  expect(four!.range!.low).toBeLessThan(six!.value!);
  expect(six!.range!.high).toBeGreaterThan(four!.value!);
});

describe('optimal incentive: of 500, logit p = 0.4 + 0.03 d', () => {
  const at = (given: number) => 1 / (1 + Math.exp(-(0.4 + 0.03 * given)));

  it('is 69.27852 and leaves 397.38815 in place of 299.34383', () => {
    const inputs = { customerValue: 500, stays: at(0), staysWithOffer: at(30), offer: 30 };
    expect(answer(inputs, 'best-offer').value).toBeCloseTo(69.27852, 5);
    expect(answer(inputs, 'best-offer-gain').value! + at(0) * 500).toBeCloseTo(397.38815, 5);
    expect(at(0) * 500).toBeCloseTo(299.34383, 5);
  });
});
