import type { Guardrail, Policy, Variant } from '../experience/schema.ts';
import type { Visitor } from '../visitor/visitor.ts';
import { type Candidates, type Choice, certain, type Situation, sameForAll, withFloor } from './choice.ts';

/**
 * The expected change in a visitor's lifetime value if a variant is shown in place of the default, in major units: the variant's linear model of value
 * potential, price sensitivity, both together, and the needs it meets, less what its guardrails are expected to cost. Null without a prediction.
 */
export function expectedChange({ estimate, guardrails }: Variant, visitor: Visitor): number | null {
  if (!estimate) return 0;
  const { base, perValue, perPriceSensitivity, perValueIfPriceSensitive, needs } = estimate;
  const usesValue = perValue !== 0 || perValueIfPriceSensitive !== 0;
  if (usesValue && visitor.value === undefined) return null;
  const value = visitor.value?.expected ?? 0;
  const sensitivity = visitor.priceSensitivity ?? 0;
  const met = (visitor.needs ?? []).reduce((sum, need) => sum + (Object.hasOwn(needs, need) ? needs[need]! : 0), 0);
  let risks = 0;
  for (const name in guardrails) {
    const { adds, costs } = guardrails[name as Guardrail]!;
    risks += adds * costs;
  }
  const gain = base + value * (perValue + perValueIfPriceSensitive * sensitivity) + perPriceSensitivity * sensitivity;
  return gain + met - risks;
}

/** The variant of the greatest expected change in lifetime value, the default where none is above 0; each other one as often as is explored. */
export function valueChange(
  policy: Extract<Policy, { kind: 'value' }>,
  candidates: Candidates,
  { visitor, minorPerUnit }: Situation,
): Choice {
  const { names, variants } = candidates;
  const changes = variants.map((variant, i) => (i === 0 ? 0 : expectedChange(variant, visitor)));
  const best = changes.reduce<number>((top, change, i) => ((change ?? -Infinity) > changes[top]! ? i : top), 0);
  const chances = () => withFloor(certain(best, names.length), policy.explore);
  if (best === 0) {
    const code = changes.includes(null) ? 'decision.no-value' : 'decision.no-gain';
    return sameForAll(candidates, code, () => ({ chances: chances(), because: { code, values: {} } }));
  }
  const change = { money: Math.round(changes[best]! * minorPerUnit) };
  return {
    chances: chances(),
    because: { code: 'decision.gain', values: { variant: { text: names[best]! }, change } },
  };
}
