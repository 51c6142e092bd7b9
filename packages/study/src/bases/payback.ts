import type { Payback } from '../record/acquired.ts';

const Z80 = 1.2815515655446004;
/** Ages that fewer customers have reached are not read. */
const FEWEST_AT_AGE = 5;

export interface PaybackQuestion {
  readonly cac: number;
  /** What customers brought at an age, counting those who have reached it. */
  readonly kept: readonly { readonly age: number; readonly reached: number }[];
  /** How many customers have reached an age and no later one. */
  readonly reached: readonly { readonly age: number; readonly customers: number }[];
  /** Standard deviation of what customers have brought ÷ its mean. */
  readonly variation: number;
  /** What a customer is expected to bring a month after the ages that have been seen, and for how many months that is said. */
  readonly monthly: number;
  readonly months: number;
}

/**
 * The first age, in months, by which customers have on average paid back what acquiring them cost: by the mean increments of those who have reached
 * each age, added up, and beyond the oldest by what is expected. The interval is that of the mean of so many customers who differ.
 */
export function paybackOf({ cac, kept, reached, variation, monthly, months }: PaybackQuestion): Payback {
  const oldest = reached.reduce((most, { age }) => Math.max(most, age), 0);
  const customersAt = (age: number) => reached.reduce((sum, row) => (row.age >= age ? sum + row.customers : sum), 0);
  const all = customersAt(0);
  const fewest = Math.min(FEWEST_AT_AGE, all);
  let [brought, seen] = [0, -1];
  const found: { low: number | null; middle: number | null; high: number | null } = {
    low: null,
    middle: null,
    high: null,
  };
  const look = (age: number, customers: number) => {
    const away = customers > 0 ? (Z80 * variation) / Math.sqrt(customers) : 0;
    if (found.low === null && brought * (1 + away) >= cac) found.low = age;
    if (found.middle === null && brought >= cac) {
      found.middle = age;
      isForecast = age > seen;
    }
    if (found.high === null && brought * Math.max(0, 1 - away) >= cac) found.high = age;
  };
  let isForecast = false;
  for (let age = 0; age <= oldest && customersAt(age) >= fewest; age++) {
    const customers = customersAt(age);
    brought += kept.reduce((sum, row) => (row.age === age ? sum + row.reached : sum), 0) / customers;
    seen = age;
    look(age, customers);
  }
  for (let age = seen + 1; age <= seen + months && found.high === null; age++) {
    brought += monthly;
    look(age, all);
  }
  return { months: found.middle, low: found.low, high: found.high, isForecast };
}
