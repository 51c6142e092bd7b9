import { type Fragment, join, matches, sql, unaccented } from '@perennial/engine';
import { cellText } from './cell-text.ts';
import {
  backElsewhere,
  countedElsewhere,
  leftOutElsewhere,
  leftOutJapanese,
  pendingElsewhere,
  unpaidElsewhere,
} from './statuses-of-languages.ts';

/** What did not happen after all: it was not handed over, not agreed to, not carried out. What has not happened yet is something else. */
const negated = [
  '(not|never|non) (been )?(received|delivered|collected|picked up|accepted|approved|confirmed|completed?|finished|successful|captured|settled|authori[sz]ed|charged|valid|available|reachable|at home)',
  '(un(able to (deliver|contact|reach)|reachable|confirmed|approved|accepted|collected|claimed|successful))',
  'no ?shows?|no (answer|response|reply)|fake( order)?|duplicated?( order)?|wrong (number|address)|lost( in transit)?',
  'nicht (zugestellt|zustellbar|erhalten|abgeholt|angenommen|bestatigt|geliefert|abgeschlossen|angetroffen)|unzustellbar|annahme verweigert|nicht da',
  'non (livree?s?|recue?s?|distribuee?s?|reclamee?s?|retiree?s?|acceptee?s?|confirmee?s?|abouti\\w*)|pas (livree?|recue?)',
  'no (entregad[oa]|recibid[oa]|recogid[oa]|retirad[oa]|aceptad[oa]|confirmad[oa]|completad[oa])|nao (entregue|recebid[oa]|retirad[oa]|confirmad[oa])',
  'non (consegnat[oa]|ricevut[oa]|ritirat[oa]|accettat[oa]|confermat[oa]|completat[oa])|mancata consegna',
  'nie ?(dostarczon|odebran|doreczon|podjet|potwierdzon|przyjet|zrealizowan)\\w*|odmowa przyjecia',
  'niet (ontvangen|geleverd|bezorgd|afgehaald|opgehaald|geaccepteerd)|(inte|ikke|ej) (levere\\w*|mott\\w*|hamtad|afhentet|hentet)|ne(doruceno|dorucen\\w*|prevzat\\w*|vyzvednut\\w*)|teslim edil[em]\\w*',
].join('|');
/** What has not happened yet, and still may. */
const notYet =
  '(not yet|yet to be) (been )?(received|delivered|collected|picked up|accepted|approved|confirmed|completed?|processed)|not processed|(awaiting|waiting for|pending) (confirmation|approval|acceptance)|noch nicht .*|pas encore .*|todavia no .*|aun no .*|non ancora .*|jeszcze nie .*';
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
  'missing( orders?)?',
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
  'disputed?( lost)?',
  'test( order)?',
  'payment (review|not received)',
  '(awaiting|waiting for|pending) ((bank|wire) )?transfer',
  'hold(ed)?',
  'stopped',
  'undelivered',
  'rto',
  'return(ed)? to (sender|origin)',
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
  'annullat[oaie]',
  'non pagat[oaie]',
  '(in )?attesa (di )?pagamento',
  'pagamento (rifiutato|fallito|in sospeso|in attesa|negato)',
  'rifiutat[oa]',
  'fallit[oa]',
  'scadut[oa]',
  'bozza',
  'preventivo',
  'insolut[oa]',
  'anulow\\w*',
  'nieudan[eoay]',
  'odrzucon[eoay]',
  'wygasl[eoay]',
  'szkic',
  'nie ?oplacon\\w*',
  'nie ?zaplacon\\w*',
  '(oczek\\w*|czeka) na (wplate|platnosc|zaplate)',
  '(w trakcie|blad|odmowa) platnosci',
  'platnosc (nieudana|odrzucona|anulowana|oczekujaca)',
].join('|');
const notPaidChinese =
  '未收到|未送达|未签收|未确认|未完成|未成功|拒收|无人签收|退回寄件|取消|失败|关闭|拒绝|过期|草稿|未付款|未支付|待付款|待支付|等待买家付款|等待付款|作废|拒付|欺诈|异常|删除|锁定';
const cancelled = `(.* )?(${notPaid}|${negated}|${leftOutElsewhere})( .*)?|.*(${notPaidChinese}|${leftOutJapanese}).*|${unpaidElsewhere}`;
/** What sounds like it, and is an order all the same. */
const kept =
  '(.* )?(cancel\\w* reversal|reversal cancel\\w*|(not|never|un) ?cancel\\w*|partial\\w* (cancel\\w*|void\\w*)|(dispute|charge ?back) (won|reversed|cancel\\w*|refused|rejected|declined)|(cancel\\w*|return|refund|dispute)( request)? (rejected|declined|denied|refused|failed|void(ed)?)|void(ed)? (refund|return)|(failed|rejected|cancell?ed|declined) (refund|return|cancellation)|no error|not failed)( .*)?|.*(未取消|未关闭|拒绝退款|退款失败|退款关闭).*';
const back =
  'refund(ed)?|returned|credited|return (completed?|received|accepted)|(zuruck|ruck)?erstattet|retourniert|retoure|gutgeschrieben|remboursee?s?|retournee?|reembolsad[oa]|reembolso|devuelt[oa]|devolucion|rimborsat[oa]|rimborso|restituit[oa]|reso|zwroc\\w*|zwrot';
const refunded = `((order|payment|money|fully|full|completely|vollstandig|komplett|entierement|totalement|totalmente|completamente|calkowicie|pelny|calkowity|amount) )*(${back})( (completed?|full(y)?|in full|total(ly)?|succe\\w*|processed|issued|pieniadze|pieniedzy|srodkow|calkowity))*|.*(已退款|退款成功|全额退款|已退货|退货完成|退款完成).*|${backElsewhere}`;
const partly =
  '.*(part(ial(ly)?)?|teil(weise)?|partiel(lement|le)?|parcial(mente)?|parzial(mente|e)?|czesciow[oy]) ?(\\w+ )?(refund|return|credit|erstatt|zuruckerstatt|retour|rembours|reembols|devuelt|devolu|rimbors|zwroc|zwrot).*|(refund(ed)?|returned|reembolso|devolucion|rimborso|remboursement|erstattung|zwrot) (part|teil|parcial|parziale|czesciow).*|.*(部分退款|部分退货).*';
/** Waiting for something; only the file can tell whether for money. */
const pending = `${notYet}|pending|on ?hold|ausstehend|in wartestellung|pendiente|en attente|in attesa|in sospeso|oczekuj\\w*|wstrzyman\\w*|等待|待处理|${pendingElsewhere}`;
/** Unpaid in so many words: of shops that are paid on delivery, most orders say so though they were delivered. */
const unpaid = `un ?paid|not (yet )?paid|payment (pending|due)|pending payment|(awaiting|waiting for) payment|unbezahlt|nicht bezahlt|zahlung (ausstehend|offen)|impaye\\w*|non payee?|en attente de paiement|impagad[oa]|no pagad[oa]|pendiente de pago|non pagat[oa]|in attesa di pagamento|nie ?oplacon\\w*|nie ?zaplacon\\w*|oczek\\w* na (wplate|platnosc|zaplate)|未付款|未支付|待付款|待支付|${unpaidElsewhere}`;
const counted = `(.* )?(paid|complet\\w*|processing|process\\w*|shipped|dispatched|delivered|fulfill?ed|succe\\w*|done|closed|sent|authori[sz]ed|partial\\w*|open|approved|settled|captured|received|active|new|confirmed|invoiced|picked up|ready\\w*|transit|out for delivery|backordered|fulfilled|unfulfilled|exchanged|ok|success\\w*|valid|accepted|placed|booked|pagat[oa]|spedit[oa]|consegnat[oa]|completat[oa]|evas[oa]|bezahlt|versandt?|versendet|geliefert|zugestellt|erhalten|abgeholt|not shipped|not dispatched|unshipped|awaiting (delivery|shipment|shipping|pickup|fulfillment)|collected|abgeschlossen|erledigt|offen|bearbeitung|payee?|expediee?|livree?|terminee?|pagad[oa]|enviad[oa]|entregad[oa]|completad[oa]|oplacon\\w*|wyslan\\w*|dostarczon\\w*|zrealizowan\\w*|realizacji|${countedElsewhere})( .*)?|.*(成功|完成|已付款|已支付|已发货|已签收|待发货|待收货).*`;

const paid =
  'paid|fully paid|captured|settled|succe\\w*|complet\\w*|bezahlt|payee?|pagad[oa]|pag[oa]|pagat[oa]|oplacon\\w*|zaplacon\\w*|betaald|betal[dt]|odendi|оплачен\\S*|已付款|已支付|支払い?済み?';

const delivered =
  '(.* )?(delivered|fulfilled|shipped|dispatched|sent|complet\\w*|received|picked up|collected|versandt?|versendet|geliefert|zugestellt|abgeholt|livree?s?|expediee?s?|entregad[oa]s?|enviad[oa]s?|consegnat[oa]|spedit[oa]|dostarczon\\w*|wyslan\\w*|doreczon\\w*|odebran\\w*)( .*)?|.*(已签收|已发货|已收货|已送达).*';

/** What becomes of orders of a status. */
export type StatusFate = 'counts' | 'left-out' | 'given-back' | 'pending' | 'unpaid' | 'unknown';

/** What becomes of a status, written as `statusWords` writes it; `more` are words of a program for one that was refunded. */
export function statusFate(status: string, more: readonly string[] = []): StatusFate {
  const is = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u').test(status);
  if (is(kept) || is(partly)) return 'counts';
  if (is([refunded, ...more].join('|'))) return 'given-back';
  if (is(unpaid)) return 'unpaid';
  if (is(notYet)) return 'pending';
  if (is(cancelled)) return 'left-out';
  if (is(pending)) return 'pending';
  return is(counted) ? 'counts' : 'unknown';
}

/** Whether a status says that a part of the order was given back. */
export function isPartlyRefunded(status: string): boolean {
  return new RegExp(`^(?:${partly})$`, 'u').test(status);
}

/** A status as words: lower case, no accents, `wc-` and underscores gone. */
export function statusWords(column: string): Fragment {
  const plain = ['(', ')', '[', ']'].reduce<Fragment>(
    (text, sign) => sql`replace(${text}, ${sign}, '')`,
    sql`replace(replace(replace(lower(${unaccented(cellText(column))}), 'ł', 'l'), '_', ' '), '-', ' ')`,
  );
  return sql`regexp_replace(${plain}, '^wc ', '')`;
}

export function isCancelledStatus(column: string): Fragment {
  return sql`coalesce(${matches(statusWords(column), cancelled)} and not ${matches(statusWords(column), kept)}, false)`;
}

/** Whether a status says that the whole order was refunded; `more` are words of its program for that. */
export function isRefundedStatus(column: string, more: readonly string[] = []): Fragment {
  return sql`coalesce(${matches(statusWords(column), [refunded, ...more].join('|'))}, false)`;
}

const no = ['false', '0', 'no', 'n', 'f', 'null', 'none', 'nein', 'non', 'nie', 'ne', '否'];
const yes = ['true', '1', 'yes', 'y', 't', 'ja', 'oui', 'si', 'sí', 'tak', 'x', '是'];
const among = (words: readonly string[]) => sql`(${join(words.map((word) => sql`${word}`))})`;

/** Whether texts say yes and no, and nothing else. */
export function areYesAndNo(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => [...no, ...yes].includes(text.toLowerCase()));
}

export function isNo(text: string): boolean {
  return no.includes(text.toLowerCase());
}

/** A cell that says yes: a time, a word, 1, true; not blank, no, 0, false. */
export function saysYes(column: string): Fragment {
  return sql`coalesce(lower(${cellText(column)}) not in ${among([...no, 'live', 'production', 'prod', 'real'])}, false)`;
}

export function saysNo(column: string): Fragment {
  return sql`coalesce(lower(${cellText(column)}) in ${among(no)}, false)`;
}

/** Whether a cell holds anything with digits: a day; not blank, `NA`, `-`. */
export function holdsDigits(column: string): Fragment {
  return sql`coalesce(${matches(cellText(column), '.*[1-9].*')}, false)`;
}

/** Whether a status of a payment says that it is not paid yet, where one of an order would say that it is under way. */
export function isOpen(status: string): boolean {
  return /^(open|offen|outstanding|due|ouverte?|abiert[oa]|apert[oa]|otwart[eya]|em aberto|openstaand)$/.test(status);
}

/** Whether a status says that the order was paid. */
export function isPaid(column: string): Fragment {
  return sql`coalesce(${matches(statusWords(column), paid)}, false)`;
}

/** Whether a status says that the order went out to the customer. */
export function isDelivered(column: string): Fragment {
  return sql`coalesce(${matches(statusWords(column), delivered)}, false)`;
}
