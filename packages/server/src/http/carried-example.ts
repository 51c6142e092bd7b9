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
