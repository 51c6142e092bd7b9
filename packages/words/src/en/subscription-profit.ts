/** What is left of subscriptions, in words. */
export const subscriptionProfit = {
  'subscription-profit.title': 'Profit of subscriptions',
  'subscription-profit.asks': 'What is left of what subscribers pay?',
  'subscription-profit.beside-orders':
    'Goods and payment fees are taken off subscriptions; acquisition, service, offers, shipping and overheads are borne by the customers of orders, who would else bear them twice.',
  'subscription-profit.blended':
    'Subscriptions name no channel: what was spent in a month is shared by all who began to subscribe in it, trial included, and came to pay.',
  'subscription-profit.plans': 'What is left, by plan',
  'together.bases': 'Both, on each basis',
} as const;
