import { holdsOfVisitor } from '../conditions/holds.ts';
import type { Experience, Guardrail, Variant } from '../experience/schema.ts';
import type { Situation } from '../policies/choice.ts';
import type { Visitor } from '../visitor/visitor.ts';
import { type Barred, barring } from './barred.ts';
import type { Eligible, SlotPlan } from './plan.ts';

/** Pushed to somebody whom price decides, these cost the customer rather than win one. */
const DEARER = ['premium', 'upfront'];

/** The default first, then the variants that a visitor may be shown, in the order of the file. The same for all visitors against whom the same speaks. */
export function eligible(experience: Experience, plan: SlotPlan, situation: Situation): Eligible {
  let key = 0;
  for (let i = 1; i < plan.variants.length; i++) {
    const reason = barredBy(experience, plan.variants[i]!, situation);
    key = key * (barring.length + 1) + (reason === null ? 0 : 1 + barring.indexOf(reason));
  }
  const known = plan.eligible.get(key);
  if (known) return known;
  const made = eligibleOf(experience, plan, situation);
  // With more variants than numbers have digits for, sets of reasons may look alike.
  if (Number.isSafeInteger(key)) plan.eligible.set(key, made);
  return made;
}

function eligibleOf(experience: Experience, { names, variants }: SlotPlan, situation: Situation): Eligible {
  const shown: { names: string[]; variants: Variant[] } = { names: [names[0]!], variants: [variants[0]!] };
  const barred: Record<string, Barred> = {};
  for (let i = 1; i < names.length; i++) {
    const reason = barredBy(experience, variants[i]!, situation);
    if (reason) barred[names[i]!] = reason;
    else {
      shown.names.push(names[i]!);
      shown.variants.push(variants[i]!);
    }
  }
  return { candidates: { ...shown, choices: new Map() }, barred, shown: new Map() };
}

function barredBy(experience: Experience, variant: Variant, { visitor, known }: Situation): Barred | null {
  if (variant.when && !holdsOfVisitor(variant.when, known())) return 'condition';
  const isSensitive = (visitor.priceSensitivity ?? 0) >= experience.priceSensitiveFrom;
  if (isSensitive && DEARER.includes(variant.offers)) return 'price-sensitive';
  if (variant.affectsPrice && disclosureFor(experience, visitor) === null) return 'price-region';
  for (const name in variant.guardrails) {
    const { adds, atMost } = variant.guardrails[name as Guardrail]!;
    if (atMost !== undefined && adds > atMost) return 'guardrail';
  }
  return null;
}

/** What must be said where a price was changed for this visitor; null where prices may not be. */
export function disclosureFor(experience: Experience, visitor: Visitor): string | null {
  return experience.priceRegions.find(({ region }) => region === visitor.region)?.disclosure ?? null;
}
