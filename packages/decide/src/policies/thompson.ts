import { chancesOfBest } from '@perennial/models';
import type { Policy } from '../experience/schema.ts';
import { type Candidates, type Choice, type Situation, withFloor } from './choice.ts';

/**
 * Each variant as often as it is likely to be the best by what it brought so far (Thompson sampling with its chances worked out, so that each is known and
 * logged), and at least as often as is explored. Until every variant was shown to enough people all have the same chance.
 */
export function thompson(
  policy: Extract<Policy, { kind: 'thompson' }>,
  { names, variants }: Candidates,
  { minorPerUnit }: Situation,
): Choice {
  const arms = variants.map(({ outcomes }) => outcomes ?? { people: 0, mean: 0, standardDeviation: 0 });
  const fewest = Math.min(...arms.map(({ people }) => people));
  const people = { count: policy.fromPeople };
  if (fewest < policy.fromPeople) {
    const same = names.map(() => 1 / names.length);
    return { chances: same, because: { code: 'decision.too-few', values: { people } } };
  }
  const chances = chancesOfBest(
    arms.map(({ mean, standardDeviation, people: n }) => ({ mean, standardError: standardDeviation / Math.sqrt(n) })),
  );
  const best = chances.indexOf(Math.max(...chances));
  const mean = { money: Math.round(arms[best]!.mean * minorPerUnit) };
  return {
    chances: withFloor(chances, policy.explore),
    because: {
      code: 'decision.thompson',
      values: { variant: { text: names[best]! }, chance: { chance: chances[best]! }, mean },
    },
  };
}
