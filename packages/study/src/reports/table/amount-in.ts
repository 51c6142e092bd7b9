import type { Shown } from '../definition.ts';

/** An amount of minor units as rules write it: in units of the currency, to the last digit. */
export function amountIn({ minorUnits }: Pick<Shown['record']['settings'], 'minorUnits'>, minor: number): string {
  return (minor / 10 ** minorUnits).toFixed(minorUnits);
}
