import { type Fragment, sql } from '../sql.ts';

/** Steps to a unit of the logarithm: whole numbers add up to the same sum in whatever order they are added, to 2^53. */
export const LOG_STEPS = 2 ** 20;

/**
 * What stands for the logarithm of nothing. A sum with it is below zero, as no other is: money is at least one minor unit, and a hundred million
 * orders of a customer do not make up for it.
 */
const NO_MONEY = -(2 ** 52);

/** The logarithm of minor units of money in whole steps: half a millionth off at most, and by nothing on the whole. */
export function logOfMoney(money: Fragment): Fragment {
  return sql`case when ${money} > 0 then floor(${LOG_STEPS} * ln(${money}) + ${0.5}) else ${NO_MONEY} end`;
}
