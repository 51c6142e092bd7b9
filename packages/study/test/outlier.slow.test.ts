import { drawLogNormal, drawPoisson, seeded } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { csv, file, type Reported, type Rows, reported, sum } from './reports/reported.ts';

const DAY = 86_400_000;

/** Orders of 120 customers over two years: each at a rate of their own until they stop, worth some 55 each. */
function ordinary(): Rows {
  const random = seeded('ordinary');
  const [first, last] = [Date.parse('2023-10-01'), Date.parse('2025-09-30')];
  return Array.from({ length: 120 }, (_, i) => {
    const begin = first + Math.floor(500 * random()) * DAY;
    const end = Math.min(last, begin + (60 + 900 * random()) * DAY);
    const level = drawLogNormal(4, 0.5, random);
    const orders = 1 + drawPoisson((end - begin) / DAY / 70, random);
    const days = Array.from({ length: orders }, (__, k) => (k === 0 ? begin : begin + random() * (end - begin)));
    return days.map((time) => {
      const amount = (level * drawLogNormal(0, 0.4, random)).toFixed(2);
      return [`c${i}`, new Date(time).toISOString().slice(0, 10), amount] as const;
    });
  }).flat();
}

const known = new Map<number, Promise<Reported>>();
/** The same with one more, who has ordered for such an amount and for twice as much. */
function studied(amount: number): Promise<Reported> {
  const large: Rows = [
    ['whale', '2024-03-04', amount],
    ['whale', '2024-11-20', 2 * amount],
  ];
  const found = known.get(amount) ?? reported([file(csv([...ordinary(), ...large], ['EUR']))], { horizonDays: 182 });
  known.set(amount, found);
  return found;
}
const usual = () => studied(40);

const ordinaryOnes = ({ report }: Reported) => {
  const { customers } = report.reports;
  const at = Array.from(customers.customer.keys()).filter((i) => customers.customer[i] !== 'whale');
  return {
    orders: sum(at, (i) => customers.expectedTransactions[i]!),
    money: sum(at, (i) => customers.expectedMoney[i]!),
  };
};

describe.each([100_000, 1e9])('two orders of %d and twice that', (outlier) => {
  it('leave the model and the forecast of orders what they are with usual amounts', async () => {
    const [without, withThem] = [await usual(), await studied(outlier)];
    expect(withThem.record.chosen.method).toBe(without.record.chosen.method);
    const orders = ({ record: { value } }: Reported) => [
      value.expectedTransactions,
      value.transactions,
      value.activeCustomers,
      value.active,
    ];
    expect(orders(withThem)).toEqual(orders(without));
    expect(ordinaryOnes(withThem).orders).toBeCloseTo(ordinaryOnes(without).orders, 5);
  });

  it('hardly move the money that is expected of all others', async () => {
    const [before, after] = [await usual(), await studied(outlier)].map(ordinaryOnes);
    expect(Math.abs(after!.money / before!.money - 1)).toBeLessThan(0.1);
  });

  it('widen the interval of money where they may come again, and leave it where they most likely do not', async () => {
    const [without, withThem] = [await usual(), await studied(outlier)].map(({ record }) => record.value.money);
    expect(withThem!.low80 / without!.low80).toBeGreaterThan(0.8);
    expect(Math.abs(withThem!.median / without!.median - 1)).toBeLessThan(0.15);
    expect(withThem!.high95).toBeGreaterThan(50 * outlier);
    expect(withThem!.high95).toBeLessThan(100 * 40 * outlier);
  });

  it('are forecast from by one law: every figure agrees with the others', async () => {
    const { record, report } = await studied(outlier);
    const { value } = record;
    expect(value.discounted).toBeLessThanOrEqual(value.expectedMoney);
    expect(value.transactions.low80).toBeLessThan(value.expectedTransactions);
    expect(value.expectedTransactions).toBeLessThan(value.transactions.high80);
    expect(value.money.low95).toBeLessThanOrEqual(value.expectedMoney);
    expect(value.expectedMoney).toBeLessThanOrEqual(value.money.high95);
    const { customers } = report.reports;
    customers.customer.forEach((_, i) => {
      const [orders, money] = [customers.expectedTransactions[i]!, customers.expectedMoney[i]!];
      expect(customers.discounted[i]).toBeLessThanOrEqual(money);
      expect(orders).toBeLessThan(60 * customers.probAlive[i]!);
      // An interval of nothing only where nothing is the likeliest by far.
      if (customers.high95[i] === 0) expect(orders).toBeLessThan(0.5);
      expect(customers.low80[i]).toBeLessThanOrEqual(customers.median[i]!);
      expect(customers.median[i]).toBeLessThanOrEqual(customers.high80[i]!);
    });
  });
});
