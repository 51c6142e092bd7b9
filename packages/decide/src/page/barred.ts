/** Why a variant is not shown to a visitor, whatever a policy would say. */
export const barring = ['condition', 'price-sensitive', 'price-region', 'guardrail'] as const;
export type Barred = (typeof barring)[number];
