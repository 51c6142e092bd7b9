import { currencyInHeader } from './currencies.ts';
import { normaliseHeader } from './headers.ts';
import { namesQuantity } from './quantity-headers.ts';
import { synonyms } from './synonyms.ts';

/** Words of numbers that are no money. */
const counts = words(
  'id no nr number numer code kod zip postal postcode postleitzahl plz phone tel telefon mobile age alter wiek year month day week hour qty quantity quantities count pcs pieces units items weight height width length size points score rating rank index row position seat attendee store branch shop latitude longitude percent pct rate ratio visits sessions clicks orders term version hash device fingerprint timestamp time date sku barcode ean stock house lat lon lng long distance km miles minutes minute seconds duration conversion ctr probability temperature speed rooms nights persons guests people attendees passengers tickets ct cnt edad wiek eta telefono anno annee semaine mois mes jour percentage ratio 电话 手机 邮编 年龄 数量 积分 编号 单号',
);

/** Words of money that is not what an order brought. */
const otherMoney = words(
  'tax taxes vat mwst gst ust steuer shipping delivery versand freight postage fee fees discount discounts rabatt rabat znizka remise descuento coupon voucher tip tips refund refunds refunded returned returns retouren gutschrift credit credited chargeback disputed balance outstanding cost costs cogs commission gift surcharge duties duty deposit tender cash insurance handling budget porto steuer imposta iva podatek podatku sconto spedizione dostawa dostawy wysylka wysylki envio livraison remboursement rimborso reembolso zwrot zwrotu limit compare msrp due adjusted converted base presentment profit margin savings wallet reward bonus frete porte portes doprava dopravy dopravne postovne kargo ongkir ongkos verzending frakt fragt szallitas szallitasi livrare transport rabatu rabaty desconto descontos korting indirim sleva slevy kedvezmeny reducere reduction diskon potongan remises marza margine marge dph btw kdv afa moms tva ppn imposto impostos vergi доставка доставки скидка скидки ндс 送料 配送料 割引 値引 消費税 运费 邮费 税 折扣 优惠 退款 成本 余额',
);

const paid = words(
  'paid charged payable payed final zahlbetrag bezahlt gezahlt paye pagado pagada oplacona zaplacona oplacono zaplacono zaplaty pagato payer 实付 应付',
);
const total = words(
  'total totals tot gesamt summe suma razem totale totaal celkem toplam summa totalt vegosszeg итого 总额 合计 总计 合計 総額',
);
const amount = words(
  'amount amt revenue value sales spend spent turnover proceeds money bill basket fare fares donation purchase charge charged betrag umsatz wert bestellwert montant ventas importe monto valor kwota wartosc przychod importo incasso fatturato valore zaplaty bedrag omzet castka trzby tutar tutari ciro belopp belob belop osszeg сумма стоимость выручка faturamento receita vlr faktura 金额 金額 销售额 売上 売上高 实付款',
);
const price = words(
  'price prices preis prix precio prezzo cena ceny preco prijs pris fiyat fiyati harga pret egysegar hinta цена 价格 価格 单价 単価 价',
);
const fee =
  /\b(entry|entrance|ticket|admission|course|class|membership|subscription|registration|booking|tuition|rental) (fee|cost|charge)s?\b/;
/** German words are written as one. */
const compound = /(betrag|summe|umsatz|preis|wert|erlos|bedrag|belopp|prijs|sumpris)$/;
const otherCompound =
  /rabatt|steuer|mwst|versand|erstatt|retour|gutsch|storno|porto|einkauf|mehrwert|kosten|gebuhr|liefer|verzend/;

/** Names of the minor units of currencies. */
const minor =
  /\b(in |w |en |in den )?(minor units?|minor|subunits?|cents?|cts|pence|pennies|paise|kopecks?|kopeks?|kopiejk\w*|centimes|centimos|centavos|centesimi|ore|oere|fils|grosz(e|y|ach)?)\b|\b(kwota|cena|suma|wartosc) gr\b|[(（_ ]分[)）]?$/g;

/** Names of amounts before discounts. */
const beforeDiscount =
  /\b(gross (sales|revenue|amount|total|order|value|price)|gross$|before discounts?|pre discount|undiscounted|full price|list (price|total|amount)|original (price|total|amount)|vor rabatt|avant remise|przed rabatem|antes de(l)? descuento|prima dello sconto)/;
/** Names of what was paid in the end. */
const afterwards =
  /\b(total|paid|charged|payable|final|payment|collected|after discounts?|discounted|bezahlt\w*|gezahlt\w*|gesamt\w*|pagad[oa]|paye|oplacon\w*|zaplacon\w*|pagat[oa])\b|实付|应付/;

/**
 * How surely a header names what an order brought, lower is surer: what was paid, then the tiers of the synonyms, then families of
 * words. Null where it names no money, or other money (a tax, a fee, a refund).
 */
export function amountRank(header: string): number | null {
  const name = plainHeader(header);
  const tier = synonyms.amount.findIndex((names) => names.includes(name));
  if (tier >= 0) return tier;
  const parts = name.split(' ');
  const has = (list: ReadonlySet<string>) => parts.some((part) => list.has(part) || endsInChinese(part, list));
  if (name === '') return isInMinorUnits(header) || currencyInHeader(header) ? 11 : null;
  if (fee.test(name)) return 12;
  if (has(otherMoney) || has(counts) || otherCompound.test(name)) return null;
  if (has(paid) && (has(amount) || has(total) || has(price) || parts.every((part) => paid.has(part) || part === 'net')))
    return 0.5;
  if (has(total)) return 10;
  if (has(amount) || parts.some((part) => compound.test(part))) return 11;
  if (has(price)) return 12;
  return null;
}

/** What a piece costs, said by the price alone or by its unit. */
const ofPiece = /\b(unit|units|each|per|unitari[oa]s?|unitaire|jednostkow[aey]|jedn|birim|satuan|jednotkova|mrp)\b/;
const pricePiece = /(preis|prijs|egysegar|stuckpreis)$/;
/** Words that make a price that of the whole order. */
const ofOrder =
  /\b(order|orders|cart|basket|invoice|bestell\w*|auftrag\w*|gesamt\w*|commande|panier|pedido|zamowieni\w*|objednavk\w*|siparis|ordine|comanda|ticket|booking|final|net)\b|bestellpreis|auftragspreis|gesamtpreis|订单|注文/;

/** Whether a header names the price of one piece, which is no amount where pieces are counted beside it. */
export function isPriceOfPiece(header: string): boolean {
  const name = plainHeader(header);
  const parts = name.split(' ');
  const has = (list: ReadonlySet<string>) => parts.some((part) => list.has(part) || endsInChinese(part, list));
  if (has(total) || has(paid) || ofOrder.test(name) || /\b(line|extended|row)\b/.test(name)) return false;
  return (
    has(price) || parts.some((part) => pricePiece.test(part)) || name === 'mrp' || (has(amount) && ofPiece.test(name))
  );
}

/** Whether a header can mean what the order cost its customer: with no other money, `Total Cost` does. */
export function namesCostOfOrder(header: string): boolean {
  return /^((grand )?total( order)? costs?|order costs?|gesamtkosten|cout total|costo total|koszt (calkowity|zamowienia)|costo totale)$/.test(
    plainHeader(header),
  );
}

/** Whether a header says that its numbers are something else than what an order brought. */
export function namesNoAmount(header: string): boolean {
  const parts = plainHeader(header).split(' ');
  return parts.some((part) => counts.has(part) || otherMoney.has(part));
}

/** Whether a header says that discounts are not taken off yet. */
export function isBeforeDiscount(header: string): boolean {
  return beforeDiscount.test(normaliseHeader(header));
}

/** Whether a header has a word of money, whatever else it says. */
export function mentionsMoney(header: string): boolean {
  const parts = plainHeader(header).split(' ');
  return parts.some((part) => [paid, total, amount, price].some((list) => list.has(part)));
}

/** Whether a header names numbers that count nothing: ids, of whatever. */
export function namesIds(header: string): boolean {
  return /\b(ids?|key|no|nr|num|number|nummer|numer|numero)\b|编号|番号/.test(normaliseHeader(header));
}

/** Whether a header names numbers that are no money of an order though they stand beside one: postcodes, pieces, the cost of sending it. */
export function namesNoMoney(header: string): boolean {
  const name = normaliseHeader(header);
  const numbers =
    /\b(zip\w*|postal\w*|postcode|postleitzahl|plz|cp|cap|via|shipper|cargo|flete|phone|telefon\w*|tel)\b|邮编/;
  return (
    numbers.test(name) ||
    namesQuantity(header) ||
    plainHeader(header)
      .split(' ')
      .some((part) => otherMoney.has(part))
  );
}

/** Whether a header says that its amounts are in cents, or another currency's minor unit. */
export function isInMinorUnits(header: string): boolean {
  return new RegExp(minor.source).test(normaliseHeader(header));
}

/** Whether a header names what was paid in the end. */
export function namesPaid(header: string): boolean {
  return (
    afterwards.test(normaliseHeader(header)) && !/\b(line|item|sub|before)\b|subtotal/.test(normaliseHeader(header))
  );
}

/** Whether a header names what is to be paid: at first, or still. */
export function namesPayable(header: string): boolean {
  return /^((net |total )?(amount|total|sum|price|payment|invoice amount) )?(due|to pay|to be paid)( amount)?$|^zu zahlen(der betrag)?$|^(montant|total|net) (du|a payer)$|^(importe|total) a pagar$|^(kwota )?do zaplaty$|^(importo|totale) (dovuto|da pagare)$/.test(
    plainHeader(header),
  );
}

/** Whether a header says that its amounts are before taxes. */
export function isWithoutTax(header: string): boolean {
  return /\b(ex|excl|excluding|without|before|ohne|hors) (tax|taxes|vat|mwst|gst)\b/.test(normaliseHeader(header));
}

/** A header without its unit, and without what it says of taxes: `Order Total (inc tax)` is `order total`. */
export function plainHeader(header: string): string {
  return normaliseHeader(header)
    .replace(minor, ' ')
    .replace(/\b(in )?(usd|eur|euros?|gbp|pln|cny|rmb|jpy|chf|cad|aud|inr|sek|nok|dkk|czk|brl|mxn|krw|zl)\b/g, ' ')
    .replace(
      /\b(inc|incl|including|ex|excl|excluding|with|without|before|after|less|minus|net of|inkl|exkl|ohne|mit|avant|apres|ttc|ht)\.? (of )?(all )?(tax|taxes|vat|mwst|gst|shipping|delivery|discounts?|remise|rabatt|fees?|refunds?)\b/g,
      ' ',
    )
    .replace(/\b(ttc|ht)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function endsInChinese(part: string, list: ReadonlySet<string>): boolean {
  return /\p{Script=Han}/u.test(part) && [...list].some((word) => /\p{Script=Han}/u.test(word) && part.includes(word));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
