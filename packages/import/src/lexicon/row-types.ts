import { type Fragment, matches, sql } from '@perennial/engine';
import { statusWords } from './status-words.ts';

const refund =
  '.*(refund|charge ?back|credit ?(note|memo)|gutschrift|erstattung|retoure|storno|rembours|reembols|devolucion|rimbors|nota (di|de) credito|zwrot|korekta|退款|退货).*|return(ed|s)?|return (order|sale|item)|(sales?|customer|item|product|order) returns?|(avoir|abono|reso|resi|note de credit|crn|cn|ret|rfd|rma)|reversal|payment reversal|(order )?reversed';
const sale =
  'standard|regular|normal|buy|sell|sales?|sold|payments?|charges?|orders?|invoices?|inv|purchases?|transactions?|checkout|order (completed|placed|paid)|purchase completed|verkauf|rechnung|bestellung|kauf|zahlung|vente|facture|achat|commande|paiement|venta|factura|compra|pedido|pago|vendita|fattura|ordine|acquisto|sprzedaz|faktura|zakup|zamowienie|paragon|销售|订单|支付|付款|购买|交易';
const own =
  '.*(withdrawal|withdraw|payout|pay out|bank transfer|currency conversion|reserve|hold|top ?up|loan|interest|auszahlung|umrechnung|wyplata|retrait|retiro|提现|转账).*|(.* )?fees?( .*)?|transfer|.*(debit card|cash ?back|account hold|authori[sz]ation|bank deposit).*|non reference credit.*';
const accounts =
  '.*(deposit|withdraw|einzahlung|auszahlung|wplata|wyplata|ingreso|retiro|versement|retrait|prelievo|versamento|存款|取款).*';
const payment = '.*bill user payment.*';
const cancellation = 'order cancell?ed|cancell?ed order';
/** Names of events that bring no money, or tell of a sale a second time; no words that could be a kind of sale. */
const otherEvents = [
  'page ?view(ed)?|screen view(ed)?|session start|first visit|user engagement|scroll|click|active on site|(received|opened|clicked|bounced) email',
  'view (item|item list|cart|promotion)|select (item|promotion)|(add|remove) (to|from) (cart|wishlist)|begin checkout|add (payment|shipping) info',
  'product (viewed|added|removed|clicked|list viewed|list filtered)|products searched|cart viewed|checkout started|checkout step (viewed|completed)|payment info entered|order updated',
  'viewed product|added to cart|started checkout|ordered product|fulfilled order',
].join('|');

/** What the texts of a column say of its rows, each written as `statusWords` writes it: sales among which some are refunds. */
export function tellSalesFromRefunds(texts: readonly string[]): boolean {
  const are = (pattern: string) => texts.some((text) => new RegExp(`^(?:${pattern})$`, 'u').test(text));
  return are(refund) && are(sale);
}

/** Whether they say that some rows are sales and others move the money of an account: what is paid into it is then no sale either. */
export function tellSalesFromMovements(texts: readonly string[]): boolean {
  const are = (pattern: string) => texts.some((text) => new RegExp(`^(?:${pattern})$`, 'u').test(text));
  return are(accounts) && are(sale) && are('.*(withdraw|auszahlung|wyplata|retiro|retrait|prelievo|取款).*');
}

/** Whether the type of a row says that money was given back. */
export function isRefundType(column: string): Fragment {
  return sql`coalesce(${matches(statusWords(column), refund)}, false)`;
}

/** Whether it says that an order was cancelled after all. */
export function isCancellation(column: string): Fragment {
  return sql`coalesce(${matches(statusWords(column), cancellation)}, false)`;
}

/** Whether it names an event that is neither a sale nor takes one back: one that is not among `sales`, where an export has them. */
export function isOtherEvent(column: string, sales: readonly string[] | undefined): Fragment {
  const words = statusWords(column);
  if (!sales) return sql`coalesce(${matches(words, otherEvents)}, false)`;
  const counts = matches(words, [...sales, refund, cancellation].join('|'));
  return sql`(${words} is null or not ${counts})`;
}

/** How the shop's own money is told from sales. */
export interface OwnMoney {
  /** Deposits and withdrawals stand beside sales. */
  readonly isAccount?: boolean | undefined;
  /** What is taken away and is no refund is the shop's own. */
  readonly isOwnWhereNegative?: boolean | undefined;
}

/** Whether it says that the shop moved, converted or spent its own money. */
export function isOwnMoney(
  column: string,
  amount: Fragment,
  { isAccount = false, isOwnWhereNegative = false }: OwnMoney = {},
): Fragment {
  const words = statusWords(column);
  const moved = matches(words, isAccount ? `${own}|${accounts}` : own);
  const spent = isOwnWhereNegative ? sql`not ${matches(words, refund)}` : matches(words, payment);
  return sql`coalesce(${moved} or (${amount} < 0 and ${spent}), false)`;
}
