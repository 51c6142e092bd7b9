import { expect, it } from 'vitest';
import { bestSplit, type Spending, splitsOf } from './split-budget.ts';

const parts = [
  { customers: 100, atRisk: 1_000_000 },
  { customers: 100, atRisk: 200_000 },
];
const spending: Spending = {
  budget: 100_000,
  contact: 500,
  effect: 0.1,
  margin: 0.5,
  cac: 2000,
  newcomers: 50,
  brings: 5000,
  next: 1.5,
};

it('spends the whole budget, and at what is spent now brings as many new customers as now', () => {
  const splits = splitsOf(parts, spending);
  for (const { onKeeping, onNew } of splits) expect(onKeeping + onNew).toBe(spending.budget);
  expect(splits[0]).toMatchObject({ onKeeping: 0, saved: 0, offered: 0 });
  expect(splits[0]!.newCustomers).toBeCloseTo(50, 10);
  expect(splits[0]!.byNew).toBe(125_000);
});

it('offers to those of whom most is at risk first, and to nobody twice', () => {
  const splits = splitsOf(parts, spending);
  expect(splits[50]).toMatchObject({ offered: 100, saved: 50_000 });
  expect(splits[100]).toMatchObject({ offered: 200, saved: 60_000 });
  expect(splitsOf(parts, { ...spending, contact: 100 })[100]).toMatchObject({ offered: 200, saved: 60_000 });
});

it('is best where the next cent brings as much either way', () => {
  // 500 for an offer to the first hundred saves 500; of new customers the next costs more, the fewer they are the less.
  const splits = splitsOf([{ customers: 200, atRisk: 2_000_000 }], spending);
  const best = bestSplit(splits);
  const slope = 125_000 / 1.5 / 100_000;
  // (x ÷ S)^(1/1.5 − 1) × slope = 1 where x ÷ S = slope³.
  expect(1 - best.shareKept).toBeCloseTo(slope ** 3, 1);
});

it('puts nothing into keeping where an offer brings less than it costs', () =>
  expect(bestSplit(splitsOf([{ customers: 200, atRisk: 1 }], spending)).shareKept).toBe(0));
