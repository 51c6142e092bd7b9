/** What is left of subscriptions, in words. */
export const margins = {
  'margins.title': 'Profit of subscriptions',
  'margins.asks': 'What is left of what subscribers pay?',
  'margins.beside-orders':
    'Goods and payment fees are taken off subscriptions; acquisition, service, offers, shipping and overheads are borne by the customers of orders, who would else bear them twice.',
  'margins.blended':
    'Subscriptions name no channel: what was spent in a month is shared by all who began to subscribe in it, trial included, and came to pay.',
  'margins.plans': 'What is left, by plan',
  'together.bases': 'Both, on each basis',
} as const;
