import { type Experience, type Policy, type Slot, USUAL_EXPLORE } from './schema.ts';

export type Split = Extract<Policy, { kind: 'split' }>;

/**
 * The page after this one in which a variant of a split is shown to everybody whom it is open to, but for the control group and those whom chance shows another variant, so that it
 * is still learnt what that brings. Whoever has seen another one before is shown this one, too.
 *
 * @throws RangeError where the slot has no split with this variant
 */
export function promoteVariant(experience: Experience, slot: string, variant: string): Experience {
  const before = experience.slots[slot];
  if (before?.policy.kind !== 'split' || !Object.hasOwn(before.variants, variant))
    throw new RangeError(`invalid variant; not of a split of the slot ${slot}: ${variant}`);
  const weights = promotedWeights(before, before.policy, variant);
  const promoted: Slot = { ...before, keeps: false, policy: { kind: 'split', weights } };
  return { ...experience, version: experience.version + 1, slots: { ...experience.slots, [slot]: promoted } };
}

/** Whether a split gives a variant as much as it would be given. */
export function isPromoted({ policy, ...slot }: Slot, variant: string): boolean {
  return (
    policy.kind === 'split' &&
    slot.keeps === false &&
    (policy.weights[variant] ?? 0) >= promotedWeights({ ...slot, policy }, policy, variant)[variant]!
  );
}

/** The default, and whatever else is shown now, as often as pages explore; the rest for the variant. */
function promotedWeights({ default: usual }: Slot, { weights }: Split, variant: string): Split['weights'] {
  const shown = Object.keys(weights).filter((name) => weights[name]! > 0);
  const explored = [...new Set([usual, ...shown])].filter((name) => name !== variant);
  const floor = Math.min(USUAL_EXPLORE, 1 / (explored.length + 1));
  const rest = Number((1 - floor * explored.length).toFixed(12));
  return { [variant]: rest, ...Object.fromEntries(explored.map((name) => [name, floor])) };
}
