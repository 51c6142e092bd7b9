const zeroDigits = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const threeDigits = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');

/** Digits after the point by ISO 4217; 2 for XXX, no currency. */
export function minorUnitsOf(currency: string): number {
  if (zeroDigits.includes(currency)) return 0;
  return threeDigits.includes(currency) ? 3 : 2;
}

/** What signs before or after an amount stand for. `$` may be another dollar; the note says so. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  r$: 'BRL',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'CNY',
  元: 'CNY',
  '₹': 'INR',
  rs: 'INR',
  '৳': 'BDT',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '₴': 'UAH',
  '฿': 'THB',
  '₦': 'NGN',
  '₡': 'CRC',
  zł: 'PLN',
  zl: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  fr: 'CHF',
  lei: 'RON',
};

export function isCurrencyCode(text: string): boolean {
  return codes.has(text);
}

const codes = new Set(Intl.supportedValuesOf('currency'));
