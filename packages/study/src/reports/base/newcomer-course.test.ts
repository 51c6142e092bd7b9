import { describe, expect, it } from 'vitest';
import { type MonthCohort, newcomerCourse } from './newcomer-course.ts';

/** Customers and what each of them brought by month of age; an order is worth 10. */
function cohort(customers: number, ...each: readonly number[]): MonthCohort {
  return {
    customers,
    months: each.map((money) => ({ money: customers * money, transactions: (customers * money) / 10 })),
  };
}

const model = { moneyAt: (age: number) => 100 / age, chancePerUnit: 0 };

describe('the course of a newcomer', () => {
  it('is the mean of the customers who have reached an age', () => {
    const course = newcomerCourse([cohort(100, 20), cohort(50, 32, 8), cohort(50, 28, 16, 6)], 3, model)!;
    // Of 200 customers (100 · 20 + 50 · 32 + 50 · 28) ⁄ 200, of 100 (50 · 8 + 50 · 16) ⁄ 100, of 50 what they brought.
    expect(course.months).toEqual([
      { customers: 200, money: 25, transactions: 2.5 },
      { customers: 100, money: 12, transactions: 1.2 },
      { customers: 50, money: 6, transactions: 0.6 },
    ]);
  });

  it('counts no more than the newest year of cohorts at each age', () => {
    const newest = Array.from({ length: 12 }, () => cohort(10, 5));
    expect(newcomerCourse([...newest, cohort(1_000, 500)], 1, model)!.months).toEqual([
      { customers: 120, money: 5, transactions: 0.5 },
    ]);
  });

  it('goes on as the model does where too few are old enough, at the level of the ages that are known', () => {
    const course = newcomerCourse([cohort(40, 30, 20, 10), cohort(29, 30, 20, 10, 900)], 5, model)!;
    // The model has 100 + 50 at the ages that brought 20 + 10, so it counts for a fifth; and a day with an order is worth 10.
    expect(course.months.slice(2)).toEqual([
      { customers: 69, money: 10, transactions: 1 },
      { customers: 0, money: expect.closeTo(100 / 3 / 5, 9), transactions: expect.closeTo(100 / 3 / 50, 9) },
      { customers: 0, money: expect.closeTo(5, 9), transactions: expect.closeTo(0.5, 9) },
    ]);
  });

  it('is the model’s own after the first month where nothing later is known', () => {
    const course = newcomerCourse([cohort(30, 40)], 2, model)!;
    expect(course.months[1]).toEqual({ customers: 0, money: 100, transactions: 10 });
  });

  it('says nothing of fewer than thirty', () => {
    expect(newcomerCourse([cohort(29, 40)], 2, model)).toBeNull();
    expect(newcomerCourse([], 2, model)).toBeNull();
  });

  it('knows how far cohorts are from it beyond chance', () => {
    const cohorts = [cohort(100, 12), cohort(100, 8)];
    // 1 000 are expected of each, which are off by a fifth.
    expect(newcomerCourse(cohorts, 1, model)!.variance).toBeCloseTo(0.04, 12);
    // By chance alone the variance of 1 000 were 1 000 · 15.
    expect(newcomerCourse(cohorts, 1, { ...model, chancePerUnit: 15 })!.variance).toBeCloseTo(0.04 - 0.015, 12);
    expect(newcomerCourse(cohorts, 1, { ...model, chancePerUnit: 60 })!.variance).toBe(0);
  });
});
