import type { Newcomers, SlippingRow } from './slipping-result.ts';

/** What is assumed of an offer. Shares of one; money in minor units. */
export interface Offer {
  /** Of those who would leave, who stay for it. */
  readonly effect: number;
  /** Of the money that counts: what is left of revenue. */
  readonly margin: number;
  /** What it costs to reach a customer, whether or not they stay. */
  readonly contact: number;
}

export type AtRisk = Pick<SlippingRow, 'probAlive' | 'ifActive'>;

/** Chance of staying without and with the offer. */
export function stayingWith({ probAlive }: AtRisk, { effect }: Offer): number {
  return probAlive + effect * (1 - probAlive);
}

/** What the offer brings a customer by the assumed effect, before what it costs: (p₁ − p₀) V. */
export function savedBy(customer: AtRisk, offer: Offer): number {
  return (stayingWith(customer, offer) - customer.probAlive) * customer.ifActive * offer.margin;
}

/**
 * The incentive at which an offer brings nothing any more, by Haupt & Lessmann's rule: treat where p₁ (V − d) − c > p₀ V, the incentive d paid to whoever stays, the
 * contact c to everyone. 0 where contact alone costs more than it brings.
 */
export function mostIncentive(customer: AtRisk, offer: Offer): number {
  return Math.max(0, (savedBy(customer, offer) - offer.contact) / stayingWith(customer, offer));
}

/**
 * The incentive above which a new customer is the cheaper way to the same money: one who costs `cac` brings what newcomers bring. 0 where contact alone
 * costs more than replacing what is saved.
 */
export function incentiveBesideReplacing(customer: AtRisk, offer: Offer, cac: number, { money }: Newcomers): number {
  if (!(money > 0)) return mostIncentive(customer, offer);
  const replacing = (savedBy(customer, offer) * cac) / (money * offer.margin);
  return Math.max(0, (replacing - offer.contact) / stayingWith(customer, offer));
}
