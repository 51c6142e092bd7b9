/** What is seen of customers' spend through means alone: n transactions, their mean value in money. */
export interface MeanSpend {
  readonly n: number;
  readonly mean: number;
}

/**
 * The expected value of a customer's next transaction, as every place computes it, SQL included:
 *
 *     scale = base + slope · n z̄        E[Z | n, z̄] = share · scale / (rest + perTransaction · n)
 *
 * n: the transactions behind the mean z̄, the first included (repeat ones, where Gamma-Gamma goes by means alone). Quantiles of money to
 * come are numbers of n times the scale. With rest + perTransaction · n ≤ 0 there is no finite mean.
 */
export interface SpendLine {
  readonly base: number;
  readonly slope: number;
  readonly share: number;
  readonly rest: number;
  readonly perTransaction: number;
}

/** Expected value of a transaction ÷ the customer's own scale; Infinity without a finite mean. */
export function spendPerScale({ share, rest, perTransaction }: SpendLine, n: number): number {
  const divisor = rest + perTransaction * n;
  return divisor > 0 ? share / divisor : divisor <= 0 ? Number.POSITIVE_INFINITY : NaN;
}

/** Expected value of a transaction of a customer of whom nothing is known, in money. */
export function populationMeanSpend(line: SpendLine): number {
  return spendPerScale(line, 0) * line.base;
}

/** A customer's own scale. */
export function spendScale(line: SpendLine, { n, mean }: MeanSpend): number {
  return n === 0 ? line.base : line.base + line.slope * n * mean;
}

/** Expected value of a customer's next transaction, in money. */
export function expectedSpend(line: SpendLine, history: MeanSpend): number {
  return spendPerScale(line, history.n) * spendScale(line, history);
}
