import { normaliseHeader } from './headers.ts';

/** How a column names people: by a number of theirs, an address, a telephone, or a name that others may share. */
export type Identity = 'id' | 'email' | 'phone' | 'name';

const thing =
  /\b(product|producto|produkt|article|artikel|item|lineitem|sku|asin|stock|seller|vendedor|verkaufer|sprzedawca|vendor|supplier|lieferant\w*|fournisseur|proveedor|fornitore|dostawca|hersteller|manufacturer|magasin|boutique|negozio|prodotto|produit|articolo|articulo|sklep\w*|towar|store|tienda|shop|filiale|merchant|brand|marke|category|kategorie|categoria|order|pedido|bestell\w*|auftrag\w*|zamowien\w*|invoice|receipt|transaction|payment|zip|postal|postcode|plz|city|town|state|province|region|country|street|address1?|location|device|session|message|event|employee|staff|cashier|warehouse|terminal|register|kasse|kasa|barcode|ean|gtin|upc|isbn|description|beschreibung|opis|bezeichnung|driver|fahrer|waiter|kellner|table|room|agent|rep|salesperson|sales rep|handlowiec|vehicle|machine|server|ip|browser|platform|plan|tariff|department|team|project|branch|region|area|district|status|type|method|gateway|currency|channel|source|campaign|coupon|kupon|promo|discount|note|notes|tags|date|day|month|year|time|hour|age|gender|size|color|colour|style|description|tracking|carrier|url|店铺|商品|宝贝|物流|地址)\b|producto|vendedor|店铺|商品|宝贝|物流|地址/;

/** Whether a header says that a column holds something else than people: products, sellers, places. */
export function namesThings(header: string): boolean {
  const name = normaliseHeader(header);
  return thing.test(name) && !/\b(customer|client|kunde\w*|buyer|user|member|klient\w*|cliente)\b/.test(name);
}

/** How a column names people, by its header; null where the header does not say that it does. */
export function identityOf(header: string): Identity | null {
  const name = normaliseHeader(header);
  if (/\b(shop|seller|store|staff|employee|vendor|merchant|to email)\b/.test(name)) return null;
  if (/\be ?mail\b|courriel|correo|邮箱|zahlungsemail|kundenemail/.test(name))
    return /\b(marketing|consent|accepts|opt|status|type|date|verified)\b/.test(name) ? null : 'email';
  if (
    /\b(phone|telephone|tel|telefon|telefonu|telefono|telefonnummer|mobile|mobil|handy|handynummer|cell|cellphone|whatsapp|msisdn|contact (no|nr|number)|phonenumber|komorka)\b|手机|电话/.test(
      name,
    )
  )
    return 'phone';
  if (
    /\b(full|customer|client|buyer|billing|shipping|bill to|ship to|recipient|kunden|last) ?name\b|^name billing$|^(full )?name$|^(display|nick|user) ?name$|\b(nome|nom)( del| du)? (cliente|client)\b|\bimie i nazwisko\b|\bnombre (del )?cliente\b|^(buyer|customer|klient|kunde)$|收货人姓名|客户名称/.test(
      name,
    )
  )
    return 'name';
  return null;
}
