import { type Fragment, matches, sql } from '@perennial/engine';
import { statusWords } from './status-words.ts';

const refund =
  '.*(refund|charge ?back|credit ?(note|memo)|gutschrift|erstattung|retoure|rembours|avoir|reembolso|devolucion|zwrot|korekta|退款|退货).*|returns?|return (order|sale)|sales? return|reversal|payment reversal';
const own =
  '.*(withdrawal|withdraw|payout|pay out|bank transfer|currency conversion|reserve|hold|top ?up|loan|interest|auszahlung|umrechnung|wyplata|retrait|retiro|提现|转账).*|(.* )?fees?( .*)?|transfer';
const payment = '.*bill user payment.*';

/** Whether the type of a row says that money was given back. */
export function isRefundType(column: string): Fragment {
  return sql`coalesce(${matches(statusWords(column), refund)}, false)`;
}

/** Whether it says that the shop moved, converted or spent its own money. */
export function isOwnMoney(column: string, amount: Fragment): Fragment {
  return sql`coalesce(${matches(statusWords(column), own)} or (${amount} < 0 and ${matches(statusWords(column), payment)}), false)`;
}
