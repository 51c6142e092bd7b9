/** What the subscription service is drawn from. Prices are in dollars a month. */
export const subscriptionParameters = {
  /** θ ~ Beta(a, b) is a subscriber's chance to leave after each month paid (Fader & Hardie 2007). */
  plans: [
    { name: 'basic', share: 0.55, price: 9, a: 0.9, b: 7 },
    { name: 'plus', share: 0.33, price: 19, a: 0.8, b: 10 },
    { name: 'pro', share: 0.12, price: 49, a: 0.7, b: 14 },
  ],
  trialDays: 14,
  /** Of trials, those that go on to pay. */
  converted: 0.62,
  yearlyGrowth: 1.4,
  costs: { margin: 0.82, fee: { share: 0.029, fixed: 0.3 }, shipping: 0, perCustomerMonth: 0.6, perNewCustomer: 28 },
  mess: {
    /** Of charges due; a second try three days later goes through with `recovered`, or the subscription ends. */
    failed: 0.045,
    recovered: 0.8,
    /** Of charges paid: given back whole. */
    refunded: 0.006,
    partlyRefunded: 0.008,
  },
} as const;
