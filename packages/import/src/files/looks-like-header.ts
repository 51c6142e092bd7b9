import { normaliseHeader } from '../lexicon/headers.ts';
import { synonyms } from '../lexicon/synonyms.ts';

const words = new Set(Object.values(synonyms).flat(2));
const number = /^\s*[-+(]?\s*\p{Sc}?\s*[-+]?\d[\d.,'\s]*\)?\s*(\p{Sc}|[A-Z]{3})?\s*$/u;
const date = /^\s*(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})/;

/** Whether two cells or more are names that columns of orders have. */
export function hasKnownWords(cells: readonly string[]): boolean {
  return cells.filter((cell) => words.has(normaliseHeader(cell))).length >= 2;
}

/** Whether this first row names the columns: known words, or text alone where a row of orders would have a number, a date or an e-mail. */
export function looksLikeHeader(first: readonly string[]): boolean {
  return hasKnownWords(first) || !first.some((cell) => number.test(cell) || date.test(cell) || cell.includes('@'));
}
