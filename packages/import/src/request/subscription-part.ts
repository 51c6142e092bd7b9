/** What a column of subscriptions can be. */
export const subscriptionParts = [
  'id',
  'customer',
  'plan',
  'quantity',
  'currency',
  'interval',
  'intervalCount',
  'amount',
  'status',
  'started',
  'trialEnd',
  'cancelled',
  'ended',
  'paused',
  'resumed',
  'tenure',
  'churned',
] as const;

export type SubscriptionPart = (typeof subscriptionParts)[number];
