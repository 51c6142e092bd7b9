import { expect, it } from 'vitest';
import { reckonProgramme } from './reckon-programme.ts';

const interval = { low95: 60_000, low80: 80_000, high80: 120_000, high95: 140_000 };
const members = { upTo: 'top', customers: 100, active: 90, expected: 100_000, interval } as const;

it('takes rewards off what members spend more, those on what they would have spent anyway first', () => {
  const found = reckonProgramme(members, { reward: 0.05, redeemed: 0.8, lift: 0.2, margin: 0.4 });
  expect(found).toMatchObject({ gained: 8000, rewardsAnyway: 4000, rewardsOnMore: 800, left: 3200, outstanding: 1200 });
  expect(found.gained - found.rewardsAnyway - found.rewardsOnMore).toBe(found.left);
  expect(found.leftEnds).toEqual({ low95: 1920, low80: 2560, high80: 3840, high95: 4480 });
});

it('leaves nothing at the lift where it breaks even', () => {
  const { breakEven } = reckonProgramme(members, { reward: 0.05, redeemed: 0.8, lift: 0, margin: 0.4 });
  expect(breakEven).toBeCloseTo(0.04 / 0.36, 12);
  expect(reckonProgramme(members, { reward: 0.05, redeemed: 0.8, lift: breakEven!, margin: 0.4 }).left).toBe(0);
});

it('has the ends of a loss in their order, and never breaks even where rewards take all that is kept', () => {
  const { left, leftEnds, breakEven } = reckonProgramme(members, { reward: 0.5, redeemed: 1, lift: 0.1, margin: 0.4 });
  expect(left).toBe(-51_000);
  expect(leftEnds!.low95).toBeLessThan(leftEnds!.high95);
  expect(breakEven).toBeNull();
});
