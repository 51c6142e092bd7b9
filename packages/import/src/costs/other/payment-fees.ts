import { Failure } from '@perennial/words';
import type { CostTable } from '../cost-table.ts';
import { paymentHeaders } from '../lexicon/other-cost-headers.ts';
import { amountsOf, columnNamed, money, percent, sum } from './amounts.ts';
import { fitFee } from './fit-fee.ts';

const { amount, fee, net, till } = paymentHeaders;

/** Payments with their fees, such as balance transactions of Stripe, or payouts of Shopify. */
export function isPaymentFees(header: readonly string[]): boolean {
  return [amount, fee, net].every((part) => columnNamed(header, part) >= 0) && columnNamed(header, till) < 0;
}

/** What payments cost, as the rule that comes nearest to them. Refunds and payouts are no payments. */
export function paymentFees(table: CostTable): Failure {
  const { cells } = table.header;
  const [amounts, fees] = [amount, fee].map((part) => amountsOf(table, columnNamed(cells, part)));
  const payments = amounts!.flatMap((paid, i) => {
    const cost = Math.abs(fees![i] ?? 0);
    return paid !== null && paid > 0 && cost > 0 ? [{ amount: paid, fee: cost }] : [];
  });
  const file = { text: table.path };
  if (payments.length === 0) return new Failure('costs-unreadable.payment-fees.none', { file });
  const rule = fitFee(payments);
  const fixed = rule.fixed > 0 ? `+${money(rule.fixed)}` : '';
  return new Failure('costs-unreadable.payment-fees', {
    file,
    payments: { count: payments.length },
    paid: { text: money(sum(payments.map((each) => each.amount))) },
    fees: { text: money(sum(payments.map((each) => each.fee))) },
    made: { text: money(sum(payments.map((each) => each.amount * rule.share + rule.fixed))) },
    settings: { text: `--fee ${percent(rule.share)}${fixed}` },
  });
}
