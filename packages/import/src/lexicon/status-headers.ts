import { normaliseHeader } from './headers.ts';

const status = /\b(\w*status\w*|state|stato|statut|etat|estado|stan|situacion|result|outcome)\b|状态|结果/;
const delivery =
  /\b(fulfil\w*|ship\w*|deliver\w*|dispatch\w*|courier|carrier|tracking|logistics?|versand\w*|liefer\w*|expedition|livraison|envio|entrega|wysylk\w*|dostaw\w*|przesylk\w*|spedizione|consegna)\b|发货|物流|配送/;
const about =
  /\b(customer|user|member\w*|client|kunde\w*|marketing|subscri\w*|e ?mail|account|address|billing|tax|inventory|stock|product|lineitem|item|consent|sync|loyalty|marital|employment|country|province|region|seller|store|device|http|vip|opt)\b/;
const sent =
  /\b(shipped|delivered|fulfilled|dispatched|date shipped|date delivered|ship date|delivery date|versanddatum|lieferdatum|versandt am|geliefert am|date d expedition|date de livraison|fecha (de )?(envio|entrega)|data (wysylki|wyslania|dostawy|dostarczenia|spedizione|consegna))\b|发货时间|收货时间|签收时间/;

const flags = {
  cancelled:
    /^(is |was )?(cancell?ed|void(ed)?|storniert|storno|annulee?|cancelad[oa]|anulad[oa]|annullat[oa]|anulowan[eaoy])$|已取消/,
  paid: /^(is |was )?(paid|captured|bezahlt|payee?|pagad[oa]|pagat[oa]|oplacon[eay]|zaplacon[eoay])$|^(是否|已)付款$/,
  refunded:
    /^(is |was |fully )?(refunded|returned|erstattet|remboursee?|reembolsad[oa]|rimborsat[oa]|zwrocon[eoay])$|已退款/,
  refundRow:
    /^(is )?(a )?(return|refund|credit note|gutschrift|retoure|zwrot|reso|rimborso|avoir|devolucion)( flag| yn| y n)?$/,
} as const;

/** What a column of yes and no says of an order; `refundRow`: the row itself is a refund. */
export type FlagMeaning = keyof typeof flags;

/** Whether a header names the status of an order or its payment, that of its delivery, or neither. */
export function statusOf(header: string): 'order' | 'delivery' | null {
  const name = normaliseHeader(header);
  if (!status.test(name) || about.test(name)) return null;
  return delivery.test(name) ? 'delivery' : 'order';
}

/** Whether a header could not name a status: of people, places, products. */
export function isAboutOthers(header: string): boolean {
  return about.test(normaliseHeader(header));
}

/** Whether a header names the day on which an order went out to the customer. */
export function namesDelivery(header: string): boolean {
  return sent.test(normaliseHeader(header));
}

/** What a column of yes and no says by its header. */
export function flagOf(header: string): FlagMeaning | null {
  const name = normaliseHeader(header);
  return (Object.keys(flags) as FlagMeaning[]).find((meaning) => flags[meaning].test(name)) ?? null;
}
