import type { CodesOf, Message } from '@perennial/words';
import type { BasisName } from './bases.ts';

/** What changed since the run before on the same workspace. */
export interface Changes {
  readonly sinceRun: number;
  readonly newOrders: number;
  readonly newCustomers: number;
  readonly newMoney: number;
  readonly valueBefore: number;
  readonly valueNow: number;
  /** The movement of the total, split: by new orders, by time passing, by the re-estimated model. Sums to the difference. */
  readonly because: readonly CauseOfChange[];
  /** Customer equity on each basis, and what moved it; null where either run has none, or the scores before are gone. */
  readonly equity: readonly EquityChange[] | null;
  readonly largestChanges: readonly {
    readonly customer: string;
    readonly before: number;
    readonly now: number;
    /** In words as `moved.CODE`. */
    readonly why: Message<CodesOf<'moved'>>;
  }[];
}

export interface CauseOfChange {
  readonly cause: 'withdrawn' | 'settings' | 'time' | 'orders' | 'model' | 'method';
  /** In words as `cause.CODE`. */
  readonly why: Message<CodesOf<'cause'>>;
  readonly money: number;
}

/** How customer equity moved on a basis. Minor units: the causes add up to the difference, to the last of them. */
export interface EquityChange {
  readonly basis: BasisName;
  readonly before: number;
  readonly now: number;
  readonly because: readonly { readonly cause: EquityCause; readonly money: number }[];
}

/**
 * Customers who are new, who ordered again, and who did not; orders that are gone; the model estimated anew; costs; the discount rate, and the future
 * being nearer.
 */
export const equityCauses = [
  'acquired',
  'bought-more',
  'slipped-away',
  'withdrawn',
  're-estimated',
  'costs',
  'discounting',
] as const;
export type EquityCause = (typeof equityCauses)[number];
