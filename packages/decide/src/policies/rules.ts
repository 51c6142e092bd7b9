import { holdsOfVisitor } from '../conditions/holds.ts';
import type { Policy } from '../experience/schema.ts';
import { type Candidates, type Choice, certain, type Situation, sameForAll } from './choice.ts';

/** The variant of the first rule that holds and whose variant may be shown; the default where none does. */
export function rules(
  policy: Extract<Policy, { kind: 'rules' }>,
  candidates: Candidates,
  { known }: Situation,
): Choice {
  const { names } = candidates;
  const index = policy.rules.findIndex(({ when, show }) => names.includes(show) && holdsOfVisitor(when, known()));
  return sameForAll(candidates, `rule ${index}`, () => {
    const variant = index < 0 ? 0 : names.indexOf(policy.rules[index]!.show);
    return {
      chances: certain(variant, names.length),
      because:
        index < 0
          ? { code: 'decision.no-rule', values: {} }
          : { code: 'decision.rule', values: { number: { count: index + 1 } } },
    };
  });
}

/** By the predicted value alone: the variant of the highest tier that is reached. It is what other policies have to beat. */
export function tiers(
  policy: Extract<Policy, { kind: 'tiers' }>,
  { names }: Candidates,
  { visitor, minorPerUnit }: Situation,
): Choice {
  const value = visitor.value?.expected;
  if (value === undefined)
    return { chances: certain(0, names.length), because: { code: 'decision.no-value', values: {} } };
  const reached = policy.tiers
    .filter(({ from, show }) => value >= from && names.includes(show))
    .reduce<{ from: number; show: string } | null>(
      (best, tier) => (best && best.from >= tier.from ? best : tier),
      null,
    );
  const money = { money: Math.round(value * minorPerUnit) };
  return {
    chances: certain(reached ? names.indexOf(reached.show) : 0, names.length),
    because: reached
      ? { code: 'decision.tier', values: { value: money, from: { money: Math.round(reached.from * minorPerUnit) } } }
      : { code: 'decision.below-tiers', values: { value: money } },
  };
}
