import { type Fragment, matches, sql } from '@perennial/engine';
import { statusWords } from './status-words.ts';

const refund =
  '.*(refund|charge ?back|credit ?(note|memo)|gutschrift|erstattung|retoure|storno|rembours|reembols|devolucion|rimbors|nota (di|de) credito|zwrot|korekta|退款|退货).*|return(ed|s)?|return (order|sale|item)|(sales?|customer|item|product|order) returns?|(avoir|abono|reso|resi|note de credit|crn|cn|ret|rfd|rma)|reversal|payment reversal|(order )?reversed';
const sale =
  'sales?|sold|payments?|charges?|orders?|invoices?|inv|purchases?|transactions?|checkout|order (completed|placed|paid)|purchase completed|verkauf|rechnung|bestellung|kauf|zahlung|vente|facture|achat|commande|paiement|venta|factura|compra|pedido|pago|vendita|fattura|ordine|acquisto|sprzedaz|faktura|zakup|zamowienie|paragon|销售|订单|支付|付款|购买|交易';
const own =
  '.*(withdrawal|withdraw|payout|pay out|bank transfer|currency conversion|reserve|hold|top ?up|loan|interest|auszahlung|umrechnung|wyplata|retrait|retiro|提现|转账).*|(.* )?fees?( .*)?|transfer';
const payment = '.*bill user payment.*';

/** What the texts of a column say of its rows, each written as `statusWords` writes it: sales among which some are refunds. */
export function tellSalesFromRefunds(texts: readonly string[]): boolean {
  const are = (pattern: string) => texts.some((text) => new RegExp(`^(?:${pattern})$`, 'u').test(text));
  return are(refund) && are(sale);
}

/** Whether the type of a row says that money was given back. */
export function isRefundType(column: string): Fragment {
  return sql`coalesce(${matches(statusWords(column), refund)}, false)`;
}

/** Whether it says that the shop moved, converted or spent its own money. */
export function isOwnMoney(column: string, amount: Fragment): Fragment {
  return sql`coalesce(${matches(statusWords(column), own)} or (${amount} < 0 and ${matches(statusWords(column), payment)}), false)`;
}
