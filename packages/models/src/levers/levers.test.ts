import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoNbd } from '../purchase/pareto-nbd/index.ts';
import { aheadAt, type Course, endlessAt } from './course.ts';
import { type LeverState, type Levers, pullLevers } from './levers.ts';
import { followPlan } from './plan.ts';
import { evenDays } from './season-clock.ts';

const DAYS = [15, 30, 61, 91, 137, 182, 274, 365, 548, 730, 1095, 1825, 3652];
const RATES = [0.0025, 0.005, 0.01, 0.02, 0.04, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 0.8, 1.5, 3].map(
  (annual) => Math.log1p(annual) / 365.25,
);

function course(until: (days: number) => number, endless: (rate: number) => number): Course {
  return {
    ahead: DAYS.map((days) => ({ days, amount: until(days) })),
    endless: RATES.map((rate) => ({ rate, amount: endless(rate) })),
  };
}

/** Customers who bring so much a day until they leave at a constant rate. */
function leaving(perDay: number, rate: number): Course {
  return course(
    (days) => (perDay / rate) * -Math.expm1(-rate * days),
    (discount) => perDay / (rate + discount),
  );
}

const state: LeverState = {
  base: leaving(100, 0.003),
  clock: [],
  newcomer: leaving(2, 0.004),
  first: 50,
  kept: 0.4,
  keptEver: 0.4,
  cac: 60,
  horizonDays: 365,
};
const asIs: Levers = { frequency: 1, orderValue: 1, lifetime: 1, margin: 1, cac: 1, discount: 0.1 };
const daily = Math.log1p(0.1) / 365.25;

describe('a course', () => {
  it('is what it was made of, and between that as good as exact', () => {
    const { base } = state;
    for (const days of [15, 45, 365, 500, 3000])
      expect(aheadAt(base, days) / ((100 / 0.003) * -Math.expm1(-0.003 * days)) - 1).toBeCloseTo(0, 1.6);
    for (const annual of [0.003, 0.03, 0.12, 0.6]) {
      const rate = Math.log1p(annual) / 365.25;
      expect(endlessAt(base, rate) / (100 / (0.003 + rate)) - 1).toBeCloseTo(0, 2);
    }
  });

  it('is nothing where nothing comes', () => {
    const nothing = course(
      () => 0,
      () => 0,
    );
    expect([aheadAt(nothing, 30), endlessAt(nothing, 0.001)]).toEqual([0, 0]);
  });
});

describe('levers', () => {
  it('leave a business as it is where they are not moved', () => {
    const found = pullLevers(state, asIs);
    expect(found.equity / ((0.4 * 100) / (0.003 + daily))).toBeCloseTo(1, 3);
    expect(found.newcomer / (0.4 * (50 + 2 / (0.004 + daily)))).toBeCloseTo(1, 3);
    expect(found.ratio! * 60).toBeCloseTo(found.newcomer, 9);
  });

  it('stretch lifetimes as customers do who leave at a lower rate', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.6, max: 1.8, noNaN: true }),
        fc.double({ min: 0.03, max: 0.4, noNaN: true }),
        (lifetime, discount) => {
          const rate = Math.log1p(discount) / 365.25;
          const { equity, horizon } = pullLevers(state, { ...asIs, lifetime, discount });
          expect(equity / ((0.4 * 100) / (0.003 / lifetime + rate))).toBeCloseTo(1, 2);
          const leave = 0.003 / lifetime;
          expect(horizon / (((0.4 * 100) / leave) * -Math.expm1(-leave * 365))).toBeCloseTo(1, 1.6);
        },
      ),
    ));

  it('scale with frequency, order value and margin', () => {
    const { equity, newcomer } = pullLevers(state, asIs);
    expect(pullLevers(state, { ...asIs, frequency: 1.1 }).equity).toBeCloseTo(1.1 * equity, 6);
    expect(pullLevers(state, { ...asIs, orderValue: 1.1 }).newcomer).toBeCloseTo(1.1 * newcomer, 6);
    expect(pullLevers(state, { ...asIs, margin: 0.9 }).equity).toBeCloseTo(0.9 * equity, 6);
  });

  it('pay back on the first day on which enough has come, the first order included', () => {
    const { paybackDays } = pullLevers(state, asIs);
    const brought = (days: number) => 0.4 * (50 + aheadAt(state.newcomer, days));
    expect(brought(paybackDays!)).toBeGreaterThanOrEqual(60);
    expect(brought(paybackDays! - 1)).toBeLessThan(60);
    expect(pullLevers({ ...state, cac: 1 }, asIs).paybackDays).toBe(0);
    expect(pullLevers({ ...state, cac: 1e9 }, asIs).paybackDays).toBeNull();
    expect(pullLevers({ ...state, cac: null }, asIs)).toMatchObject({ ratio: null, paybackDays: null });
  });

  it('agree with a model that is asked anew with other lifetimes', () => {
    const parameters = { r: 0.55, alpha: 74, s: 0.61, beta: 81.6 };
    const endless = (of: typeof parameters) => (rate: number) =>
      paretoNbd.discountedTransactions(of, { x: 3, tx: 200, T: 230 }, rate, Number.POSITIVE_INFINITY);
    // A factor of lifetime divides the rate of leaving, and the chance of being there is that of the history as it was.
    const newcomer = course(
      (days) => paretoNbd.newCustomerTransactions(parameters, days),
      (rate) => paretoNbd.discountedTransactions(parameters, { x: 0, tx: 0, T: 0 }, rate, Number.POSITIVE_INFINITY),
    );
    const longer = { ...parameters, beta: 1.3 * parameters.beta };
    const found = pullLevers({ ...state, newcomer, first: 0, kept: 1 }, { ...asIs, lifetime: 1.3 }).newcomer;
    expect(
      found / paretoNbd.discountedTransactions(longer, { x: 0, tx: 0, T: 0 }, daily, Number.POSITIVE_INFINITY),
    ).toBeCloseTo(1, 2);
    expect(endless(longer)(daily)).toBeGreaterThan(0);
  });
});

it('what is kept without end is told from what is kept within the horizon', () => {
  const [alike, other] = [state, { ...state, keptEver: 0.3 }].map((each) => pullLevers(each, asIs));
  expect(other!.equity / alike!.equity).toBeCloseTo(0.75, 9);
  expect({ ...other, equity: alike!.equity }).toEqual(alike);
});

describe('a plan', () => {
  const plan = { newPerMonth: 0, lifetime: 1, kept: 1, cac: 0, discount: 0.1 };

  it('lets customers of today go as they are forecast to', () => {
    const [, , , , , half, ...later] = followPlan(state, 1000, plan, 12);
    const year = later.at(-1)!;
    expect(half!.fromToday / (1000 * Math.exp(-0.003 * 182.6))).toBeCloseTo(1, 1);
    expect(year.money / aheadAt(state.base, 365)).toBeCloseTo(1, 6);
    expect(year.equity / ((100 / (0.003 + daily)) * Math.exp(-0.003 * 365.25))).toBeCloseTo(1, 1.5);
    expect(year.acquired).toBe(0);
  });

  it('adds customers who are acquired, and takes off what they cost', () => {
    const without = followPlan(state, 1000, plan, 12).at(-1)!;
    const with10 = followPlan(state, 1000, { ...plan, newPerMonth: 10 }, 12).at(-1)!;
    const with20 = followPlan(state, 1000, { ...plan, newPerMonth: 20, cac: 60 }, 12).at(-1)!;
    expect(with10.acquired).toBeGreaterThan(60);
    expect(with10.acquired).toBeLessThan(120);
    expect(with20.acquired).toBeCloseTo(2 * with10.acquired, 9);
    expect(with20.money + (60 * 20 * 365) / (365.25 / 12) - without.money).toBeCloseTo(
      2 * (with10.money - without.money),
      6,
    );
  });

  it.each([
    [90, 3],
    [100, 3],
    [365, 12],
  ])('ends with the horizon of %d days, in months as long as fit into it', (horizonDays, months) => {
    const end = followPlan({ ...state, horizonDays }, 1000, plan, months).at(-1)!;
    expect(end.money / pullLevers({ ...state, horizonDays, kept: 1 }, asIs).horizon).toBeCloseTo(1, 9);
  });

  it('keeps more of them where they stay longer', () => {
    const usual = followPlan(state, 1000, plan, 12).at(-1)!;
    const longer = followPlan(state, 1000, { ...plan, lifetime: 1.2 }, 12).at(-1)!;
    for (const key of ['fromToday', 'money', 'equity'] as const) expect(longer[key]).toBeGreaterThan(usual[key]);
  });
});

describe('the season of the days ahead', () => {
  /** Half a year in which nothing is bought, and one in which twice as much is. */
  const clock = [
    { days: 182.625, even: 0 },
    { days: 365.25, even: 365.25 },
  ];
  const year = { ...state, horizonDays: 365.25 };

  it('moves what comes when, and no year as a whole', () => {
    const [even, seasonal] = [year, { ...year, clock }];
    expect(pullLevers(seasonal, asIs)).toEqual(pullLevers(even, asIs));
    const half = { ...seasonal, horizonDays: 182.625 };
    expect(pullLevers(half, asIs).horizon).toBe(0);
    const later = { ...seasonal, horizonDays: 273.9375 };
    expect(pullLevers(later, asIs).horizon).toBeCloseTo(pullLevers({ ...even, horizonDays: 182.625 }, asIs).horizon, 6);
    expect(evenDays(clock, 400)).toBeCloseTo(400, 9);
  });

  it('is not stretched with lifetimes, and says nothing of who is still there', () => {
    const longer = { ...asIs, lifetime: 1.2 };
    expect(pullLevers({ ...year, clock }, longer).horizon).toBeCloseTo(pullLevers(year, longer).horizon, 6);
    const plan = { newPerMonth: 0, lifetime: 1, kept: 1, cac: 0, discount: 0.1 };
    const [even, seasonal] = [year, { ...year, clock }].map((each) => followPlan(each, 500, plan, 12));
    expect(seasonal!.map(({ fromToday }) => fromToday)).toEqual(even!.map(({ fromToday }) => fromToday));
    expect(seasonal![5]!.money).toBeCloseTo(0, 6);
    expect(seasonal![11]!.money).toBeCloseTo(even![11]!.money, 6);
  });
});
