/** A payment, and what it cost. */
export interface PaidFee {
  readonly amount: number;
  readonly fee: number;
}

/** A share of the amount and so much a payment. */
export interface FeeRule {
  readonly share: number;
  readonly fixed: number;
}

/**
 * The rule that comes nearest to the fees of payments (least squares), to the hundredth of a per cent and to the cent; a share alone where the nearest would be below
 * nothing, or payments do not differ.
 */
export function fitFee(payments: readonly PaidFee[]): FeeRule {
  const n = payments.length;
  const total = (of: (each: PaidFee) => number) => payments.reduce((sum, each) => sum + of(each), 0);
  const [amounts, fees] = [total(({ amount }) => amount), total(({ fee }) => fee)];
  const [meanAmount, meanFee] = [amounts / n, fees / n];
  const variance = total(({ amount }) => (amount - meanAmount) ** 2);
  const together = total(({ amount, fee }) => (amount - meanAmount) * (fee - meanFee));
  const share = variance > 0 ? together / variance : 0;
  const rule = { share: rounded(share, 4), fixed: rounded(meanFee - share * meanAmount, 2) };
  return variance > 0 && rule.share >= 0 && rule.fixed >= 0 ? rule : { share: rounded(fees / amounts, 4), fixed: 0 };
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
