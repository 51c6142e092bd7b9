import { normaliseHeader } from './headers.ts';
import { synonyms } from './synonyms.ts';

/** Words of numbers that are no money. */
const counts = words(
  'id no nr number numer code kod zip postal postcode postleitzahl plz phone tel telefon mobile age alter wiek year month day week hour qty quantity quantities count pcs pieces units items weight height width length size points score rating rank index row position seat attendee store branch shop latitude longitude percent pct rate ratio visits sessions clicks orders term version hash device fingerprint timestamp time date sku barcode ean stock house 电话 手机 邮编 年龄 数量 积分 编号 单号',
);

/** Words of money that is not what an order brought. */
const otherMoney = words(
  'tax taxes vat mwst gst ust steuer shipping delivery versand freight postage fee fees discount discounts rabatt rabat znizka remise descuento coupon voucher tip tips refund refunds refunded returned returns retouren gutschrift credit credited chargeback disputed balance outstanding cost costs cogs commission gift surcharge duties duty deposit tender cash insurance handling budget limit compare msrp due adjusted converted base presentment 运费 邮费 税 折扣 退款 成本 余额',
);

const paid = words('paid bezahlt gezahlt paye pagado pagada oplacona zaplacona oplacono zaplacono 实付');
const total = words('total totals gesamt summe suma razem 总额 合计');
const amount = words(
  'amount amt revenue value sales spend spent turnover proceeds money betrag umsatz wert bestellwert montant ventas importe monto valor kwota wartosc przychod 金额 销售额',
);
const price = words('price preis prix precio cena 价格 单价');

/** Names of amounts before discounts. */
const beforeDiscount = /\b(gross|before discounts?|pre discount|undiscounted|full price|list price|brut)\b/;

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
  if (has(otherMoney) || has(counts)) return null;
  if (has(paid) && (has(amount) || has(total))) return 0.5;
  if (has(total)) return 10;
  if (has(amount)) return 11;
  if (has(price)) return 12;
  return null;
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

/** Whether a header says that its amounts are in cents, or another currency's minor unit. */
export function isInMinorUnits(header: string): boolean {
  return /\b(cents?|minor|minor units?|pence|pennies|centimes|centimos|grosz[ey]?|groszy)\b/.test(
    normaliseHeader(header),
  );
}

/** Whether a header says that its amounts are before taxes. */
export function isWithoutTax(header: string): boolean {
  return /\b(ex|excl|excluding|without|before|ohne|hors) (tax|taxes|vat|mwst|gst)\b/.test(normaliseHeader(header));
}

/** A header without its unit, and without what it says of taxes: `Order Total (inc tax)` is `order total`. */
function plainHeader(header: string): string {
  return normaliseHeader(header)
    .replace(/\b(in )?(minor units?|minor|cents?|pence|pennies|centimes|centimos|grosz[ey]?|groszy)\b/g, ' ')
    .replace(/\bin (usd|eur|gbp|pln|cny)\b/g, ' ')
    .replace(
      /\b(inc|incl|including|ex|excl|excluding|with|without|before|after|less|minus|net of|inkl|exkl|ohne|mit)\.? (of )?(all )?(tax|taxes|vat|mwst|gst|shipping|delivery|discounts?|fees?|refunds?)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function endsInChinese(part: string, list: ReadonlySet<string>): boolean {
  return /\p{Script=Han}/u.test(part) && [...list].some((word) => /\p{Script=Han}/u.test(word) && part.includes(word));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
