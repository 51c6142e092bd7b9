import type { CustomersAnswer } from '@perennial/server';

/** An amount of an answer in minor units, as formats write them. */
export function minor(amount: number, { minorUnits }: Pick<CustomersAnswer, 'minorUnits'>): number {
  return Math.round(amount * 10 ** minorUnits);
}
