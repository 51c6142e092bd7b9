import { expect, it } from 'vitest';
import { newCustomers, newCustomerTransactions } from './expectation.ts';

it.each([0, 1] as const)('one rule for all ages gives what each age gives (early chances: %i)', (early) => {
  for (const parameters of [
    { r: 0.25, alpha: 31, a: 0.8, b: 2.5 },
    { r: 2, alpha: 500, a: 1, b: 0.3 },
    { r: 0.05, alpha: 0.5, a: 5, b: 40 },
  ]) {
    const transactions = newCustomers(parameters, 2000, early);
    for (const t of [0, 1, 30, 365, 2000]) {
      const expected = newCustomerTransactions(parameters, t, early);
      expect(Math.abs(transactions(t) - expected)).toBeLessThanOrEqual(1e-9 * expected);
    }
  }
});
