import type { OrderSums } from './order-sums.ts';

/** Months of age that fewer of the customers have reached say little of the others. */
const FEWEST_SHARE = 0.05;

/** Beyond what was seen, every month brings what the last so many brought. */
const TAIL_MONTHS = 3;

/** Days of a month of age. */
export const AGE_DAYS = 365.25 / 12;

/**
 * Money of a customer in each month of age, of all customers for whom that month is over, as far as one in twenty has come. Where no month is over
 * for anybody, what customers brought so far is the first.
 */
export function cohortCurve({ customers, money, ageMoney, ageCustomers }: OrderSums): readonly number[] {
  const reached = reachedFrom(ageCustomers);
  const curve: number[] = [];
  for (let age = 0; age < ageMoney.length && reached[age + 1]! > 0; age++) {
    if (reached[age + 1]! < FEWEST_SHARE * customers) break;
    curve.push(ageMoney[age]! / reached[age + 1]!);
  }
  return curve.length > 0 ? curve : [money / customers];
}

/** What the customers bring within the days ahead, each going on along the curve from the month of age after their own. */
export function cohortToCome(
  { ageCustomers, customers, customerDays, orders, money }: OrderSums,
  curve: readonly number[],
  horizonDays: number,
): number {
  const months = horizonDays / AGE_DAYS;
  const last = curve.slice(-TAIL_MONTHS);
  // The first month holds the first order, which nobody makes again.
  const later = last.length === curve.length && curve.length > 1 ? last.slice(1) : last;
  const tail = later.reduce((sum, money) => sum + money, 0) / later.length;
  const upTo = [0];
  for (const money of curve) upTo.push(upTo.at(-1)! + money);
  const seenBy = (age: number) => {
    if (age >= curve.length) return upTo.at(-1)! + (age - curve.length) * tail;
    const whole = Math.floor(age);
    return upTo[whole]! + (age - whole) * curve[whole]!;
  };
  let total = 0;
  for (let age = 0; age < ageCustomers.length; age++)
    if (ageCustomers[age]! > 0) total += ageCustomers[age]! * (seenBy(age + 1 + months) - seenBy(age + 1));
  // Nobody has come back yet: half an order of all the days seen, as of a rate of which nothing was counted (Jeffreys).
  return total > 0 ? total : ((money / orders / 2) * customers * horizonDays) / customerDays;
}

/** Customers who have come to an age, or beyond. */
function reachedFrom(ageCustomers: Float64Array): Float64Array {
  const reached = Float64Array.from(ageCustomers);
  for (let age = reached.length - 2; age >= 0; age--) reached[age]! += reached[age + 1]!;
  return reached;
}
