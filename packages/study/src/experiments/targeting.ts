import { compare, type Moments, qini } from '@perennial/models';
import type { ScoredOutcome } from './people-query.ts';
import type { Targeting, TargetingDepth } from './read-out.ts';

/** How many of those with the highest scores are looked at. */
const DEPTHS = [0.2, 0.4, 0.6, 0.8, 1] as const;

/** What it would have brought to treat only those with the highest scores: of one variant, beside the control. */
export function targetingOf(people: readonly ScoredOutcome[], variant: string, control: string): Targeting {
  const both = people.filter((each) => each.variant === variant || each.variant === control);
  const scored = both
    .flatMap((each) => (each.score === null ? [] : [{ ...each, score: each.score }]))
    .toSorted((a, b) => b.score - a.score);
  const curveOf = (outcome: 'value' | 'converted') =>
    qini(scored.map((each) => ({ score: each.score, outcome: each[outcome], isTreated: each.variant === variant })));
  const { advantage, chance } = curveOf('value');
  return {
    variant,
    people: scored.length,
    withoutScore: both.length - scored.length,
    advantage,
    chance,
    coefficient: curveOf('converted').coefficient,
    depths: DEPTHS.flatMap((share) => depthOf(scored, share, variant) ?? []),
  };
}

type Scored = ScoredOutcome & { readonly score: number };

/** Null where the highest scores are of too few people of one of the groups. */
function depthOf(scored: readonly Scored[], share: number, variant: string): TargetingDepth | null {
  const at = scored[Math.ceil(share * scored.length) - 1]?.score;
  // Those who have the same score as the last one are targeted, too.
  const top = scored.filter(({ score }) => at !== undefined && score >= at);
  const treated = momentsOf(top.filter((each) => each.variant === variant));
  const control = momentsOf(top.filter((each) => each.variant !== variant));
  const comparison = compare(control, treated);
  return comparison && { share, people: top.length, comparison, gain: comparison.difference * top.length };
}

function momentsOf(people: readonly Scored[]): Moments {
  const sum = (power: number) => people.reduce((total, { value }) => total + value ** power, 0);
  return { people: people.length, sum: sum(1), squares: sum(2), cubes: sum(3) };
}
