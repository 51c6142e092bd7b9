/** One customer as a purchase model sees it: x repeat transactions, the last at time tx, observed over (0, T]. One time unit throughout. */
export interface Summary {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}

/**
 * The customers of a business, compressed: distinct (x, tx, T) in whole days, and how many customers share each.
 * A model's likelihood and predictions see a customer only through the triple, so this is the data, whatever the number of
 * customers. All columns have one length; rows are sorted by x, then T, then tx, so that neighbours share table look-ups.
 */
export interface DistinctSummaries {
  readonly x: Int32Array;
  readonly tx: Int32Array;
  readonly T: Int32Array;
  /** Customers with this triple. */
  readonly count: Float64Array;
}
