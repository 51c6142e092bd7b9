import { decidePage, type Experience, type Visitor } from '@perennial/decide';

/** How often one variant of a slot is shown to visitors like one. */
export interface VariantShare {
  readonly slot: string;
  readonly variant: string;
  readonly visitors: number;
  readonly share: number;
}

/** The variants that so many visitors of other ids, known as this one is, are shown. */
export function sharesOf(
  experience: Experience,
  visitor: Visitor,
  visitors: number,
  now: number,
): readonly VariantShare[] {
  const counts = new Map<string, number>();
  for (let i = 1; i <= visitors; i++) {
    const { slots } = decidePage(experience, { ...visitor, id: `${visitor.id} ${i}` }, now);
    for (const [slot, { variant }] of Object.entries(slots)) {
      const at = JSON.stringify([slot, variant]);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return Object.entries(experience.slots).flatMap(([slot, { variants }]) =>
    Object.keys(variants).map((variant) => {
      const shown = counts.get(JSON.stringify([slot, variant])) ?? 0;
      return { slot, variant, visitors: shown, share: shown / visitors };
    }),
  );
}
