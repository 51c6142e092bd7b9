import { Failure } from '@perennial/words';
import { protectedPath } from './protected-attributes.ts';
import type { Experience, Policy, Slot } from './schema.ts';

/**
 * What a schema cannot know: that every variant which is named exists, that weights add up, that nobody is treated differently by a protected attribute,
 * and that prices change only where that is switched on.
 *
 * @throws Failure `experience-invalid`
 */
export function checkExperience(experience: Experience, file: string): void {
  requireDisclosures(experience, file);
  requireBaseline(experience, file);
  for (const [name, slot] of Object.entries(experience.slots)) {
    const at = (place: string) => ({ file: { text: file }, place: { text: `slots.${name}.${place}` } });
    requireVariants(slot, at);
    requireWeights(slot.policy, at);
    requireFair(slot, at);
    requireFields(slot, at);
    const priced = Object.entries(slot.variants).find(([, variant]) => variant.affectsPrice);
    if (priced && experience.priceRegions.length === 0)
      throw new Failure('experience-invalid.price', at(`variants.${priced[0]}.affectsPrice`));
    if (slot.variants[slot.default]!.affectsPrice)
      throw new Failure('experience-invalid.price-default', at(`variants.${slot.default}.affectsPrice`));
  }
}

/** What the law of a region prescribes word by word where a price is set by what is known of a person (New York General Business Law § 349-a). */
const PRESCRIBED: Readonly<Record<string, string>> = {
  'US-NY': 'THIS PRICE WAS SET BY AN ALGORITHM USING YOUR PERSONAL DATA',
};

function requireDisclosures({ priceRegions }: Experience, file: string): void {
  for (const [i, { region, disclosure }] of priceRegions.entries()) {
    const prescribed = Object.hasOwn(PRESCRIBED, region) ? PRESCRIBED[region]! : '';
    if (disclosure.toUpperCase().includes(prescribed)) continue;
    const place = { text: `priceRegions.${i}.disclosure` };
    throw new Failure('experience-invalid.disclosure', { file: { text: file }, place, words: { text: prescribed } });
  }
}

/** Somebody has to see the page itself, and a higher tier begins higher. */
function requireBaseline({ control, baseline }: Experience, file: string): void {
  if (!baseline) return;
  if (control + baseline.share >= 1)
    throw new Failure('experience-invalid.baseline-share', {
      ...{ file: { text: file }, place: { text: 'baseline.share' } },
      ...{ value: { share: baseline.share }, control: { share: control } },
    });
  if (baseline.kind === 'tiers' && baseline.middleFrom >= baseline.topFrom)
    throw new Failure('experience-invalid.baseline-tiers', {
      file: { text: file },
      place: { text: 'baseline.topFrom' },
    });
}

type At = (place: string) => { readonly file: { readonly text: string }; readonly place: { readonly text: string } };

function requireVariants(slot: Slot, at: At): void {
  for (const [place, variant] of [['default', slot.default] as const, ...namedBy(slot.policy)]) {
    if (Object.hasOwn(slot.variants, variant)) continue;
    const known = { customers: Object.keys(slot.variants) };
    throw new Failure('experience-invalid.variant', { ...at(place), value: { text: variant }, known });
  }
}

/** What is recommended is a field of the content. */
function requireFields({ variants }: Slot, at: At): void {
  for (const [name, { content, recommend }] of Object.entries(variants)) {
    if (!recommend || (typeof content === 'object' && content !== null && !Array.isArray(content))) continue;
    throw new Failure('experience-invalid.recommend', at(`variants.${name}.content`));
  }
}

function namedBy(policy: Policy): readonly (readonly [place: string, variant: string])[] {
  if (policy.kind === 'split') return Object.keys(policy.weights).map((name) => [`policy.weights.${name}`, name]);
  if (policy.kind === 'rules') return policy.rules.map(({ show }, i) => [`policy.rules.${i}.show`, show]);
  if (policy.kind === 'tiers') return policy.tiers.map(({ show }, i) => [`policy.tiers.${i}.show`, show]);
  return [];
}

/** Sums of decimal fractions are off by less. */
const TOLERANCE = 1e-9;

function requireWeights(policy: Policy, at: At): void {
  if (policy.kind !== 'split') return;
  const sum = Object.values(policy.weights).reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) <= TOLERANCE) return;
  throw new Failure('experience-invalid.weights', { ...at('policy.weights'), sum: { share: sum } });
}

function requireFair(slot: Slot, at: At): void {
  const conditions = [
    ...Object.entries(slot.variants).map(([name, { when }]) => [`variants.${name}.when`, when] as const),
    ...(slot.policy.kind === 'rules' ? slot.policy.rules : []).map(
      ({ when }, i) => [`policy.rules.${i}.when`, when] as const,
    ),
  ];
  for (const [place, condition] of conditions) {
    const path = protectedPath(condition);
    if (path !== null) throw new Failure('experience-invalid.protected', { ...at(place), value: { text: path } });
  }
}
