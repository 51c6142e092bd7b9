import type { SumsShape } from '@perennial/models';

/** A day, and how many days after it what came is asked besides. */
export interface AskedDay {
  readonly asOf: string;
  readonly horizonDays: number;
}

/** What is asked of the orders: the sums as of several days, none after the first. */
export interface SumsAsked {
  readonly days: readonly AskedDay[];
  readonly shape: SumsShape;
}

/** A column of a sum as of the j-th day, of the i-th period where it is of one. */
export function columnOf(sum: string, j: number, i?: number): string {
  return i === undefined ? `${sum}_${j}` : `${sum}_${j}_${i}`;
}
