import { type InSum, roundedInSum } from './in-sum.ts';
/** How numbers of one business are written for one reader. */
export interface Format {
  readonly locale: string;
  /** Minor units → amount to its last digit. */
  readonly money: (minor: number) => string;
  /** Without the minor units where the amount is large enough not to miss them. */
  readonly moneyRound: (minor: number) => string;
  /** As many digits as another amount that stands beside it. */
  readonly moneyBeside: (other: number) => (minor: number) => string;
  /** As part of a sum that stands beside it, so that what is shown adds up; its sign is its own. */
  readonly moneyInSum: (minor: number, sum: InSum) => string;
  /** For axes: €1.2M. */
  readonly moneyShort: (minor: number) => string;
  readonly count: (value: number) => string;
  /** One decimal below a hundred, two below one, for expectations. */
  readonly decimal: (value: number) => string;
  /** Four significant digits, for parameters. */
  readonly parameter: (value: number) => string;
  /** Three digits after the point, so that scores in a column stand under each other. */
  readonly score: (value: number) => string;
  readonly countShort: (value: number) => string;
  /** 0.25 → 25 %; what is less than one per cent with its first digit, 0.3 %. */
  readonly share: (value: number) => string;
  /** A share that is a probability of one customer's: never said to be certain. */
  readonly chance: (value: number) => string;
  readonly shareFine: (value: number) => string;
  readonly signedShare: (value: number) => string;
  /** `YYYY-MM-DD`. */
  readonly date: (iso: string) => string;
  /** A tick of a time axis: the year in January, else the month, and the day where it is not the first. */
  readonly tick: (at: Date) => string;
  /** Day and month of a time, whatever the day. */
  readonly dayShort: (at: Date) => string;
  /** `YYYY-MM`. */
  readonly month: (iso: string) => string;
  /** Sentences after each other: Chinese puts no space between them. */
  readonly paragraph: (sentences: readonly string[]) => string;
  /** One; two; three. */
  readonly clauses: (parts: readonly string[]) => string;
  /** One, two and three. */
  readonly list: (items: readonly string[]) => string;
}

export interface Business {
  readonly currency: string;
  readonly minorUnits: number;
}

const ROUND_FROM = 100;

/** Formats take milliseconds to make, and every answer asks for some. So many are kept: locales come from readers, and have no end. */
const MOST_KEPT = 50;
const kept = new Map<string, Format>();

/** The formats of a locale and a business. What is not a number is written as a dash. */
export function makeFormat(locale: string, business: Business): Format {
  const key = `${locale} ${business.currency} ${business.minorUnits}`;
  const format = kept.get(key) ?? newFormat(locale, business);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, format);
  return format;
}

function newFormat(locale: string, { currency, minorUnits }: Business): Format {
  const units = 10 ** minorUnits;
  const money = numbers(locale, currencyOptions(currency, { digits: minorUnits }));
  const whole = numbers(locale, currencyOptions(currency, { digits: 0 }));
  const short = numbers(locale, { ...currencyOptions(currency), notation: 'compact', maximumSignificantDigits: 3 });
  const count = numbers(locale, { maximumFractionDigits: 0 });
  const decimal = numbers(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const hundredths = numbers(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  const share = numbers(locale, { style: 'percent', maximumFractionDigits: 0 });
  const shareFine = numbers(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const fewest = numbers(locale, { style: 'percent', maximumSignificantDigits: 1 });
  const day = dates(locale, { dateStyle: 'medium' });
  const tickMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const tickDay = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const tickYear = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  const month = dates(locale, { year: 'numeric', month: 'short' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const beside = (other: number) => {
    const write = Math.abs(other / units) >= ROUND_FROM ? whole : money;
    return (minor: number) => write(minor / units);
  };
  return {
    locale,
    money: (minor) => money(minor / units),
    moneyRound: (minor) => beside(minor)(minor),
    moneyBeside: beside,
    moneyInSum: (minor, sum) => {
      const total = sum.parts.reduce((all, part) => all + part, 0);
      const most = Math.max(Math.abs(total), ...sum.parts.map(Math.abs));
      const shown = roundedInSum(sum, most / units >= ROUND_FROM ? units : 1);
      return beside(most)(minor < 0 ? -Math.abs(shown) : Math.abs(shown));
    },
    moneyShort: (minor) => short(minor / units),
    count,
    decimal: (value) => (Math.abs(value) >= 100 ? count : Math.abs(value) >= 1 ? decimal : hundredths)(value),
    parameter: numbers(locale, { maximumSignificantDigits: 4 }),
    score: numbers(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
    countShort: numbers(locale, { notation: 'compact', maximumSignificantDigits: 3 }),
    share: (value) => (isSmall(value, 0.01) ? fewest : share)(value),
    chance: (value) => writeChance(value, share),
    shareFine: (value) => (isSmall(value, 0.001) ? fewest : shareFine)(value),
    signedShare: numbers(locale, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    }),
    date: (iso) => day(`${iso}T00:00:00Z`),
    tick: (at) => (at.getUTCDate() !== 1 ? tickDay : at.getUTCMonth() === 0 ? tickYear : tickMonth).format(at),
    dayShort: (at) => tickDay.format(at),
    month: (iso) => month(`${iso}-01T00:00:00Z`),
    clauses: (parts) => parts.join(locale.startsWith('zh') ? '；' : '; '),
    list: (items) => list.format(items),
    paragraph: (sentences) => sentences.join(locale.startsWith('zh') ? '' : ' '),
  };
}

/** Chances by which customers are told apart: what lies below one is not written as it. */
const DIVIDING = [0.01, 0.2, 0.5] as const;

function writeChance(value: number, share: (value: number) => string): string {
  const missed = DIVIDING.find((each) => value < each && share(value) === share(each));
  if (value < DIVIDING[0] || missed !== undefined) return `<${share(missed ?? DIVIDING[0])}`;
  return value > 0.99 ? `>${share(0.99)}` : share(value);
}

/** What would be written as nothing and is not, or with a digit too few. */
function isSmall(value: number, below: number): boolean {
  return value !== 0 && Math.abs(value) < below;
}

/** The reader's own way of writing numbers where it is of the page's language, else the language's. */
export function chooseLocale(language: string, preferred: readonly string[]): string {
  return preferred.find((locale) => isLocale(locale) && locale.split('-')[0] === language) ?? language;
}

/** Browsers started under a POSIX locale name tags that are none, such as `en-US@posix`. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function numbers(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  // A sign is for what is less than nothing as it is written: never −0.00.
  const format = new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
  return (value) => (Number.isFinite(value) ? format.format(value) : '–');
}

function dates(locale: string, options: Intl.DateTimeFormatOptions): (iso: string) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (iso) => (Number.isNaN(Date.parse(iso)) ? '–' : format.format(new Date(iso)));
}

/** ISO 4217's code for no currency at all: what a study says of amounts whose currency nobody named. */
export const NO_CURRENCY = 'XXX';

/** What stands in place of a currency where orders have no money: each counts as one, and figures are numbers of orders. */
export const ORDERS_ONLY = 'ORDERS';

/** A code that is no currency's (three letters are all that Intl asks for) is left out rather than refused. */
function currencyOptions(currency: string, { digits }: { readonly digits?: number } = {}): Intl.NumberFormatOptions {
  if (currency === ORDERS_ONLY) return { maximumFractionDigits: digits ?? 0 };
  const precision = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return /^[A-Za-z]{3}$/.test(currency) && currency !== NO_CURRENCY
    ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...precision }
    : precision;
}
