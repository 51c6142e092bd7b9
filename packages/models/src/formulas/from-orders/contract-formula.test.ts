import { describe, expect, it } from 'vitest';
import { contractFormula } from './contract-formula.ts';
import { formulaPeriods } from './order-sums.ts';

const year = formulaPeriods.find(({ name }) => name === 'year')!;

/** Fader & Hardie (2007), the segment "regular": 1,000 subscribers over seven renewals. */
const survivors = [1000, 631, 468, 382, 326, 289, 262, 241];
const cohort = survivors.map((there, t) =>
  t < survivors.length - 1
    ? { renewed: t, leftBy: t + 1, count: there - survivors[t + 1]! }
    : { renewed: t, count: there },
);

const known = { histories: cohort, there: cohort.slice(-1) };

describe('the contractual model', () => {
  it('is worth the payments that were seen and those that the published fit expects', () => {
    // α = .704, β = 1.182: Σ S(t) ÷ 1.1^t over a hundred years.
    const [alpha, beta] = [0.704, 1.182];
    let [expected, survival] = [0, 1];
    for (let t = 0; t <= 100; t++) {
      expected += survival / 1.1 ** t;
      survival *= (beta + t) / (alpha + beta + t);
    }
    const answer = contractFormula(known, year, { horizonDays: 365.25, annualDiscount: 0.1 })!;
    expect(answer.payments / expected).toBeCloseTo(1, 2);
    // Of those who have renewed seven times, the share that renews once more: (β + 7) ÷ (α + β + 7).
    expect(answer.ahead).toBeCloseTo((0.241 * (beta + 7)) / (alpha + beta + 7), 2);
    expect(answer.paymentsError).toBeGreaterThan(0.01);
    expect(answer.paymentsError).toBeLessThan(0.2);
  });

  it('is finite without a discount, though some are expected to stay for ever', () => {
    const { payments } = contractFormula(known, year, { horizonDays: 100, annualDiscount: 0 })!;
    expect(payments).toBeGreaterThan(3);
    expect(payments).toBeLessThan(101);
  });

  it('says nothing where nobody has had a chance to leave', () => {
    expect(
      contractFormula({ histories: [{ renewed: 0, count: 5 }], there: [] }, year, {
        horizonDays: 100,
        annualDiscount: 0.1,
      }),
    ).toBeNull();
  });
});
