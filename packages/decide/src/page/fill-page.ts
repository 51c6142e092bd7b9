import type { Json } from '../conditions/condition.ts';
import type { Experience, Variant } from '../experience/schema.ts';
import type { Because } from '../policies/choice.ts';
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

/**
 * A page with products for its visitor, where its variants ask for some and enough is known; the content's own stand in the control group, and wherever nothing may be chosen. Why they do is said
 * of each slot that asked.
 *
 * @param leads what the newest run found of products; null where none did
 */
export function fillPage(
  { slots: configured, currency }: Experience,
  page: PageDecision,
  leads: ProductLeads | null,
  visitor: Pick<Behaviour, 'lookedAt' | 'bought'>,
): PageDecision {
  const slots: Record<string, SlotDecision> = {};
  for (const [name, slot] of Object.entries(page.slots)) {
    const recommend = configured[name]!.variants[slot.variant]!.recommend;
    slots[name] = recommend ? filled(slot, recommend, { page, currency, leads, visitor }) : slot;
  }
  return { ...page, slots };
}

interface Known {
  readonly page: PageDecision;
  readonly currency: string;
  readonly leads: ProductLeads | null;
  readonly visitor: Pick<Behaviour, 'lookedAt' | 'bought'>;
}

const FIXED: Because = { code: 'decision.own-products', values: {} };
const UNKNOWN: Because = { code: 'decision.own-products.unknown', values: {} };

function filled(
  slot: SlotDecision,
  recommend: NonNullable<Variant['recommend']>,
  { page, currency, leads, visitor }: Known,
): SlotDecision {
  if (page.isControl || untouched.has(slot.because.code)) return { ...slot, ownProducts: FIXED };
  if (leads === null) return { ...slot, ownProducts: UNKNOWN };
  // Money in the reasons is of the page's currency.
  if (leads.currency !== currency) {
    const values = { currency: { text: currency }, run: { text: leads.currency } };
    return { ...slot, ownProducts: { code: 'decision.own-products.currency', values } };
  }
  const found = recommended(leads, visitor, recommend);
  if (found.length > 0) return { ...slot, recommended: found, content: withProducts(slot.content, found) };
  const values = { n: { count: recommend.fewest } };
  return { ...slot, ownProducts: { code: 'decision.own-products.few', values } };
}

/** The content of a variant with the products that are recommended, in place of its own. */
export function withProducts(content: Json, found: readonly Recommended[]): Json {
  return { ...(content as Readonly<Record<string, Json>>), recommended: found.map(({ product }) => product) };
}
