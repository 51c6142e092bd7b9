import { addDays } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { normaliseHeader } from '../lexicon/headers.ts';
import { monthOfName } from '../lexicon/month-names.ts';

/** A day, or days from the first to the last; both in it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Order of day and month where a date is in numbers. */
export type DayOrder = 'dmy' | 'mdy';

const SERIAL_START = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day, or the month, the week or the range of days, that a cell names; null where it names none. */
export function periodOf(cell: string, order: DayOrder): Period | null {
  const text = cell.trim();
  const range = /^(.{5,}?)(?:\s+(?:[-–—~]|to|bis|au|al|a|do|tot|至)\s+|\s*[~～至]\s*)(.{5,})$/iu.exec(text);
  if (range) {
    const [from, to] = [dayOf(range[1]!, order), dayOf(range[2]!, order)];
    if (from && to && from <= to) return { from, to };
  }
  const day = dayOf(text, order);
  if (day) return { from: day, to: day };
  return monthOf(text) ?? weekOf(text);
}

/** A day as a text writes it, with a time or without. */
export function dayOf(text: string, order: DayOrder): string | null {
  const iso =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:$|[T\s])/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return calendarDay(iso[1]!, iso[2]!, iso[3]!);
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\.?(?:$|[\s,T])/.exec(text);
  if (numeric) {
    const [, first = '', second = '', year = ''] = numeric;
    return order === 'dmy' ? calendarDay(year, second, first) : calendarDay(year, first, second);
  }
  const serial = /^[2-9]\d{4}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : null;
  if (serial !== null) return new Date(SERIAL_START + serial * DAY).toISOString().slice(0, 10);
  return namedDay(text);
}

/** `1. Januar 2024`, `Jan 1, 2024`, `Mon, 1 Jan 2024`, `1 stycznia 2024`. */
function namedDay(text: string): string | null {
  const words = normaliseHeader(text.replaceAll(/(\d)(st|nd|rd|th)\b/gi, '$1'))
    .split(' ')
    .filter((word) => !/^(de|del|d|of|t)$/.test(word));
  const month = words.map((word) => (/^[a-z]{3,}$/.test(word) ? monthOfName(word) : null)).findIndex((m) => m !== null);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const [day, year] = numbers;
  if (month < 0 || day === undefined || year === undefined || day.length > 2 || ![2, 4].includes(year.length))
    return null;
  return calendarDay(year, String(monthOfName(words[month]!)), day);
}

/** `2024-01`, `01/2024`, `Jan 2024`, `2024年1月`. */
function monthOf(text: string): Period | null {
  const [, year, month] = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text) ?? [];
  if (year && month) return wholeMonth(year, month);
  const [, first, last] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (first && last) return wholeMonth(last, first);
  const words = normaliseHeader(text).split(' ');
  const named = words.length === 2 ? words.find((word) => /^[a-z]{3,}$/.test(word)) : undefined;
  // Where no day is named, two digits are a year: `Jan 24` as spreadsheets write a month.
  const number = words.find((word) => /^(?:\d{4}|\d{2})$/.test(word));
  const found = named === undefined ? null : monthOfName(named);
  return found === null || number === undefined ? null : wholeMonth(number, String(found));
}

/** `2024-W05`, `KW 5/2024`, `W05 2024`: from Monday to Sunday, by ISO 8601. */
function weekOf(text: string): Period | null {
  const [, before, first] = /^(\d{4})[-\s/]*(?:W|KW|S|week)\s*(\d{1,2})$/i.exec(text) ?? [];
  const [, second, after] = /^(?:W|KW|S|week)\s*(\d{1,2})[-\s/.]+(\d{4})$/i.exec(text) ?? [];
  const [year, week] = [before ?? after, first ?? second];
  if (!year || !week || Number(week) < 1 || Number(week) > 53) return null;
  const fourth = `${year}-01-04`;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = addDays(fourth, (Number(week) - 1) * 7 - weekday);
  return { from, to: addDays(from, 6) };
}

function wholeMonth(year: string, month: string): Period | null {
  const from = calendarDay(year, month, '1');
  return from === null ? null : monthFrom(from);
}

/** The month from a day of it on. */
export function monthFrom(day: string): Period {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return { from: day, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

function calendarDay(year: string, month: string, day: string): string | null {
  const whole = year.length === 2 ? `20${year}` : year;
  const text = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
}

/**
 * Which of two numbers is the day: as a number above twelve says, else, of `areDense` days, the way in which they lie closest together, since a report has its
 * days one after the other. Null where both ways are as good and give other days.
 */
export function dayOrderOf(cells: readonly string[], areDense = true): DayOrder | null {
  const numeric = cells.filter((cell) => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(cell));
  if (numeric.length === 0) return 'dmy';
  const days = (order: DayOrder) => new Set(numeric.map((cell) => dayOf(cell, order)));
  const [dmy, mdy] = [days('dmy'), days('mdy')];
  if (dmy.has(null) !== mdy.has(null)) return dmy.has(null) ? 'mdy' : 'dmy';
  // Who writes points between the numbers has the day first.
  if (numeric.every((cell) => /^\d+\./.test(cell))) return 'dmy';
  if ([...dmy].every((day) => mdy.has(day))) return 'dmy';
  if (!areDense) return null;
  const [ofDmy, ofMdy] = [spanOf(dmy), spanOf(mdy)];
  if (ofDmy * 2 <= ofMdy) return 'dmy';
  return ofMdy * 2 <= ofDmy ? 'mdy' : null;
}

function spanOf(days: ReadonlySet<string | null>): number {
  const times = [...days].flatMap((day) => (day === null ? [] : [Date.parse(day)]));
  return times.length === 0 ? 0 : (Math.max(...times) - Math.min(...times)) / DAY + 1;
}

/** That days and months cannot be told apart, with one that could be either. */
export function dayOrder({ path }: { readonly path: string }, cells: readonly string[]): Failure {
  const example = cells.find((cell) => cell !== '') ?? '';
  return new Failure('costs-unreadable.day-order', { file: { text: path }, example: { text: example } });
}
