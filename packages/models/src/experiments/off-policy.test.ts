import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { drawCategorical, drawLogNormal } from '../numeric/samplers.ts';
import { type LoggedReward, offPolicy } from './off-policy.ts';

const row = (reward: number, logged: number, target: number): LoggedReward => ({
  ...{ reward, logged, target },
  expected: 0,
  expectedOfTarget: 0,
});

it('is what the formulas say', () => {
  const [rewards, logged, target] = [
    [0, 10, 0, 30, 5],
    [0.5, 0.25, 0.5, 0.2, 0.8],
    [0.1, 0.9, 0.1, 0.9, 0.1],
  ];
  const found = offPolicy(rewards!.map((reward, i) => row(reward, logged![i]!, target![i]!)));
  expect(found.ips.value).toBeCloseTo(34.325, 9);
  expect(found.snips.value).toBeCloseTo(19.898551, 6);
  expect(found.effectivePeople).toBeCloseTo(2.233575, 6);
  // Without a model nothing but the inverse propensity is left.
  expect(found.doublyRobust).toEqual(found.ips);
});

it('is the mean itself for the policy that was in use', () => {
  const { ips, snips, observed, effectivePeople, meanWeight } = offPolicy(
    [1, 5, 9].map((reward) => row(reward, 0.3, 0.3)),
  );
  expect(ips.value).toBeCloseTo(observed.value, 12);
  expect(snips.value).toBeCloseTo(observed.value, 12);
  expect(effectivePeople).toBeCloseTo(3, 12);
  expect(meanWeight).toBeCloseTo(1, 12);
});

it('refuses what had no chance to be shown', () => {
  expect(() => offPolicy([row(1, 0, 0.5)])).toThrow('invalid propensity');
});

describe('people of a simulation whose truth is known', () => {
  const worth = (need: number, arm: number) => 2 + (need === arm ? 6 : 0) + arm;
  const inUse = [0.6, 0.3, 0.1];
  const other = (need: number) => inUse.map((_, arm) => (arm === need ? 0.8 : 0.1));
  const truth = [0, 1, 2].reduce(
    (sum, need) => sum + other(need).reduce((total, chance, arm) => total + chance * worth(need, arm), 0) / 3,
    0,
  );
  const rounds = Array.from({ length: 200 }, (_, round) => {
    const random = seeded(`policy ${round}`);
    return offPolicy(
      Array.from({ length: 1500 }, () => {
        const need = Math.floor(random() * 3);
        const arm = drawCategorical(inUse, random);
        const reward = worth(need, arm) * drawLogNormal(-0.08, 0.4, random);
        // A model that knows most of it.
        const model = (shown: number) => 2.5 + (need === shown ? 5 : 0) + shown;
        const target = other(need);
        const expectedOfTarget = target.reduce((sum, chance, shown) => sum + chance * model(shown), 0);
        return { reward, logged: inUse[arm]!, target: target[arm]!, expected: model(arm), expectedOfTarget };
      }),
    );
  });

  it.each(['ips', 'snips', 'doublyRobust'] as const)(
    'have their true mean in the interval of %s as often as it says',
    (name) => {
      const covered = rounds.filter((each) => each[name].low95 <= truth && truth <= each[name].high95).length;
      // 95 % of 200, and what chance makes of it.
      expect(covered).toBeGreaterThanOrEqual(178);
      expect(covered).toBeLessThanOrEqual(199);
    },
  );

  it('are judged more exactly with a model, and the policy in use would mislead', () => {
    const width = (name: 'ips' | 'snips' | 'doublyRobust') =>
      rounds.reduce((sum, each) => sum + each[name].standardError, 0) / rounds.length;
    expect(width('doublyRobust')).toBeLessThan(width('snips'));
    expect(width('snips')).toBeLessThan(width('ips'));
    expect(rounds.every(({ observed }) => observed.high95 < truth)).toBe(true);
    expect(rounds[0]!.effectivePeople).toBeLessThan(700);
  });
});
