/** What every answer of a study carries of its run, in the examples of the API. */
export const carriedExample = {
  run: 12,
  asOf: '2025-12-31',
  horizonDays: 365,
  annualDiscount: 0.1,
  currency: 'EUR',
  minorUnits: 2,
  basis: 'revenue',
  n: 18_204,
};

/** What all of that run's customers are expected to bring within the horizon, in units of the currency. */
export const moneyExample = {
  expected: 1_881_208.4,
  discounted: 1_796_310.77,
  interval: { median: 1_880_640.2, low80: 1_822_630.1, high80: 1_940_120.7, low95: 1_791_040.6, high95: 1_972_560.3 },
};

/** One of its customers. */
export const customerExample = {
  customer: 'C000042',
  historic: 1284.5,
  orders: 17,
  lastOrder: '2025-12-19',
  probAlive: 0.97,
  expectedTransactions: 5.8,
  expectedMoney: 437.12,
  money: { median: 428.6, low80: 201.4, high80: 690.3, low95: 92.7, high95: 861.5 },
};

/** Somebody ordered on the day on which a score is asked for, so that the silence of others is known until then. */
export const observedExample = {
  until: { observedUntil: '2026-01-15', isBehind: false },
  says: { code: 'person.observed', says: 'Forecast as of Jan 15, 2026: until then it is known who has ordered.' },
};
