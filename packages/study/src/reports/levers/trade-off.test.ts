import { expect, it } from 'vitest';
import type { PlanName, PlanRow } from './pulled.ts';
import { tradeOff, tradeOffWords } from './trade-off.ts';

const plan = (name: PlanName, revenue: number, money: number, equity: number) =>
  ({ plan: name, revenue, end: { money, equity } }) as PlanRow;

it('holds the plan of most revenue against the one that leaves most, where those are two', () => {
  const none = plan('none', 50_000, 24_000, 90_000);
  const both = plan('both', 103_000, -20_000, 140_000);
  const plans = [none, plan('as-now', 95_000, -17_000, 130_000), both];
  expect(tradeOff(plans)).toEqual({ bringing: both, leaving: none });
  expect(tradeOffWords(plans, 0.1)).toMatchObject([
    {
      values: {
        more: { money: 53_000 },
        less: { money: 44_000 },
        equity: { money: 140_000 },
        other: { money: 90_000 },
      },
    },
  ]);
});

it('says nothing where one plan is best in both', () => {
  const plans = [plan('none', 50_000, 24_000, 90_000), plan('both', 103_000, 50_000, 140_000)];
  expect(tradeOffWords(plans, 0.1)).toEqual([]);
});
