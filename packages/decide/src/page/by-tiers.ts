import type { Experience, Slot } from '../experience/schema.ts';

/**
 * The same page with a tier lookup wherever it follows the expected change in value: by the predicted value alone the top tier is offered what asks for more, the
 * lowest what saves or commits, those between the default. It is what most shops do, and what another policy has to beat.
 *
 * @param middle from which value on somebody is of the middle tier, in major units; `top` likewise
 */
export function byTiers(experience: Experience, middle: number, top: number): Experience {
  const slots = Object.entries(experience.slots).map(([name, slot]) => [
    name,
    slot.policy.kind === 'value' ? { ...slot, policy: tiersOf(slot, middle, top) } : slot,
  ]);
  return { ...experience, slots: Object.fromEntries(slots) };
}

function tiersOf({ variants, default: usual }: Slot, middle: number, top: number): Slot['policy'] {
  const offering = (offers: readonly string[]) =>
    Object.keys(variants).find((name) => offers.includes(variants[name]!.offers));
  const [dear, cheap] = [offering(['premium', 'upfront']), offering(['saving', 'commitment'])];
  return {
    kind: 'tiers',
    tiers: [
      { from: 0, show: cheap ?? usual },
      { from: middle, show: usual },
      { from: top, show: dear ?? usual },
    ],
  };
}
