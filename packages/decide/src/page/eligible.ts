import { holds } from '../conditions/holds.ts';
import type { Experience, Slot, Variant } from '../experience/schema.ts';
import type { Candidates } from '../policies/choice.ts';
import { askable, type Visitor } from '../visitor/visitor.ts';

/** Why a variant is not shown to a visitor, whatever a policy would say. */
export type Barred = 'condition' | 'price-sensitive' | 'price-region' | 'guardrail';

/** What a slot can show a visitor, and why not the rest. */
export interface Eligible {
  readonly candidates: Candidates;
  readonly barred: Readonly<Record<string, Barred>>;
}

/** Pushed to somebody whom price decides, these cost the customer rather than win one. */
const DEARER = ['premium', 'upfront'];

/** The default first, then the variants that a visitor may be shown, in the order of the file. */
export function eligible(experience: Experience, slot: Slot, visitor: Visitor): Eligible {
  const others = Object.entries(slot.variants).filter(([name]) => name !== slot.default);
  const judged = others.map(([name, variant]) => [name, variant, barredBy(experience, variant, visitor)] as const);
  const shown = judged.filter(([, , barred]) => barred === null);
  return {
    candidates: {
      names: [slot.default, ...shown.map(([name]) => name)],
      variants: [slot.variants[slot.default]!, ...shown.map(([, variant]) => variant)],
    },
    barred: Object.fromEntries(judged.flatMap(([name, , barred]) => (barred ? [[name, barred]] : []))),
  };
}

function barredBy(experience: Experience, variant: Variant, visitor: Visitor): Barred | null {
  if (variant.when && !holds(variant.when, askable(visitor))) return 'condition';
  const isSensitive = (visitor.priceSensitivity ?? 0) >= experience.priceSensitiveFrom;
  if (isSensitive && DEARER.includes(variant.offers)) return 'price-sensitive';
  if (variant.affectsPrice && disclosureFor(experience, visitor) === null) return 'price-region';
  const isTooRisky = Object.values(variant.guardrails).some(
    ({ adds, atMost }) => atMost !== undefined && adds > atMost,
  );
  return isTooRisky ? 'guardrail' : null;
}

/** What must be said where a price was changed for this visitor; null where prices may not be. */
export function disclosureFor(experience: Experience, visitor: Visitor): string | null {
  return experience.priceRegions.find(({ region }) => region === visitor.region)?.disclosure ?? null;
}
