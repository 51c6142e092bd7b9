import { expect, it } from 'vitest';
import { type BasisFigure, costLines } from '../record/bases.ts';
import type { SubscriptionForecast, SubscriptionLine } from '../record/subscription-figures.ts';
import { acquiredSubscribers } from './acquired-subscribers.ts';
import type { PastCosts } from './past-costs.ts';

const EXPECTED = 11_800;
/** Nearly certain to pay twelve times: all quantiles of what it will have paid are the same. */
const loyal = (id: string) =>
  ({
    customer: id,
    subscription: id,
    expectedMoney: EXPECTED,
    money: { median: 12_000, low80: 12_000, high80: 12_000, low95: 12_000, high95: 12_000 },
    discountedInfinite: 20_000,
  }) as SubscriptionLine;

function worthOf(customers: number, variance: number, errorInCommon = 0) {
  const ids = Array.from({ length: customers }, (_, i) => `s${i}`);
  const costs = { ...Object.fromEntries(costLines.map((of) => [of, 0])), acquisition: 500 };
  const parts = [{ started: '2024-01-01' }];
  const past = {
    spells: ids.map((id) => ({ spell: { id, customer: id, parts }, payments: [], historic: 5000, costs })),
  } as unknown as PastCosts;
  const lines = ids.map(loyal);
  return acquiredSubscribers(past, {
    lines,
    variances: new Map(ids.map((id) => [id, variance])),
    left: lines.map(() => ({ costs: {}, bases: [] })),
    figures: [{ basis: 'revenue' } as BasisFigure],
    forecast: { discountedInfinite: 1, errorInCommon } as SubscriptionForecast,
    asOf: '2024-06-30',
    horizonDays: 365,
  })[0]!.acquired;
}

const deviation = ({ interval }: ReturnType<typeof worthOf>) => (interval!.high80 - interval!.low80) / 2 / 1.281552;

it('loyal subscribers, whose quantiles are all the same, have the variance of their payments', () => {
  // Four of the same standard deviation, 600 of 11,800 each: their mean has half of it, as a share of what remains.
  const found = worthOf(4, 600 ** 2);
  expect(found.worth).toBe(25_000);
  expect(deviation(found)).toBeCloseTo((20_000 * 300) / EXPECTED, -1);
});

it('what forecasts are off together is not less for more subscribers', () => {
  expect(deviation(worthOf(400, 0, 0.1))).toBeCloseTo(2000, -1);
  expect(deviation(worthOf(4, 600 ** 2, 0.1))).toBeCloseTo(Math.hypot(2000, (20_000 * 300) / EXPECTED), -1);
});
