/** What changed since the run before on the same workspace. */
export interface Changes {
  readonly sinceRun: number;
  readonly newOrders: number;
  readonly newCustomers: number;
  readonly newMoney: number;
  readonly valueBefore: number;
  readonly valueNow: number;
  /** The movement of the total, split: by new orders, by time passing, by the re-estimated model. Sums to the difference. */
  readonly because: readonly { readonly cause: string; readonly words: string; readonly money: number }[];
  readonly largestChanges: readonly {
    readonly customer: string;
    readonly before: number;
    readonly now: number;
    readonly why: string;
  }[];
}
