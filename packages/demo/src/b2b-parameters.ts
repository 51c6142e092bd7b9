/** What the B2B supplier is drawn from. Rates are per day of average trade, money is in euros, shares are of orders. */
export const b2bParameters = {
  purchases: { r: 1.4, alpha: 95, s: 1.6, beta: 1100 },
  /** Intervals between orders are Erlang of this shape. */
  regularity: 2,
  /** Orders are log-normal about an account's own level, and levels are log-normal across accounts. */
  spend: { median: 1400, sdOfAccounts: 1.1, sdOfOrders: 0.6, largest: 400_000 },
  segments: [
    { name: 'manufacturing', share: 0.35, level: 1.4 },
    { name: 'retail', share: 0.3, level: 0.8 },
    { name: 'hospitality', share: 0.2, level: 0.6 },
    { name: 'public', share: 0.15, level: 1.2 },
  ],
  /** One account orders every month for about this share of all others' money (while its orders stay below the largest). */
  dominant: { shareOfOthers: 0.25, ordersPerDay: 1 / 30 },
  /** Lines of an order beyond the first: Poisson, at most `most` lines in all. */
  lines: { beyondFirst: 2.4, most: 9 },
  catalogue: { products: 180, cheapest: 2.5, dearest: 640 },
  costs: { margin: 0.31, fee: { share: 0.004, fixed: 0 }, shipping: 24, perCustomerMonth: 45, perNewCustomer: 900 },
  yearlyGrowth: 1.05,
  mess: {
    /** Of orders: some units of a line come back on a credit note of their own. */
    return: 0.03,
    guest: 0.012,
    zero: 0.01,
  },
} as const;
