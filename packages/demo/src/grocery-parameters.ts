/** What the grocery is drawn from. Rates are per day of average trade, money is in euros, shares are of receipts. */
export const groceryParameters = {
  purchases: { r: 2.2, alpha: 17, s: 0.9, beta: 85 },
  /** Intervals between visits are Erlang of this shape: more even than chance, which would be 1. */
  regularity: 3,
  spend: { p: 4, q: 6, gamma: 40 },
  stores: [
    { name: 'Centre', share: 0.45, rate: 1.1, spend: 0.85 },
    { name: 'Station', share: 0.3, rate: 1.2, spend: 0.7 },
    { name: 'Ring road', share: 0.25, rate: 0.75, spend: 1.6 },
  ],
  yearlyGrowth: 1.1,
  mess: { guest: 0.22, return: 0.006, voided: 0.008 },
  visitsByHour: [0, 0, 0, 0, 0, 0, 0, 4, 8, 10, 10, 11, 11, 8, 8, 9, 12, 16, 16, 12, 6, 1, 0, 0],
} as const;
