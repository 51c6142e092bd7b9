import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../numeric/random.ts';
import { formulas } from '../formulas.ts';
import { bootstrapFormulas, drawPartWeights, totalOf } from './bootstrap-formulas.ts';
import { type OrderFormula, orderFormulas } from './order-formulas.ts';
import { ownAverage } from './order-inputs.ts';
import { emptySums, type FormulaPeriod, formulaPeriods, placeOf, readSums } from './order-sums.ts';

const month = formulaPeriods.find(({ name }) => name === 'month')!;
const terms = { horizonDays: 365, annualDiscount: 0 };

interface Customer {
  readonly firstDay: number;
  readonly orders: readonly { readonly day: number; readonly money: number }[];
}

/** The sums of customers as of a day, as a study asks the database for them. */
function sumsOf(customers: readonly Customer[], asOf: number, periods: readonly FormulaPeriod[], ages = 24) {
  const shape = { periods, ages };
  const sums = emptySums(shape);
  const add = (place: number, value: number) => {
    sums[place]! += value;
  };
  for (const { orders } of customers) {
    const days = orders.map(({ day }) => day);
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const money = orders.reduce((sum, order) => sum + order.money, 0);
    const full = Math.floor((asOf - first + 1) / month.days);
    add(placeOf.general('customers'), 1);
    add(placeOf.general('lifespanDays'), last - first);
    add(placeOf.general('customerDays'), asOf - first + 1);
    add(placeOf.general('orders'), orders.length);
    add(placeOf.general('money'), money);
    add(placeOf.general('kept'), money);
    add(placeOf.ageCustomers(shape, Math.min(ages, full)), 1);
    for (const order of orders) {
      const age = Math.floor((order.day - first) / month.days);
      if (age < full && age < ages) add(placeOf.ageMoney(shape, age), order.money);
    }
    periods.forEach(({ days: length }, i) => {
      const now = orders.filter(({ day }) => day > asOf - length);
      const before = orders.some(({ day }) => day > asOf - 2 * length && day <= asOf - length);
      add(placeOf.period(i, 'active'), now.length > 0 ? 1 : 0);
      add(placeOf.period(i, 'before'), before ? 1 : 0);
      add(placeOf.period(i, 'both'), before && now.length > 0 ? 1 : 0);
      add(placeOf.period(i, 'orders'), now.length);
      add(
        placeOf.period(i, 'money'),
        now.reduce((sum, order) => sum + order.money, 0),
      );
    });
  }
  return { sums, shape };
}

const customer = (...orders: readonly (readonly [day: number, money: number])[]): Customer => ({
  firstDay: orders[0]![0],
  orders: orders.map(([day, money]) => ({ day, money })),
});

function worth(customers: readonly Customer[], asOf: number, formula: OrderFormula, annualDiscount = 0) {
  const { sums, shape } = sumsOf(customers, asOf, [month]);
  const read = readSums(sums, shape);
  return orderFormulas(read, shape, ownAverage(read), { ...terms, annualDiscount }).find(
    (each) => each.formula === formula,
  )!;
}

describe('worked out by hand', () => {
  // Two of three customers of the month before come back; in the last month three customers order four times, for 120.
  const asOf = 60;
  const shop = [
    customer([10, 20], [40, 30], [50, 30]),
    customer([12, 20], [45, 40]),
    customer([14, 20]),
    customer([55, 20]),
  ];

  it.each<[OrderFormula, number]>([
    ['orders-over-lifespan', (120 / 4) * (4 / 3) * (1 + (40 + 33) / 4 / month.days)],
    ['margin-over-churn', 40 / (1 / 3)],
    ['first-payment-now', 40 / (1 / 3)],
    ['first-payment-later', 80],
    ['historic-average', 180 / 4],
  ])('%s is worth %d', (formula, value) => {
    expect(worth(shop, asOf, formula).worth).toBeCloseTo(value, 9);
  });

  it('of a year, the payments of who is active are a geometric sum', () => {
    const payments = (1 - (2 / 3) ** (365 / month.days)) / (1 / 3);
    expect(worth(shop, asOf, 'margin-over-churn').ahead).toBeCloseTo((3 / 4) * 40 * payments, 9);
    expect(worth(shop, asOf, 'first-payment-later').ahead).toBeCloseTo((3 / 4) * 40 * payments * (2 / 3), 9);
  });

  it('is what the calculator says of the same numbers', () => {
    const inputs = { margin: 40, retention: 2 / 3, discount: 1.1 ** (1 / 12) - 1 };
    for (const name of ['first-payment-now', 'first-payment-later', 'margin-over-churn'] as const)
      expect(worth(shop, asOf, name, 0.1).worth).toBeCloseTo(
        formulas(inputs).find((each) => each.name === name)!.value!,
        9,
      );
  });

  it('adds up months of age of those for whom they are over', () => {
    // The first month is over for the three older ones, who brought 90 in it; the second for nobody.
    expect(worth(shop, asOf, 'cohort-sum').worth).toBeCloseTo((20 + 30 + 20 + 20) / 3, 9);
  });
});

const weights = drawPartWeights(200, 8, seeded('weights'));

const history = fc
  .array(
    fc.record({
      part: fc.nat(7),
      orders: fc.array(fc.tuple(fc.nat(800), fc.integer({ min: 1, max: 1e7 })), { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((all) => all.map(({ part, orders }) => ({ part, ...customer(...orders) })));

describe('however little there is', () => {
  it('says a finite range above nothing that holds what the formula says', () => {
    fc.assert(
      fc.property(history, fc.nat(400), fc.integer({ min: 7, max: 1000 }), (customers, later, horizonDays) => {
        const asOf = Math.max(...customers.flatMap(({ orders }) => orders.map(({ day }) => day))) + later;
        const { shape } = sumsOf([], asOf, formulaPeriods);
        const parts = Array.from({ length: 8 }, (_, part) => {
          const mine = customers.filter((each) => each.part === part);
          return mine.length > 0 ? sumsOf(mine, asOf, formulaPeriods).sums : undefined;
        });
        const options = { ...terms, horizonDays, shape, weights, random: seeded('draws') };
        const business = totalOf(parts, shape);
        const [first] = parts.filter((part) => part !== undefined);
        for (const answers of [
          bootstrapFormulas({ parts }, options),
          bootstrapFormulas({ parts: [first], business }, options),
        ])
          for (const { worth: all, ahead } of answers)
            for (const { median, low80, high80, low95, high95 } of [all, ahead]) {
              expect(low95).toBeGreaterThan(0);
              expect(high95).toBeLessThan(Number.POSITIVE_INFINITY);
              expect(high95).toBeGreaterThan(low95);
              expect([low95, low80, median, high80, high95]).toEqual(
                [low95, low80, median, high80, high95].toSorted((a, b) => a - b),
              );
            }
      }),
      { numRuns: 40 },
    );
  });

  it('has a wide range for one customer with one purchase within a week', () => {
    const { sums, shape } = sumsOf([customer([3, 50])], 6, [formulaPeriods[0]!]);
    const answers = bootstrapFormulas({ parts: [sums] }, { ...terms, shape, weights, random: seeded('one') });
    const { worth: value } = answers.find(({ formula }) => formula === 'margin-over-churn')!;
    expect(value.median).toBe(100);
    expect(value.high95 / value.low95).toBeGreaterThan(10);
  });

  it('narrows about a value without churn as more customers are seen', () => {
    const width = (n: number) => {
      const stayed = Array.from({ length: n }, () => customer([5, 30], [40, 30]));
      const { sums, shape } = sumsOf(stayed, 60, [month]);
      const [, { worth: value }] = bootstrapFormulas(
        { parts: [sums] },
        { ...terms, shape, weights, random: seeded('none left') },
      ) as unknown as readonly [unknown, { readonly worth: { readonly low95: number; readonly median: number } }];
      return value;
    };
    expect(width(100).median).toBeCloseTo(30 / (0.5 / 101), 6);
    expect(width(10).low95).toBeLessThan(width(1000).low95);
  });
});

it('covers the formula of all customers, of whom a hundred were drawn', () => {
  // A population in which three in ten come back and money is exponential: 200 samples of a hundred.
  const random = seeded('population');
  const draw = (): Customer => {
    const money = () => -50 * Math.log1p(-random());
    return random() < 0.3 ? customer([10, money()], [50, money()]) : customer([10, money()]);
  };
  const truth = worth(Array.from({ length: 40_000 }, draw), 60, 'margin-over-churn').worth;
  let held = 0;
  for (let i = 0; i < 200; i++) {
    const sample = Array.from({ length: 100 }, draw);
    const { shape } = sumsOf([], 60, [month]);
    const parts = sample.map((each) => sumsOf([each], 60, [month]).sums);
    const answers = bootstrapFormulas(
      { parts },
      { ...terms, shape, weights: drawPartWeights(200, 100, random), random },
    );
    const { worth: value } = answers.find(({ formula }) => formula === 'margin-over-churn')!;
    if (value.low80 <= truth && truth <= value.high80) held++;
  }
  // 80 % of 200, within four standard deviations.
  expect(Math.abs(held - 160)).toBeLessThan(23);
});
