import type { Json } from '../conditions/condition.ts';
import type { Experience } from '../experience/schema.ts';
import type { ProductLeads } from '../recommend/product-leads.ts';
import { type Recommended, recommended } from '../recommend/recommended.ts';
import type { Behaviour } from '../visitor/behaviour.ts';
import type { PageDecision, SlotDecision } from './decision.ts';

/** Configurations do not change once they are read. */
const asked = new WeakMap<Experience['slots'], boolean>();

/** Whether any variant of a page recommends products. */
export function recommends({ slots }: Experience): boolean {
  let known = asked.get(slots);
  if (known === undefined) {
    known = Object.values(slots).some(({ variants }) => Object.values(variants).some(({ recommend }) => recommend));
    asked.set(slots, known);
  }
  return known;
}

/** Reasons for which a page stands as it is, whoever the visitor is. */
const untouched = new Set(['decision.switched-off', 'decision.no-consent', 'decision.not-yet', 'decision.over']);

/** A page with products for its visitor, where its variants ask for some and enough is known; the content's own stand in the control group, and wherever nothing may be chosen. */
export function fillPage(
  { slots: configured, currency }: Experience,
  page: PageDecision,
  leads: ProductLeads | null,
  visitor: Pick<Behaviour, 'lookedAt' | 'bought'>,
): PageDecision {
  // Money in the reasons is of the page's currency.
  if (page.isControl || leads === null || leads.currency !== currency) return page;
  const slots: Record<string, SlotDecision> = {};
  for (const [name, slot] of Object.entries(page.slots)) {
    const recommend = configured[name]!.variants[slot.variant]!.recommend;
    const found = recommend && !untouched.has(slot.because.code) ? recommended(leads, visitor, recommend) : [];
    slots[name] =
      found.length === 0 ? slot : { ...slot, recommended: found, content: withProducts(slot.content, found) };
  }
  return { ...page, slots };
}

/** The content of a variant with the products that are recommended, in place of its own. */
export function withProducts(content: Json, found: readonly Recommended[]): Json {
  return { ...(content as Readonly<Record<string, Json>>), recommended: found.map(({ product }) => product) };
}
