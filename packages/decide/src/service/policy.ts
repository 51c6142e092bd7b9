import { z } from 'zod';

/** Tiers of value, from the highest. */
export const serviceTiers = ['top', 'high', 'middle', 'low'] as const;
export type ServiceTier = (typeof serviceTiers)[number];

/** What a customer may be in touch about; `none`: nothing went wrong lately, as far as is known. */
export const situations = ['delivery', 'return', 'complaint', 'ticket', 'none'] as const;
export type Situation = (typeof situations)[number];

/** What may be done for a customer. `explain`, `first-in-line` and `call-back` cost time alone; the others cost money. */
export const remedyKinds = ['explain', 'first-in-line', 'call-back', 'replace', 'refund-shipping', 'voucher'] as const;
export type RemedyKind = (typeof remedyKinds)[number];

/** Those that cost money, which the limit of a case is for. */
export const costlyRemedies: readonly RemedyKind[] = ['replace', 'refund-shipping', 'voucher'];

const money = z.number().positive().max(1e9);
// Zero is nothing, null is no bound at all.
const most = z.number().min(0).max(1e9).nullable();
const part = z.number().min(0).max(1);

const remedy = z.strictObject({
  tiers: z.array(z.enum(serviceTiers)).min(1),
  for: z.array(z.enum(situations)).min(1),
  /** In units of the currency, whatever the value of the customer; null: what the case allows. */
  most,
});

/** How customers are treated at the help desk: tiers, remedies, and what these may cost. Money is in units of the currency of the workspace. */
export const servicePolicySchema = z.strictObject({
  /** Days for which what went wrong counts. */
  lately: z.int().min(1).max(365),
  /** The forecast from which on a customer is in each tier but the lowest; null: the best tenth of the customers, the next two tenths, the next three. */
  tiers: z.strictObject({ top: money, high: money, middle: money }).nullable(),
  /** The share of revenue that stays, where no run knows costs; null: not known, and then nothing that costs money is allowed. */
  margin: part.nullable(),
  /** Of what is expected to stay of a customer's money within the horizon, the part that all remedies of a case may cost together. */
  share: z.strictObject({ top: part, high: part, middle: part, low: part }),
  /** What the remedies of a case may cost at most, whatever the customer is worth; null: as the share says. */
  most,
  /** What may be done, for whom and about what; what is not named is not allowed. */
  remedies: z.partialRecord(z.enum(remedyKinds), remedy),
  /** Origins whose pages may show the card of a customer in a frame. */
  origins: z
    .array(z.string().regex(/^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+|http:\/\/(localhost|127\.0\.0\.1))(:\d{1,5})?$/))
    .max(20),
});

export type ServicePolicy = z.infer<typeof servicePolicySchema>;

const everybody = [...serviceTiers];

/** What holds until a workspace says otherwise: a twentieth of what is expected to stay at the most, less for the lower tiers, and no page of others may show the card. */
export const usualServicePolicy: ServicePolicy = {
  lately: 90,
  tiers: null,
  margin: null,
  share: { top: 0.05, high: 0.05, middle: 0.03, low: 0.03 },
  most: null,
  remedies: {
    explain: { tiers: everybody, for: ['delivery', 'return', 'complaint', 'ticket'], most: null },
    'first-in-line': { tiers: ['top', 'high'], for: [...situations], most: null },
    'call-back': { tiers: ['top'], for: ['delivery', 'complaint', 'ticket'], most: null },
    replace: { tiers: everybody, for: ['delivery', 'complaint'], most: null },
    'refund-shipping': { tiers: ['top', 'high', 'middle'], for: ['delivery'], most: null },
    voucher: { tiers: ['top', 'high'], for: ['delivery', 'complaint'], most: null },
  },
  origins: [],
};

/** Why a policy makes no sense that its schema allows: the place; null where it does. */
export function faultOfPolicy({ tiers }: ServicePolicy): string | null {
  return tiers && !(tiers.top > tiers.high && tiers.high > tiers.middle) ? 'tiers' : null;
}
