import { normaliseHeader } from './headers.ts';
import { synonyms } from './synonyms.ts';

const words = new Set(Object.values(synonyms).flat(2));
const number = /^\s*[-+(]?\s*\p{Sc}?\s*[-+]?\d[\d.,'\s]*\)?\s*(\p{Sc}|[A-Z]{3})?\s*$/u;
const date = /^\s*(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})/;

/** Whether the first of these rows names the columns: known words, or text above what is numbers, dates or e-mails further down. */
export function looksLikeHeader(rows: readonly (readonly string[])[]): boolean {
  const first = rows[0] ?? [];
  const isValue = (cell: string) => number.test(cell) || date.test(cell) || cell.includes('@');
  if (first.filter((cell) => words.has(normaliseHeader(cell))).length >= 2) return true;
  if (first.some((cell) => isValue(cell))) return false;
  if (rows.length === 1) return true;
  const typed = first.some((cell, i) => {
    const below = rows
      .slice(1)
      .map((row) => row[i] ?? '')
      .filter((value) => value.trim() !== '');
    return cell.trim() !== '' && below.length > 0 && below.every((value) => isValue(value));
  });
  return typed || first.some((cell) => words.has(normaliseHeader(cell)));
}
