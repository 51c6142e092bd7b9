import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { churnRange } from './churn-range.ts';
import type { FormulaInputs, FormulaName } from './formula-inputs.ts';
import { formulas } from './formulas.ts';

function answer(inputs: FormulaInputs, name: FormulaName) {
  const found = formulas(inputs).find((each) => each.name === name);
  expect(found).toBeDefined();
  return found!;
}

describe('formulas', () => {
  it('take the lifespan from the retention where none is given: 60 × 4 × (1 ÷ 50%)', () => {
    expect(answer({ orderValue: 60, frequency: 4, retention: 0.5 }, 'orders-over-lifespan').value).toBeCloseTo(480, 9);
  });

  it('gives no uplift that would pay for giving back more than is kept', () => {
    expect(answer({ marginShare: 0.1, reward: 0.2, redemption: 0.5 }, 'loyalty-break-even').value).toBeNull();
  });

  it('with first payments at once and a period later differ by one payment', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        (retention, discount) => {
          const inputs = { margin: 30, retention, discount };
          expect(answer(inputs, 'first-payment-now').value! - answer(inputs, 'first-payment-later').value!).toBeCloseTo(
            30,
            6,
          );
        },
      ),
    );
  });

  it('pays back later where some leave meanwhile: what came in by then is what was paid', () => {
    const inputs = { margin: 40, retention: 0.9, acquisitionCost: 300 };
    const periods = answer(inputs, 'payback-of-survivors').value!;
    expect(periods).toBeGreaterThan(7.5);
    expect((40 * (1 - 0.9 ** periods)) / 0.1).toBeCloseTo(300, 9);
  });
});

describe('an offer to stay', () => {
  const offered = { customerValue: 500, offer: 30, contactCost: 2 };

  it('offers nothing where it keeps nobody, or too few for what the others take along', () => {
    for (const staysWithOffer of [0.95, 0.9501])
      expect(answer({ ...offered, stays: 0.95, staysWithOffer }, 'best-offer').value).toBe(0);
    expect(answer({ customerValue: 100, referrals: 1 }, 'referral-chain').value).toBeNull();
  });
});

describe('what has no finite value', () => {
  it.each<[FormulaInputs, FormulaName]>([
    [{ margin: 30, retention: 1 }, 'margin-over-churn'],
    [{ margin: 30, retention: 1 }, 'first-payment-now'],
    [{ retention: 1 }, 'lifetime'],
    [{ margin: 40, retention: 0.8, acquisitionCost: 300 }, 'payback-of-survivors'],
    [{ margin: 40, retention: 0.8, acquisitionCost: Number.MIN_VALUE }, 'value-to-acquisition-cost'],
  ])('%o: %s is said to have none', (inputs, name) => {
    expect(answer(inputs, name).value).toBeNull();
  });

  it.each<[FormulaInputs, FormulaName]>([
    [{ margin: 30, retention: 1 }, 'margin-over-churn'],
    [{ margin: 30, retention: 1 }, 'first-payment-later'],
    [{ orderValue: 60, frequency: 4, retention: 1 }, 'orders-over-lifespan'],
    [{ retention: 1 }, 'lifetime'],
  ])('%o: %s has a lower bound above 0 even where nobody says how many customers were seen', (inputs, name) => {
    const { value, range } = answer(inputs, name);
    expect(value).toBeNull();
    expect(range!.low).toBeGreaterThan(0);
    expect(range!.low).toBeLessThan(answer({ ...inputs, customers: 2 }, name).range!.low);
    expect(range!.high).toBeNull();
  });

  it('has a lower bound all the same, from how many customers were seen', () => {
    const { value, range } = answer({ margin: 30, retention: 1, customers: 100 }, 'margin-over-churn');
    expect(value).toBeNull();
    expect(range).toEqual({ low: 30 / churnRange(0, 100).high, high: null });
    expect(churnRange(0, 100).high).toBeCloseTo(0.037, 3);
  });
});

describe('churnRange', () => {
  it('holds the rate and narrows with customers', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 1e6 }), (churn, n) => {
        const [few, many] = [churnRange(churn, n), churnRange(churn, 4 * n)];
        expect(few.low).toBeLessThanOrEqual(churn + 1e-12);
        expect(few.high).toBeGreaterThanOrEqual(churn - 1e-12);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  // Wilson's interval of 5 of 100.
  it('is the published interval', () => {
    expect(churnRange(0.05, 100).low).toBeCloseTo(0.0215, 4);
    expect(churnRange(0.05, 100).high).toBeCloseTo(0.1118, 4);
  });
});

describe('a cohort of survivors', () => {
  const survivors = [1000, 869, 743, 653, 593, 551, 517, 491];

  it('is worth more than was seen, and more than a constant rate of loss says', () => {
    const inputs = { margin: 30, discount: 0.1, survivors };
    const seen = answer(inputs, 'survivors-so-far').value!;
    const { value, range } = answer(inputs, 'survivors-projected');
    expect(value).toBeGreaterThan(seen);
    expect(range!.low).toBeGreaterThan(seen);
    expect(range!.low).toBeLessThan(value!);
    expect(range!.high!).toBeGreaterThan(value!);
    const constant = answer({ margin: 30, discount: 0.1, retention: 0.869 }, 'first-payment-now').value!;
    expect(value).toBeGreaterThan(constant);
  });

  it('is not projected from two points', () => {
    expect(formulas({ margin: 30, survivors: [100, 90] }).map(({ name }) => name)).toEqual(['survivors-so-far']);
  });
});

it('answers nothing without inputs', () => {
  expect(formulas({})).toEqual([]);
});

it.each<FormulaInputs>([
  { retention: 1.1 },
  { retention: -0.1 },
  { margin: Number.NaN },
  { discount: -0.1 },
  { survivors: [10, 11] },
  { survivors: [0] },
])('refuses %o', (inputs) => {
  expect(() => formulas(inputs)).toThrow(RangeError);
});

it('has no answer that is NaN or infinite, whatever the inputs', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  const inputs = fc.record(
    {
      margin: amount,
      orderValue: amount,
      frequency: amount,
      lifespan: amount,
      marginShare: share,
      retention: share,
      customers: fc.integer({ min: 1, max: 1e6 }),
      discount: share,
      acquisitionCost: amount,
      reward: share,
      redemption: share,
      programmeCost: amount,
      revenue: amount,
      customerValue: amount,
      stays: share,
      staysWithOffer: share,
      offer: amount,
      contactCost: amount,
      referrals: amount,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(inputs, (given) => {
      for (const { value, range } of formulas(given)) {
        expect(value === null || Number.isFinite(value)).toBe(true);
        if (range) expect(Number.isFinite(range.low)).toBe(true);
      }
    }),
  );
});
