import type { CodesOf, Message } from '@perennial/words';

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
