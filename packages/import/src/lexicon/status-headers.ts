import { normaliseHeader } from './headers.ts';

const status =
  /\b(\w*status\w*|state|stato|statut|etat|estado|stan|situacion|situacao|toestand|stav|durumu?|stare|allapot|stage|fulfil?ments?|result|outcome)\b|状态|结果|статус|состояние|ステータス|状況/;
/** Words that name nothing else than a status; a state may be one of a country. */
const plainly = /\w*status\w*|\b(statut|situacao|stav|durumu?)\b|状态|статус|ステータス/;
const payment =
  /\b(pay\w*|paid|financial|zahl\w*|paiement|pagos?|pagamento|platnosc\w*|betaal\w*|betaling\w*|platb[ay]|odeme|pembayaran)\b|支付|付款|支払|оплат/;
const delivery =
  /\b(fulfil\w*|ship\w*|deliver\w*|dispatch\w*|courier|carrier|tracking|logistics?|versand\w*|liefer\w*|expedition|livraison|envio|entrega|wysylk\w*|dostaw\w*|przesylk\w*|spedizione|consegna)\b|发货|物流|配送/;
const about =
  /\b(customer|user|member\w*|client|kunde\w*|marketing|subscri\w*|e ?mail|account|address|billing|tax|inventory|stock|product|lineitem|item|consent|sync|loyalty|marital|employment|country|province|region|seller|store|device|http|vip|opt|notes?|comments?|remarks?|memo|reason|tags?|labels?|notiz\w*|bemerkung\w*|uwagi|nota|notas)\b|备注|標籤|标签|備考/;
const sent =
  /\b(shipped|delivered|fulfilled|dispatched|date shipped|date delivered|ship date|delivery date|versanddatum|lieferdatum|versandt am|geliefert am|date d expedition|date de livraison|fecha (de )?(envio|entrega)|data (wysylki|wyslania|dostawy|dostarczenia|spedizione|consegna))\b|发货时间|收货时间|签收时间/;

const tracking =
  /\b(tracking|awb|waybill|consignment)( (numbers?|no|nr|id|code))?$|\b(numer (przesylki|listu( przewozowego)?)|sendungs(nummer|verfolgung\w*)|numero de (suivi|seguimiento|guia)|codigo de rastreio|trackingnummer)\b|(运单|快递单|物流单)号|伝票番号|追跡番号|お問い?合わせ番号/;

const paidOn =
  /^(order |date |time )?(paid|payed)( at| on| date| time| utc)?$|^payment (date|time|datetime|timestamp|completed at)$|^(date|data|fecha|datum) (de |du |der |di |da |del )?(paiement|pago|zahlung|pagamento|platnosci|zaplaty|betaling)$|^(bezahlt|gezahlt) am$|^zahlungs(datum|eingang|zeitpunkt)$|^paye le$|^oplacono$|^(付款|支付)(时间|日期)$|^支払い?日$/;

const flags = {
  cancelled:
    /^(is |was )?(cancell?ed|void(ed)?|storniert|storno|annulee?|cancelad[oa]|anulad[oa]|annullat[oa]|anulowan[eaoy])$|已取消/,
  paid: /^(is |was )?(paid|captured|bezahlt|payee?|pagad[oa]|pagat[oa]|oplacon[eay]|zaplacon[eoay])$|^(是否|已)付款$/,
  refunded:
    /^(is |was |fully )?(refunded|returned|erstattet|remboursee?|reembolsad[oa]|rimborsat[oa]|zwrocon[eoay])$|已退款/,
  refundRow:
    /^is (a )?credit$|^(is )?(a )?(return|refund|credit note|credit memo|gutschrift|retoure|zwrot|reso|rimborso|avoir|devolucion)( flag| yn| y n)?$/,
} as const;

/** What a column of yes and no says of an order; `refundRow`: the row itself is a refund; `paidOn`: it holds the day, and is blank where there is none. */
export type FlagMeaning = keyof typeof flags | 'paidOn';

/** Whether a header names the status of an order or its payment, that of its delivery, or neither. */
export function statusOf(header: string): 'order' | 'delivery' | null {
  const name = normaliseHeader(header);
  if (!status.test(name) || about.test(name)) return null;
  return delivery.test(name) ? 'delivery' : 'order';
}

/** Whether a header says plainly that it names a status of an order, so that one of unknown words is a finding too. */
export function namesStatusPlainly(header: string): boolean {
  return statusOf(header) === 'order' && plainly.test(normaliseHeader(header));
}

/** Whether a header names the status of a payment: what is open there is not paid. */
export function namesPayment(header: string): boolean {
  return payment.test(normaliseHeader(header));
}

/** Whether a header names the day on which an order was paid: where that is blank, it was not. */
export function namesDayPaid(header: string): boolean {
  return paidOn.test(normaliseHeader(header));
}

/** Whether a header could not name a status: of people, places, products. */
export function isAboutOthers(header: string): boolean {
  return about.test(normaliseHeader(header));
}

/** Whether a header names the day on which an order went out to the customer. */
export function namesDelivery(header: string): boolean {
  return sent.test(normaliseHeader(header));
}

/** Whether a header names what a parcel is traced by: an order without one has not gone out. */
export function namesTracking(header: string): boolean {
  return tracking.test(normaliseHeader(header));
}

/** What a column of yes and no says by its header. */
export function flagOf(header: string): FlagMeaning | null {
  const name = normaliseHeader(header);
  return (Object.keys(flags) as (keyof typeof flags)[]).find((meaning) => flags[meaning].test(name)) ?? null;
}
