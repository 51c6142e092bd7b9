import { Failure } from '@perennial/words';
import { normaliseHeader } from '../lexicon/headers.ts';
import { identityOf } from '../lexicon/person-headers.ts';
import type { ImportRequest } from '../request/import-request.ts';
import type { ColumnStats } from './column-stats.ts';
import { seenColumns } from './seen-columns.ts';

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

/** A person who comes in more rows than these of a hundred has a row each, but for a few that are there twice. */
const EACH_ONCE = 0.98;
const FEWEST = 5;

/**
 * A list of customers is no order history, though it has names, dates and money: rejects with column-not-recognised where each person stands in one row, with
 * what they ordered in all, or where nothing is known but their address. Whoever names the columns is believed.
 */
export function refuseCustomerList(
  stats: readonly ColumnStats[],
  found: {
    readonly order?: string | undefined;
    readonly quantity?: string | undefined;
    readonly price?: string | undefined;
  },
  asked: ImportRequest['columns'],
): void {
  if (asked.customer && asked.amount && asked.date) return;
  const headers = stats.map(({ name }) => normaliseHeader(name));
  const isAudience = audience.some((markers) => markers.every((marker) => headers.includes(marker)));
  const named = (pattern: RegExp) => headers.filter((header) => pattern.test(header)).length;
  const people = stats.filter(
    ({ name }) => ['id', 'email'].includes(identityOf(name) ?? '') || /^(id|name|customer)$/i.test(name),
  );
  const isEachOnce = people.some(({ filled, distinct }) => filled >= FEWEST && distinct >= EACH_ONCE * filled);
  const isSummed = named(orders) > 0 && named(spent) > 0;
  const isOfPeople =
    isEachOnce && isSummed && (named(days) > 0 || named(spent) > 1) && !found.order && !(found.quantity && found.price);
  if (!isAudience && !isOfPeople) return;
  throw new Failure('column-not-recognised.customer-list', { columns: seenColumns(stats) });
}
