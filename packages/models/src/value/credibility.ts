/** What is known of shares (a margin, say) that orders of different size have, by customer: enough for variances between and within customers. */
export interface ShareSums {
  /** Customers with an order, and orders. */
  readonly customers: number;
  readonly orders: number;
  /** Σ w and Σ w y over all orders: their weights (money), and the parts that the shares y are of. */
  readonly weight: number;
  readonly part: number;
  /** Σ over orders of w y². */
  readonly squares: number;
  /** Σ over customers of (Σ w y)² ÷ Σ w, and of (Σ w)². */
  readonly squaresOfCustomers: number;
  readonly squaredWeights: number;
}

/** How a share is spread: over everybody, between customers, and over the orders of one. */
export interface ShareSpread {
  readonly mean: number;
  /** Variance of customers' own shares. */
  readonly between: number;
  /** Variance of an order's share about its customer's, times its weight: w Var(y | customer). */
  readonly within: number;
  /** Variance of `mean` as an estimate. */
  readonly ofMean: number;
}

/**
 * Bühlmann & Straub (1970): shares of orders vary about their customer's own as 1 ÷ weight, and customers' own about that of all. Their estimators;
 * without two orders of a customer, all variance is taken to lie within.
 */
export function shareSpread(sums: ShareSums): ShareSpread {
  const { customers, orders, weight, part, squares, squaresOfCustomers, squaredWeights } = sums;
  if (!(weight > 0)) return { mean: Number.NaN, between: 0, within: 0, ofMean: 0 };
  const mean = part / weight;
  const repeats = orders - customers;
  const total = Math.max(0, squares - part * mean);
  const inside = Math.max(0, squares - squaresOfCustomers);
  const within = repeats > 0 ? inside / repeats : orders > 1 ? total / (orders - 1) : 0;
  const scale = weight - squaredWeights / weight;
  const among = Math.max(0, squaresOfCustomers - part * mean) - (customers - 1) * within;
  const between = repeats > 0 && scale > 0 ? Math.max(0, among / scale) : 0;
  return { mean, between, within, ofMean: within / weight + (between * squaredWeights) / weight ** 2 };
}

/** How far a customer's own mean share counts beside that of all: from 0, of one who is not known, to 1. */
export function credibility({ between, within }: Pick<ShareSpread, 'between' | 'within'>, weight: number): number {
  if (!(between > 0) || !(weight > 0)) return 0;
  return (between * weight) / (between * weight + within);
}
