import { seeded } from '@perennial/models';
import type { Experience, Slot } from '../experience/schema.ts';
import { drawVisitor } from './draw-visitor.ts';
import type { Population } from './population.ts';

/** Visitors from whom the tiers are cut. */
const PEOPLE = 10_000;

/**
 * The same page with a tier lookup wherever it follows the expected change in value: by the predicted value alone the top third is offered what asks for more, the
 * lowest third what saves or commits, those between the default. It is what most shops do, and what another policy has to beat.
 */
export function tierLookup(experience: Experience, population: Population): Experience {
  const random = seeded(population.seed);
  const values = Array.from(
    { length: PEOPLE },
    (_, i) => drawVisitor(population, `t-${i}`, random).visitor.value?.expected ?? 0,
  ).sort((a, b) => a - b);
  const [middle, top] = [values[Math.floor(PEOPLE / 3)]!, values[Math.floor((2 * PEOPLE) / 3)]!];
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
