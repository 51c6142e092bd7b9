import { describe, expect, it } from 'vitest';
import { businessCase } from './business-case.ts';

const aMonth = 365.25 / 12;
const met = { people: 1000, days: aMonth };
const cost = { once: 6000, perMonth: 200, perPerson: 0.25, margin: 0.4 };

describe('the business case of an experience', () => {
  it('is as worked out by hand', () => {
    // 12,000 people. Of 2.50 [0.50, 4.50] a person 40% stay: 12,000 [2,400, 21,600]. Costs: 6,000 + 12 × 200 + 12,000 × 0.25 = 11,400.
    const found = businessCase({ difference: 2.5, low95: 0.5, high95: 4.5 }, met, cost);
    expect(found.peoplePerMonth).toBeCloseTo(1000, 9);
    expect(found.people).toBeCloseTo(12_000, 9);
    expect(found.cost).toBeCloseTo(11_400, 9);
    expect(found.worth.expected).toBeCloseTo(600, 6);
    expect(found.worth.low95).toBeCloseTo(-9000, 6);
    expect(found.worth.high95).toBeCloseTo(10_200, 6);
    // A month leaves 1000 × (1 − 0.25) − 200 = 550, at best 1000 × (1.80 − 0.25) − 200 = 1,350, at worst a loss of 250.
    expect(found.breakEvenMonths.expected).toBeCloseTo(6000 / 550, 9);
    expect(found.breakEvenMonths.soonest).toBeCloseTo(6000 / 1350, 9);
    expect(found.breakEvenMonths.latest).toBeNull();
    expect(found.breakEvenPeople.expected).toBeCloseTo(10_909.09, 2);
    expect(found.breakEvenPeople.latest).toBeNull();
    // 11,400 of 12,000 people who keep 40% of it.
    expect(found.needed).toBeCloseTo(2.375, 9);
    expect(found).toMatchObject({ standing: 'within', isShown: true });
  });

  it('covers its costs in twelve months by just the difference that is needed', () => {
    const { needed } = businessCase({ difference: 0, low95: -1, high95: 1 }, met, cost);
    const found = businessCase({ difference: needed!, low95: needed!, high95: needed! }, met, cost);
    expect(found.worth.expected).toBeCloseTo(0, 6);
    expect(found.breakEvenMonths.expected).toBeCloseTo(12, 9);
  });

  it('says that no difference is shown where the interval holds zero, whatever it would be worth', () => {
    const free = { once: 0, perMonth: 0, perPerson: 0, margin: 1 };
    expect(businessCase({ difference: 3, low95: -0.1, high95: 6.1 }, met, free)).toMatchObject({
      ...{ isShown: false, standing: 'within', needed: 0 },
      breakEvenMonths: { expected: 0, soonest: 0, latest: null },
    });
    expect(businessCase({ difference: 3, low95: 1, high95: 5 }, met, free).standing).toBe('below');
    expect(businessCase({ difference: -3, low95: -5, high95: -1 }, met, free)).toMatchObject({
      ...{ isShown: true, standing: 'above' },
    });
  });

  it('loses what it costs where it meets nobody, and no difference would cover that', () => {
    const found = businessCase({ difference: 3, low95: 1, high95: 5 }, { people: 0, days: 90 }, cost);
    expect(found.worth).toEqual({ expected: -8400, low95: -8400, high95: -8400 });
    expect(found).toMatchObject({ needed: null, standing: 'above', breakEvenMonths: { soonest: null } });
  });
});
