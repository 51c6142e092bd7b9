import { normaliseHeader } from './headers.ts';

/** Numbers of orders that a customer has placed in all. */
const orders =
  /^((total|number of|nr of|no of|num|historic number of|lifetime|all) )?(orders?|purchases?|transactions?)( (count|placed|total|number|made))?$|^(count of orders|anzahl (der )?bestellungen|bestellungen( gesamt)?|nombre de commandes|commandes|numero de pedidos|pedidos|numero ordini|liczba zamowien|frequency)$|^(订单数|购买次数|订单数量|累计订单)/;
/** What a customer has spent in all. */
const spent =
  /\b((total|amount|lifetime|all time|historic|net|gross) ?(customer )?(spent|spend|spending|sales|revenue|value|clv|ltv|lifetime value)|money spent|total customer lifetime value|(historic|predicted) clv|ltv|clv|lifetime (value|spend|revenue)|aov|average order value|avg order( value)?|monetary( value)?|umsatz gesamt|total depense|total gastado|totale speso|suma zamowien|laczna wartosc)\b|累计消费|消费金额|客单价/;
/** Days of a customer rather than of an order. */
const days =
  /\b(last (order|purchase|active|activity|seen|login|changed?|ordered)|first (order|purchase|active|seen)|sign ?up|signed up|date registered|registered|registration date|customer since|member since|date added|added at|profile created|optin time|confirm time|data rejestracji|ostatnie zamowienie|registriert|registrierungsdatum|letzte bestellung|date d inscription|derniere commande|fecha de registro|ultimo (pedido|ordine)|data registrazione|subscribed|birthday|date of birth|created|created at|recency)\b|注册时间|最后/;
/** Headers that lists of addresses have, and orders have not. */
const audience = [
  ['member rating', 'optin time'],
  ['email marketing consent'],
  ['klaviyo id'],
  ['accepts email marketing', 'tax exempt'],
  ['accepts marketing', 'tax exempt'],
];

/** Days of orders of a customer. */
const orderDays =
  /\b(last|first|latest) (order|purchase|ordered)\b|\b(ostatnie zamowienie|letzte bestellung|derniere commande|ultimo (pedido|ordine))\b|^最(后|近)(下单|购买)/;

/** What the headers of a file say of customers rather than of orders. */
export interface CustomerHeaders {
  /** They are those of a list of addresses. */
  readonly isAudience: boolean;
  /** How many columns hold numbers of orders of a customer, what they have spent in all, and days of theirs. */
  readonly orders: number;
  readonly spent: number;
  readonly days: number;
}

/** Reads headers as those of a list of customers. */
export function customerHeaders(headers: readonly string[]): CustomerHeaders {
  const plain = headers.map(normaliseHeader);
  const named = (pattern: RegExp) => plain.filter((header) => pattern.test(header)).length;
  return {
    isAudience: audience.some((markers) => markers.every((marker) => plain.includes(marker))),
    orders: named(orders),
    spent: named(spent),
    days: named(days),
  };
}

/** Whether a column of a list of people says that somebody has ordered, by numbers, money or days of their orders; a forecast says nothing of it. */
export function saysOrdered(header: string): boolean {
  const name = normaliseHeader(header);
  if (/\b(predicted|expected|frequency)\b/.test(name)) return false;
  return orders.test(name) || spent.test(name) || orderDays.test(name);
}
