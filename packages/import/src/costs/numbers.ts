import { currencyNamed, currencySigns } from '../lexicon/currencies.ts';

/** A cell of money: so many millionths of a unit, nothing, or what cannot be read. */
export type ReadNumber = { readonly micros: number } | 'nothing' | 'unreadable';

/** How the numbers of a column are written. */
export interface NumberColumn {
  read(cell: string): ReadNumber;
  /** Whether its numbers could be read in two ways, and the language decided. */
  readonly isGuessed: boolean;
}

const MILLION = 1_000_000;
const NOTHING = /^(?:|[-–—−]{1,2}|n\/?a|null|none|nan|\(?not set\)?)$/i;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

type Decimal = 'comma' | 'point';

/**
 * Looks at the cells of a column for its decimal sign. Where none of them tells, three digits behind a sign are thousands, since money has two or none;
 * of a price that may have three, `usual` decides.
 */
export function numberColumn(cells: readonly string[], usual: Decimal | 'thousands'): NumberColumn {
  const plain = cells.flatMap((cell) => plainDigits(cell)?.digits ?? []);
  const told = plain.map(decimalOf);
  const comma = told.includes('comma');
  const point = told.includes('point');
  const decimal = comma === point ? usual : comma ? 'comma' : 'point';
  const ofGroups = (digits: string) => (decimal !== 'thousands' ? decimal : digits.includes(',') ? 'point' : 'comma');
  return {
    isGuessed: !comma && !point && plain.some((digits) => GROUPED.test(digits) && !digits.includes(' ')),
    read: (cell) => readNumber(cell, (digits) => decimalOf(digits) ?? ofGroups(digits)),
  };
}

function readNumber(cell: string, decimal: (digits: string) => Decimal): ReadNumber {
  if (NOTHING.test(cell.trim())) return 'nothing';
  const found = plainDigits(cell);
  if (!found) return 'unreadable';
  const { digits, isNegative } = found;
  const written =
    decimal(digits) === 'comma' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  if (!/^\d*\.?\d*$/.test(written)) return 'unreadable';
  const micros = Math.round(Number(written) * MILLION);
  return Number.isSafeInteger(micros) ? { micros: isNegative ? -micros : micros } : 'unreadable';
}

/** A number without what stands around it and within it: currency, blanks, apostrophes, its sign. */
function plainDigits(cell: string): { readonly digits: string; readonly isNegative: boolean } | null {
  const text = cell.replaceAll(/[\s\u00a0\u202f\u2009'’`]/g, '');
  const [word = ''] = /\p{L}+\.?$/u.exec(text) ?? [];
  // 1.2k is not 1.2: what no currency is called says how much is meant.
  if (word !== '' && !namesCurrency(word)) return null;
  const [, open = '', digits = '', close = ''] =
    /^([^\d.,]*)(\d[\d.,]*|[.,]\d+)([^\d.,]*|\.)$/.exec(text.slice(0, text.length - word.length)) ?? [];
  // A share is no amount.
  if (digits === '' || /\p{L}{5,}/u.test(open) || /[%‰]/.test(open + close)) return null;
  return { digits, isNegative: /[-−–(]/.test(open) || /^[-−–]/.test(close) };
}

/** Signs that several currencies share, and words that stand behind amounts. */
const SHARED = /^(?:kr|rs|tl|zl|zł|р|руб|грн|ден|元|円|圆|원)$/iu;

function namesCurrency(word: string): boolean {
  const plain = word.replace(/\.$/, '').toLowerCase();
  return currencySigns[plain] !== undefined || currencyNamed(plain) !== undefined || SHARED.test(plain);
}

/** The decimal sign that a number shows by itself; null where it has none, or it could be that of thousands. */
function decimalOf(digits: string): Decimal | null {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0) return comma > point ? 'comma' : 'point';
  if (comma < 0 && point < 0) return null;
  const sign = comma >= 0 ? ',' : '.';
  const isOne = digits.split(sign).length === 2;
  if (!isOne) return sign === ',' ? 'point' : 'comma';
  if (GROUPED.test(digits) && !digits.startsWith('0')) return null;
  return sign === ',' ? 'comma' : 'point';
}
