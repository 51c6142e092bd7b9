import { normaliseHeader } from './headers.ts';
import { monthOfName } from './month-names.ts';

const headers = {
  month: /\b(months?|monat\w*|mois|mes|mese|miesiac\w*|period|periode|periodo|okres)\b|月/,
  quarter: /\b(quarter|qtr|quartal|trimestre|kwartal)\b|季/,
  weekday:
    /\b(week ?day|day of (the )?week|dow|wochentag|jour( de la)? semaine|dia (de la )?semana|giorno( della)? settimana|dzien tygodnia)\b|星期/,
  day: /^(day|day of month|tag|jour|dia|giorno|dzien)$/,
} as const;

/** Beginnings of the days' names from Monday, without accents: English, German, French, Spanish, Italian, Polish, Chinese. */
const weekdays = [
  /^(mon|mo\b|mont|lun|pon|周一|星期一)/,
  /^(tue|di(e|\b)|mar|wto|wt\b|周二|星期二)/,
  /^(wed|mit|mi\b|mer|mie|sro|sr\b|周三|星期三)/,
  /^(thu|don|do\b|jeu|jue|gio|czw|周四|星期四)/,
  /^(fri|fre|fr\b|ven|vie|pia|pt\b|周五|星期五)/,
  /^(sat|sam|sa\b|sab|sob|周六|星期六)/,
  /^(sun|son|so\b|dim|dom|nie|nd\b|周日|星期日|星期天)/,
];

/** A day as one way of reading a date has it. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether a cell beside a date says the same month, quarter, weekday or day; null where it says nothing of them. */
export function agreesWith(header: string, cell: string, date: CalendarDay): boolean | null {
  const name = normaliseHeader(header);
  const text = normaliseHeader(cell);
  if (headers.weekday.test(name)) return weekdayAgrees(text, date);
  const dated = yearAndMonth(cell, text);
  if (dated) return dated.month === date.month && (dated.year === null || dated.year % 100 === date.year % 100);
  const number = /^\d{1,2}$/.test(text) ? Number(text) : null;
  if (headers.quarter.test(name)) return quarterAgrees(text, date);
  if (headers.month.test(name)) {
    const month = number ?? (/^(\d{1,2}) ?月$/.exec(cell.trim())?.[1] || monthOfName(text));
    return month === null ? null : Number(month) === date.month;
  }
  return headers.day.test(name) && number !== null ? number === date.day : null;
}

function yearAndMonth(cell: string, text: string): { readonly year: number | null; readonly month: number } | null {
  const numbers = /^(\d{4})[-/.]?(\d{2})$/.exec(cell.trim()) ?? null;
  if (numbers && Number(numbers[2]) >= 1 && Number(numbers[2]) <= 12)
    return { year: Number(numbers[1]), month: Number(numbers[2]) };
  const reversed = /^(\d{1,2})[-/.](\d{4})$/.exec(cell.trim());
  if (reversed && Number(reversed[1]) <= 12) return { year: Number(reversed[2]), month: Number(reversed[1]) };
  const named = /^(\p{L}{3,}) (\d{2}|\d{4})$/u.exec(text);
  const month = named ? monthOfName(named[1]!) : null;
  return named && month !== null ? { year: Number(named[2]), month } : null;
}

function quarterAgrees(text: string, { month }: CalendarDay): boolean | null {
  const quarter = /^(?:\d{4} )?(?:q|t|k|quarter )?([1-4])(?: \d{4})?$/.exec(text)?.[1];
  return quarter === undefined ? null : Number(quarter) === Math.ceil(month / 3);
}

function weekdayAgrees(text: string, { year, month, day }: CalendarDay): boolean | null {
  const named = weekdays.findIndex((start) => start.test(text));
  if (named < 0) return null;
  return named === (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}
