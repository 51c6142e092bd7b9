import type { BasisName } from './bases.ts';

/**
 * Customers who came, who came back or go on after a pause, who pay more, less, and as much as before; who have paused, and who have left or said that they
 * will; those whose contracts are in no file any more; the model estimated anew; costs; the discount rate, and the future being nearer.
 */
export const subscriptionEquityCauses = [
  'acquired',
  'returned',
  'expanded',
  'contracted',
  'renewed',
  'paused',
  'churned',
  'withdrawn',
  're-estimated',
  'costs',
  'discounting',
] as const;
export type SubscriptionEquityCause = (typeof subscriptionEquityCauses)[number];

/** How the equity of subscriptions moved on a basis. Minor units: the causes add up to the difference, to the last of them. */
export interface SubscriptionEquityChange {
  readonly basis: BasisName;
  readonly before: number;
  readonly now: number;
  readonly because: readonly { readonly cause: SubscriptionEquityCause; readonly money: number }[];
}

/** What moved the equity of subscriptions since the run before. */
export interface SubscriptionEquityChanges {
  readonly sinceRun: number;
  readonly asOf: string;
  readonly bases: readonly SubscriptionEquityChange[];
}
