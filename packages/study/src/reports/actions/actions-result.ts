import type { Interval } from '../../record/interval.ts';

/** The lists, in the order in which they are shown. No customer is on two of them. */
export const actionLists = ['slipping', 'keep', 'second-order', 'win-back'] as const;

/**
 * - `keep`: the best by forecast who are probably active and on time
 * - `slipping`: who brought much, are late by their own rhythm, and may well still be active
 * - `second-order`: who ordered once, as long ago as returning customers usually wait
 * - `win-back`: who brought much and have probably stopped
 */
export type ActionList = (typeof actionLists)[number];

/** A customer of a list. Money in minor units. */
export interface ActionRow {
  readonly customer: string;
  readonly orders: number;
  readonly historic: number;
  readonly lastOrder: string;
  /** Days since the last order, and between orders on average; null with a single one. */
  readonly silence: number;
  readonly gap: number | null;
  readonly probAlive: number;
  readonly expectedTransactions: number;
  readonly expectedMoney: number;
  readonly money: Interval;
  /** What more they would be expected to bring if they were active for certain. */
  readonly ifActive: number;
}

/** A list: sums over all customers on it, and the first of them. */
export interface FoundList {
  readonly list: ActionList;
  readonly customers: number;
  /** Σ P(alive). */
  readonly active: number;
  /** Orders that are expected of them, days with several counting once. */
  readonly transactions: number;
  readonly historic: number;
  readonly expected: number;
  /** Of the expected money; null where the study states none. */
  readonly interval: Omit<Interval, 'median'> | null;
  /** What more they would be expected to bring if all were active for certain: no action can bring more than that. */
  readonly ifActive: number;
  /** Σ m² ⁄ orders and Σ m² ⁄ P(alive), where m is what is expected of one: how far the money of single customers lies apart. Minor units, squared. */
  readonly orderSquares: number;
  readonly squares: number;
  readonly rows: readonly ActionRow[];
}

/** Days between orders of those who came back: the middle half of the customers lies between. */
export interface Rhythm {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly customers: number;
}

export interface ActionsResult {
  /** Those that anyone is on, the one to begin with first: what is left of its usual worth after its usual cost. */
  readonly lists: readonly FoundList[];
  /** Null where too few came back to tell. */
  readonly rhythm: Rhythm | null;
  /** Share of the customers, by what they brought and by what is expected, who are taken for valuable. */
  readonly valued: { readonly historic: number; readonly expected: number };
}
