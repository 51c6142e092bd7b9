import { drawGamma, type Random } from '@perennial/models';

/** A customer's orders are Gamma(p, ν) with ν ~ Gamma(q, γ) across customers (Fader & Hardie 2013); γ is in money. */
export interface SpendParameters {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/** The mean order value of one customer, p/ν. */
export function drawMeanValue({ p, q, gamma }: SpendParameters, random: Random): number {
  return (p * gamma) / drawGamma(q, random);
}

/** One order of a customer with this mean, in cents; at least one. */
export function drawOrderCents(meanValue: number, p: number, random: Random): number {
  return Math.min(MAX_CENTS, Math.max(1, Math.round((100 * meanValue * drawGamma(p, random)) / p)));
}

/** Money travels as 32-bit cents. */
export const MAX_CENTS = 2_000_000_000;
