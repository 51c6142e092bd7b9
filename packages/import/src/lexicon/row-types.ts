import { type Fragment, matches, sql } from '@perennial/engine';
import { statusWords } from './status-words.ts';

const refund =
  '.*(refund|charge ?back|credit ?(note|memo)|gutschrift|erstattung|retoure|rembours|avoir|reembolso|devolucion|zwrot|korekta|退款|退货).*|returns?|return (order|sale)|sales? return|reversal|payment reversal';
const own =
  '.*(withdrawal|withdraw|payout|pay out|bank transfer|currency conversion|reserve|hold|top ?up|loan|interest|auszahlung|umrechnung|wyplata|retrait|retiro|提现|转账).*|(.* )?fees?( .*)?|transfer';
const payment = '.*bill user payment.*';
const cancellation = 'order cancell?ed|cancell?ed order';
/** Names of events that bring no money, or tell of a sale a second time; no words that could be a kind of sale. */
const otherEvents = [
  'page ?view(ed)?|screen view(ed)?|session start|first visit|user engagement|scroll|click|active on site|(received|opened|clicked|bounced) email',
  'view (item|item list|cart|promotion)|select (item|promotion)|(add|remove) (to|from) (cart|wishlist)|begin checkout|add (payment|shipping) info',
  'product (viewed|added|removed|clicked|list viewed|list filtered)|products searched|cart viewed|checkout started|checkout step (viewed|completed)|payment info entered|order updated',
  'viewed product|added to cart|started checkout|ordered product|fulfilled order',
].join('|');

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

/** Whether it says that the shop moved, converted or spent its own money. */
export function isOwnMoney(column: string, amount: Fragment): Fragment {
  return sql`coalesce(${matches(statusWords(column), own)} or (${amount} < 0 and ${matches(statusWords(column), payment)}), false)`;
}
