/**
 * The expected value of a customer's next transaction, as every place computes it, SQL included:
 *
 *     scale = base + slope · x z̄        E[Z | x, z̄] = share · scale / (rest + perTransaction · x)
 *
 * Quantiles of money to come are numbers of x times the scale. With rest + perTransaction · x ≤ 0 there is no finite mean.
 */
export interface SpendLine {
  readonly base: number;
  readonly slope: number;
  readonly share: number;
  readonly rest: number;
  readonly perTransaction: number;
}

/** Expected value of a transaction ÷ the customer's own scale; Infinity without a finite mean. */
export function spendPerScale({ share, rest, perTransaction }: SpendLine, x: number): number {
  const divisor = rest + perTransaction * x;
  return divisor > 0 ? share / divisor : divisor <= 0 ? Number.POSITIVE_INFINITY : NaN;
}

/** Expected value of a transaction of a customer of whom nothing is known, in money. */
export function populationMeanSpend(line: SpendLine): number {
  return spendPerScale(line, 0) * line.base;
}

/** A customer's own scale. One without a positive mean is taken to spend like the average one. */
export function spendScale(line: SpendLine, { x, mean }: { readonly x: number; readonly mean: number | null }): number {
  if (x === 0) return line.base;
  return line.base + line.slope * x * (mean !== null && mean > 0 ? mean : populationMeanSpend(line));
}

/** Expected value of a customer's next transaction, in money. */
export function expectedSpend(line: SpendLine, history: { readonly x: number; readonly mean: number | null }): number {
  return spendPerScale(line, history.x) * spendScale(line, history);
}
