import { normaliseHeader } from '../lexicon/headers.ts';
import { type Link, linkHeaders } from '../lexicon/link-headers.ts';
import { type Note, note } from '../notes/note.ts';
import type { ColumnStats } from './column-stats.ts';

const links: readonly Link[] = ['referred_by', 'account'];

/** A page that somebody came from, which browsers call the referrer too. */
const page = /^(https?:)?\/\/|^www\.|^[^@\s]+\.[a-z]{2,6}(\/|$)/i;

/**
 * Columns that say who referred a customer, and for which company one orders, by their headers; of several the first that is filled. A column in which
 * everybody has the same tells nobody apart, and one that is taken for something else, or that somebody has named, is left to that.
 */
export function linkColumns(
  stats: readonly ColumnStats[],
  taken: ReadonlySet<string>,
  asked: Readonly<Record<string, string>> = {},
): Readonly<Partial<Record<Link, string>>> {
  const named = new Set(Object.values(asked).map(normaliseHeader));
  const tells = ({ name, distinct, sample }: ColumnStats) =>
    distinct > 1 && !taken.has(name) && !named.has(normaliseHeader(name)) && !page.test(sample.trim());
  const found: Partial<Record<Link, string>> = {};
  for (const link of links) {
    const there = linkHeaders(link).flatMap((header) => stats.filter(({ name }) => normaliseHeader(name) === header));
    const column = there.find(tells);
    if (column) found[link] = column.name;
  }
  return found;
}

/** Says which columns were taken for that. */
export function linkNotes({ referred_by, account }: Readonly<Partial<Record<Link, string>>>): readonly Note[] {
  const said = (code: 'says-referrer' | 'says-account', column: string | undefined) =>
    column === undefined ? [] : [note(code, { column: { text: column } })];
  return [...said('says-referrer', referred_by), ...said('says-account', account)];
}
