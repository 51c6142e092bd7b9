import type { KnownExport } from '../exports/known-export.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { type Part, synonyms } from '../lexicon/synonyms.ts';
import { type Note, note } from '../notes/note.ts';
import type { ColumnStats } from './column-stats.ts';

/** One that says something in far fewer rows leaves most orders without a channel. */
const LEAST_FILLED = 1 / 3;
/** More texts are addresses or names, no channels. */
const MOST_VALUES = 1000;

/**
 * Takes the column of channels, best header first, that tells orders apart. One that says the same of every order compares nobody with anybody, as Shopify's
 * `Source` that says `web`: it is passed over for another, and a note says so. None where no header names channels.
 */
export function takeChannel(
  found: Partial<Record<Part, string | undefined>>,
  stats: readonly ColumnStats[],
  known: KnownExport | undefined,
): readonly Note[] {
  const taken = Object.values(found);
  const headers = known ? (known.columns.channel ?? []) : synonyms.channel.flat();
  const there = headers
    .flatMap((header) => stats.filter(({ name }) => normaliseHeader(name) === header && !taken.includes(name)))
    .filter(({ filled, distinct }) => filled > 0 && distinct <= MOST_VALUES);
  const most = Math.max(...there.map(({ filled }) => filled));
  const column = there.find(({ distinct, filled }) => distinct > 1 && filled >= LEAST_FILLED * most) ?? there[0];
  if (!column) return [];
  found.channel = column.name;
  const passed = there.find(({ distinct }) => distinct === 1);
  if (column.distinct === 1 || !passed) return [];
  const values = { column: { text: column.name }, passed: { text: passed.name }, value: { text: passed.sample } };
  return [note('channel-tells-apart', values)];
}
