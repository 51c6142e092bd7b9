/** What the shop is drawn from. Rates are per day of average trade, money is in euros, shares are of orders. */
export const shopParameters = {
  purchases: { r: 0.72, alpha: 62, s: 0.62, beta: 55 },
  spend: { p: 3.2, q: 4.2, gamma: 58 },
  /** Of all orders, by the channel of the first: factors on the rate of orders, on the rate of departure and on spend. */
  channels: [
    { name: 'organic', share: 0.3, rate: 1, departure: 1, spend: 1, costShare: 0.5 },
    { name: 'paid', share: 0.27, rate: 0.8, departure: 1.5, spend: 0.9, costShare: 0.52 },
    { name: 'email', share: 0.1, rate: 1.3, departure: 0.8, spend: 1, costShare: 0.5 },
    { name: 'referral', share: 0.12, rate: 1.3, departure: 0.6, spend: 1.2, costShare: 0.48 },
    { name: 'marketplace', share: 0.21, rate: 0.55, departure: 1.9, spend: 0.8, costShare: 0.6 },
  ],
  sameChannelAgain: 0.6,
  yearlyGrowth: 1.25,
  /** One customer in so many, and at least one, buys for resale and stays. */
  wholesale: { oneIn: 10_000, ordersPerDay: 1 / 12, meanValue: 640 },
  /** What a sample costs, in cents: its total is zero. */
  sampleCost: 450,
  /** Rows beside each order, and what befalls it. */
  mess: {
    refunded: 0.022,
    partlyRefunded: 0.045,
    cancelled: 0.033,
    zero: 0.006,
    guest: 0.07,
    test: 0.002,
    duplicate: 0.004,
  },
  ordersByHour: [2, 1, 1, 1, 1, 2, 4, 7, 10, 12, 13, 13, 13, 12, 11, 11, 11, 12, 14, 17, 19, 18, 11, 5],
} as const;
