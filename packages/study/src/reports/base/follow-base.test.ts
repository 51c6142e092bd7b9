import { describe, expect, it } from 'vitest';
import type { Ahead } from './base-result.ts';
import { added, followBase } from './follow-base.ts';

/** Three months of which the second is in high season. A customer to come brings 100 in their first month, 40 in the second and 20 in the third. */
const ahead: Ahead = {
  newPerMonth: 8,
  newDays: 364,
  monthDays: 365.25 / 12,
  existing: [
    { lastDay: '2026-01-30', season: 1, transactions: 30, money: 3_000 },
    { lastDay: '2026-03-02', season: 1.5, transactions: 28, money: 2_800 },
    { lastDay: '2026-04-01', season: 0.5, transactions: 9, money: 900 },
  ],
  newcomer: {
    months: [
      { customers: 90, transactions: 1.25, money: 100 },
      { customers: 80, transactions: 0.5, money: 40 },
      { customers: 0, transactions: 0.25, money: 20 },
    ],
    variance: 0.01,
  },
};

describe('the base under a plan', () => {
  it('is today’s customers and those of every month since, each at their own age', () => {
    const months = followBase(ahead, 10)!;
    // 10 · 100; 10 · (100 + 1.5 · 40); 10 · (100 + 0.5 · (40 + 20)).
    expect(months.map(({ toCome }) => toCome.money)).toEqual([1_000, 1_600, 1_300]);
    // 10 · 1.25; 10 · (1.25 + 1.5 · 0.5); 10 · (1.25 + 0.5 · 0.75).
    expect(months.map(({ toCome }) => toCome.transactions)).toEqual([12.5, 20, 16.25]);
    expect(months.map(({ existing }) => existing.money)).toEqual([3_000, 2_800, 900]);
    expect(months.map(({ both }) => both.money)).toEqual([4_000, 4_400, 2_200]);
    expect(added(months.map(({ both }) => both))).toEqual({ transactions: 30 + 28 + 9 + 48.75, money: 10_600 });
  });

  it('is today’s customers alone where nobody is acquired', () => {
    const months = followBase(ahead, 0)!;
    expect(months.map(({ toCome }) => toCome)).toEqual(Array(3).fill({ transactions: 0, money: 0 }));
    expect(months.map(({ both }) => both)).toEqual(months.map(({ existing }) => existing));
    expect(followBase({ ...ahead, newcomer: null }, 0)).toEqual(months);
  });

  it('takes customers a month by the days that a month of it has', () => {
    const [month] = followBase({ ...ahead, monthDays: 15 }, 365.25 / 12)!;
    expect(month!.acquired).toBeCloseTo(15, 9);
    expect(month!.toCome.money).toBe(1_500);
  });

  it('says nothing of customers to come of whom nothing is known', () => {
    expect(followBase({ ...ahead, newcomer: null }, 1)).toBeNull();
  });
});
