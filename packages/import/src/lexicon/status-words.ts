import { type Fragment, matches, sql, unaccented } from '@perennial/engine';
import { cellText } from './cell-text.ts';

const notPaid = [
  'cancel\\w*',
  'void(ed)?',
  'fail\\w*',
  'declin\\w*',
  'denied',
  'refused',
  'reject\\w*',
  'expired?',
  '(checkout )?draft',
  'trash(ed)?',
  'deleted',
  'blocked',
  'uncaptured',
  'unavailable',
  'incomplete',
  'abandon\\w*',
  'requires (payment method|action|confirmation|capture)',
  'un ?paid',
  'not (yet )?paid',
  '(pending|awaiting|waiting|waits)( for)?( \\w+)? payment',
  'payment (pending|due|overdue|outstanding|error|timeout)',
  'pending payment',
  'overdue',
  'charge ?backs?',
  'charged ?back',
  'reversed',
  'fraud\\w*',
  'error',
  'time ?out',
  'timed out',
  'quot(e|ation)',
  'invalid',
  'storn\\w*',
  'abgebrochen',
  'fehlgeschlagen',
  'abgelehnt',
  'abgelaufen',
  'entwurf',
  'angebot',
  'unbezahlt',
  'nicht bezahlt',
  '(warte\\w* auf|ausstehende) zahlung',
  'zahlung (ausstehend|offen|fehlgeschlagen)',
  'annule\\w*',
  'echouee?',
  'echec',
  'refusee?',
  'expiree?',
  'brouillon',
  'impaye\\w*',
  'non payee?',
  'en attente de paiement',
  'cancelad[oa]',
  'anulad[oa]',
  'fallid[oa]',
  'rechazad[oa]',
  'caducad[oa]',
  'borrador',
  'impagad[oa]',
  'no pagad[oa]',
  'pendiente de pago',
  'anulow\\w*',
  'nieudan[eoay]',
  'odrzucon[eoay]',
  'wygasl[eoay]',
  'szkic',
  'nie ?oplacon\\w*',
  'nie ?zaplacon\\w*',
  'oczek\\w* na (wplate|platnosc|zaplate)',
].join('|');
const notPaidChinese = '取消|失败|关闭|拒绝|过期|草稿|未付款|未支付|待付款|待支付|等待买家付款|作废|删除|锁定';
const cancelled = `(.* )?(${notPaid})( .*)?|.*(${notPaidChinese}).*`;
/** What sounds like it, and is an order all the same. */
const kept =
  '(.* )?(cancel\\w* reversal|reversal cancel\\w*|(not|never|un) ?cancel\\w*|partial\\w* (cancel\\w*|void\\w*)|(dispute|charge ?back) (won|reversed|cancel\\w*)|no error|not failed)( .*)?|.*(未取消|未关闭).*';
const refunded =
  '((fully|full|completely) )?refund(ed)?|returned|(zuruck)?erstattet|retourniert|remboursee?|reembolsad[oa]|devuelt[oa]|zwroc\\w*|已退款|退款成功|已退货';
/** Waiting for something; only the file can tell whether for money. */
const pending =
  'pending|on ?hold|ausstehend|in wartestellung|pendiente|en attente|oczekuj\\w*|wstrzyman\\w*|等待|待处理';
const counted =
  '(.* )?(paid|complet\\w*|processing|process\\w*|shipped|dispatched|delivered|fulfill?ed|succe\\w*|done|closed|sent|authori[sz]ed|partial\\w*|open|approved|settled|captured|received|active|new|confirmed|invoiced|picked up|ready\\w*|bezahlt|versandt?|versendet|geliefert|abgeschlossen|erledigt|offen|bearbeitung|payee?|expediee?|livree?|terminee?|pagad[oa]|enviad[oa]|entregad[oa]|completad[oa]|oplacon\\w*|wyslan\\w*|dostarczon\\w*|zrealizowan\\w*|realizacji)( .*)?|.*(成功|完成|已付款|已支付|已发货|已签收|待发货|待收货).*';

/** What becomes of orders of a status. */
export type StatusFate = 'counts' | 'left-out' | 'given-back' | 'pending' | 'unknown';

/** What becomes of a status, written as `statusWords` writes it; `more` are words of a program for one that was refunded. */
export function statusFate(status: string, more: readonly string[] = []): StatusFate {
  const is = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u').test(status);
  if (is(kept)) return 'counts';
  if (is([refunded, ...more].join('|'))) return 'given-back';
  if (is(cancelled)) return 'left-out';
  if (is(pending)) return 'pending';
  return is(counted) ? 'counts' : 'unknown';
}

/** A status as words: lower case, no accents, `wc-` and underscores gone. */
export function statusWords(column: string): Fragment {
  return sql`regexp_replace(replace(replace(replace(lower(${unaccented(cellText(column))}), 'ł', 'l'), '_', ' '), '-', ' '), '^wc ', '')`;
}

export function isCancelledStatus(column: string): Fragment {
  return sql`coalesce(${matches(statusWords(column), cancelled)} and not ${matches(statusWords(column), kept)}, false)`;
}

/** Whether a status says that the whole order was refunded; `more` are words of its program for that. */
export function isRefundedStatus(column: string, more: readonly string[] = []): Fragment {
  return sql`coalesce(${matches(statusWords(column), [refunded, ...more].join('|'))}, false)`;
}

/** A cell that says yes: a time, a word, 1, true; not blank, no, 0, false. */
export function saysYes(column: string): Fragment {
  return sql`coalesce(lower(${cellText(column)}) not in ('false', '0', 'no', 'n', 'f', 'live', 'null', 'none', 'nein', 'non', 'nie'), false)`;
}

export function saysNo(column: string): Fragment {
  return sql`coalesce(lower(${cellText(column)}) in ('false', '0', 'no', 'n', 'f', 'null'), false)`;
}
