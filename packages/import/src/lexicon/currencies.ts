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
  rp: 'IDR',
  rm: 'MYR',
};

export function isCurrencyCode(text: string): boolean {
  return codes.has(text);
}

const codes = new Set(Intl.supportedValuesOf('currency'));

/** Signs that several currencies share; where a person or a header says one of them, that is meant. */
const shared: Readonly<Record<string, RegExp>> = {
  $: /^(USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|CLP|COP|ARS|UYU|DOP|JMD|TTD|BBD|BSD|BZD|FJD|XCD|LRD|NAD|GYD|SRD|BND|KYD|BMD|BRL)$/,
  '¥': /^(JPY|CNY)$/,
  '￥': /^(JPY|CNY)$/,
  '£': /^(GBP|EGP|LBP|SYP|SDG|FKP|GIP|SHP)$/,
  rs: /^(INR|PKR|LKR|NPR|MUR|SCR)$/,
  '₹': /^INR$/,
  fr: /^(CHF|XAF|XOF|XPF|RWF|BIF|DJF|GNF|KMF)$/,
  kr: /^(SEK|NOK|DKK|ISK)$/,
  lei: /^(RON|MDL)$/,
};

/** Whether a sign beside an amount can stand for a currency. */
export function canStandFor(sign: string, currency: string): boolean {
  return shared[sign]?.test(currency) ?? false;
}

/** Names that stand in columns of currencies. */
const names: Readonly<Record<string, string>> = {
  'us dollar': 'USD',
  'us dollars': 'USD',
  'u.s. dollar': 'USD',
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  'british pound': 'GBP',
  'pound sterling': 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  'japanese yen': 'JPY',
  'swiss franc': 'CHF',
  zloty: 'PLN',
  złoty: 'PLN',
  złotych: 'PLN',
  rmb: 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  人民币: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  港币: 'HKD',
  'canadian dollar': 'CAD',
  'australian dollar': 'AUD',
  rupee: 'INR',
  rupees: 'INR',
  'indian rupee': 'INR',
  real: 'BRL',
  peso: 'MXN',
  'mexican peso': 'MXN',
  '840': 'USD',
  '978': 'EUR',
  '826': 'GBP',
  '392': 'JPY',
  '985': 'PLN',
  '156': 'CNY',
  '756': 'CHF',
};

/** The currency that a cell of a column of currencies names: by its code, its sign, its name or its number. */
export function currencyNamed(text: string): string | undefined {
  const code = text.toUpperCase();
  return isCurrencyCode(code) ? code : (currencySigns[text.toLowerCase()] ?? names[text.toLowerCase()]);
}

/** Codes that stand in headers beside the name of an amount; others are words too (all, try, top). */
const inHeaders = new Set(
  'USD EUR GBP PLN CNY JPY CHF CAD AUD NZD SEK NOK DKK CZK HUF INR KRW BRL MXN ZAR RUB UAH THB VND IDR MYR SGD HKD TWD PHP CLP ARS KWD BHD TND OMR JOD AED SAR ILS RON BGN ISK BDT PKR NGN KES EGP'.split(
    ' ',
  ),
);

/** The currency that a header of amounts names: `amount_usd`, `Total (EUR)`, `Kwota [zł]`. */
export function currencyInHeader(header: string): string | undefined {
  const words = header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toUpperCase()
    .split(/[^\p{L}]+/u);
  // TEUR and kEUR are thousands of euros.
  const code = words
    .map((word) => word.replace(/^[TK](?=(?:EUR|USD|GBP|CHF|PLN)$)/, ''))
    .find((word) => inHeaders.has(word));
  if (code) return code;
  if (/€/.test(header) || words.includes('EURO') || words.includes('EUROS')) return 'EUR';
  if (/£/.test(header)) return 'GBP';
  if (words.includes('ZŁ')) return 'PLN';
  return words.includes('RMB') || /元/.test(header) ? 'CNY' : undefined;
}
