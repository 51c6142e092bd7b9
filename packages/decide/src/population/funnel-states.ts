import { seeded } from '@perennial/models';
import type { Experience, Slot, Variant } from '../experience/schema.ts';
import { decidePage } from '../page/decide-page.ts';
import { drawVisitor, effectOf } from './draw-visitor.ts';
import type { Population } from './population.ts';

/** What visitors of a kind see in a slot: how often each variant, the most frequent first. */
export interface ShownShare {
  readonly variant: string;
  readonly offers: Variant['offers'];
  readonly share: number;
}

/** Visitors who may become worth more, or less, than half of all, and whom price decides or not. */
export interface FunnelState {
  readonly isHighPotential: boolean;
  readonly priceDecides: boolean;
  /** Of all visitors. */
  readonly share: number;
  readonly shown: readonly ShownShare[];
  /** Lifetime value a visitor in truth, in major units, with the defaults and with the composed page. */
  readonly defaults: number;
  readonly page: number;
}

export interface FunnelStates {
  /** The slot that follows the expected change in lifetime value. */
  readonly slot: string;
  readonly states: readonly FunnelState[];
}

interface Tally {
  people: number;
  readonly shown: Map<string, number>;
  defaults: number;
  page: number;
}

/**
 * What simulated visitors see of the slot that follows the expected change in value, by both things that it asks about a visitor: the predicted value and price
 * sensitivity. States in which nobody is are left out.
 *
 * @param now the moment, in milliseconds since 1970
 */
export function funnelStates(
  experience: Experience,
  population: Population,
  people: number,
  now: number,
): FunnelStates | null {
  const open = { ...experience, control: 0 };
  const [name, slot] = Object.entries(open.slots).find(([, each]) => each.policy.kind === 'value') ?? [];
  if (name === undefined || slot === undefined) return null;
  const random = seeded(population.seed);
  const drawn = Array.from({ length: people }, (_, i) => drawVisitor(population, `s-${i}`, random));
  const values = drawn.map(({ visitor }) => visitor.value?.expected ?? 0).sort((a, b) => a - b);
  const middle = values[Math.floor(people / 2)]!;
  const tallies = new Map<string, Tally>();
  for (const { visitor, kind, worth } of drawn) {
    const isHigh = (visitor.value?.expected ?? 0) >= middle;
    const priceDecides = (visitor.priceSensitivity ?? 0) >= experience.priceSensitiveFrom;
    const key = `${isHigh} ${priceDecides}`;
    const tally = tallies.get(key) ?? { people: 0, shown: new Map(), defaults: 0, page: 0 };
    tallies.set(key, tally);
    const decided = decidePage(open, visitor, now);
    const { variant } = decided.slots[name]!;
    const { converts, value } = effectOf(kind, decided);
    tally.people++;
    tally.shown.set(variant, (tally.shown.get(variant) ?? 0) + 1);
    tally.defaults += kind.converts * worth;
    tally.page += converts * value * worth;
  }
  const states = [true, false].flatMap((isHighPotential) =>
    [false, true].flatMap((priceDecides) => {
      const tally = tallies.get(`${isHighPotential} ${priceDecides}`);
      return tally ? [{ isHighPotential, priceDecides, ...stateOf(tally, slot, people) }] : [];
    }),
  );
  return { slot: name, states };
}

function stateOf({ people: n, shown, defaults, page }: Tally, { variants }: Slot, people: number) {
  const shares = [...shown]
    .map(([variant, times]) => ({ variant, offers: variants[variant]!.offers, share: times / n }))
    .sort((a, b) => b.share - a.share);
  return { share: n / people, shown: shares, defaults: defaults / n, page: page / n };
}
