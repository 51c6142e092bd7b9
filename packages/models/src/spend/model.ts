/** Repeat customers compressed for the spend model: per number of repeat transactions x, bins of the mean repeat value z. */
export interface SpendRows {
  /** Repeat transactions x ≥ 1 behind the mean. */
  readonly x: Int32Array;
  /** Mean of the bin's customer means, in currency units; > 0. */
  readonly mean: Float64Array;
  /** Mean of ln z over the bin's customers. */
  readonly meanLog: Float64Array;
  /** Variance of ln z within the bin (0 for a bin of one): the second-order term of the binned likelihood. */
  readonly varianceLog: Float64Array;
  /** Customers in the bin. */
  readonly count: Float64Array;
}

/** p: shape of a customer's transactions; q, gamma: heterogeneity of their scale across customers (Fader & Hardie 2013). Gamma is in money. */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}
