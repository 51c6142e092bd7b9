export const compare = {
  'compare.business': 'Business',
  'compare.as-of': 'As of',
  'compare.horizon': 'Horizon, days',
  'compare.customers': 'Customers',
  'compare.orders': 'Orders',
  'compare.historic': 'Revenue to date',
  'compare.expected': 'Expected',
  'compare.per-customer': 'Expected per customer',
  'compare.active': 'Active customers',
  'compare.repeat': 'Ordered again',
  'compare.top': 'Top 20% of customers',
} as const;
