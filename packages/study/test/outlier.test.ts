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
/** The same with a customer of two large orders, or without one for an amount of 0. */
function studied(outlier: number): Promise<Reported> {
  const large: Rows = [
    ['whale', '2024-03-04', outlier],
    ['whale', '2024-11-20', 2 * outlier],
  ];
  const rows = outlier === 0 ? ordinary() : [...ordinary(), ...large];
  const found = known.get(outlier) ?? reported([file(csv(rows, ['EUR']))], { horizonDays: 182 });
  known.set(outlier, found);
  return found;
}

const ordinaryOnes = ({ report }: Reported) => {
  const { customers } = report.reports;
  const at = Array.from(customers.customer.keys()).filter((i) => customers.customer[i] !== 'whale');
  return {
    orders: sum(at, (i) => customers.expectedTransactions[i]!),
    money: sum(at, (i) => customers.expectedMoney[i]!),
    alive: sum(at, (i) => customers.probAlive[i]!),
  };
};

describe.each([100_000, 1e9])('two orders of %d and twice that', (outlier) => {
  it('leave the model and the forecast of orders what they were', async () => {
    const [without, withThem] = [await studied(0), await studied(outlier)];
    expect(withThem.record.chosen.method).toBe(without.record.chosen.method);
    const [before, after] = [without, withThem].map(ordinaryOnes);
    expect(Math.abs(after!.orders / before!.orders - 1)).toBeLessThan(0.02);
    expect(Math.abs(after!.alive / before!.alive - 1)).toBeLessThan(0.02);
    for (const level of ['low80', 'median', 'high80'] as const) {
      const [said, says] = [without, withThem].map(({ record }) => record.value.transactions[level]);
      expect(Math.abs(says! / said! - 1)).toBeLessThan(0.06);
    }
  });

  it('hardly move the money that is expected of all others', async () => {
    const [before, after] = [await studied(0), await studied(outlier)].map(ordinaryOnes);
    expect(Math.abs(after!.money / before!.money - 1)).toBeLessThan(0.1);
  });

  it('are forecast from by one law: every figure agrees with the others', async () => {
    const { record, report } = await studied(outlier);
    const { value } = record;
    expect(value.discounted).toBeLessThanOrEqual(value.expectedMoney);
    for (const [point, { low95, high95 }] of [
      [value.expectedMoney, value.money],
      [value.expectedTransactions, value.transactions],
    ] as const) {
      expect(low95).toBeLessThanOrEqual(point);
      expect(point).toBeLessThanOrEqual(high95);
    }
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
