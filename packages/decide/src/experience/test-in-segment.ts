import type { Condition } from '../conditions/condition.ts';
import type { Split } from './promote-variant.ts';
import { type Experience, type Slot, USUAL_EXPLORE } from './schema.ts';

/**
 * The page after this one in which a variant of a split is tried with the people of another segment: a copy of it, for them alone, as often as the default, beside the control group. For all others the shares stand
 * to each other as before.
 *
 * @returns the page, and the name of the copy
 * @throws RangeError where the slot has no split with this variant
 */
export function testInSegment(experience: Experience, slot: string, variant: string, when: Condition) {
  const before = experience.slots[slot];
  if (before?.policy.kind !== 'split' || !Object.hasOwn(before.variants, variant))
    throw new RangeError(`invalid variant; not of a split of the slot ${slot}: ${variant}`);
  const name = freeName(before, variant);
  const tested: Slot = {
    ...before,
    variants: { ...before.variants, [name]: copyFor(before.variants[variant]!, name.slice(variant.length + 1), when) },
    policy: { kind: 'split', weights: sharedWith(name, before.default, before.policy.weights) },
  };
  const page = { ...experience, version: experience.version + 1, slots: { ...experience.slots, [slot]: tested } };
  return { page, variant: name };
}

/** Where it has a name, that of the copy has the same number as its key. */
function copyFor({ name, ...variant }: Slot['variants'][string], number: string, when: Condition) {
  return { ...variant, ...(name !== undefined && { name: `${name} ${number}` }), when };
}

function freeName({ variants }: Slot, variant: string): string {
  let number = 2;
  while (Object.hasOwn(variants, `${variant}-${number}`)) number++;
  return `${variant}-${number}`;
}

/** A default that was shown to nobody is explored from now on: what is tried is held to it. */
function sharedWith(name: string, usual: string, weights: Split['weights']): Split['weights'] {
  const own = weights[usual] ?? 0;
  const all = { ...weights, [usual]: own > 0 ? own : USUAL_EXPLORE };
  const given = { ...all, [name]: all[usual]! };
  const sum = Object.values(given).reduce((total, weight) => total + weight, 0);
  return Object.fromEntries(Object.entries(given).map(([each, weight]) => [each, weight / sum]));
}
