import { phoneTail } from '@perennial/import';
import { type Kysely, type Selectable, sql } from 'kysely';
import { journalLines } from '../live/write/journal.ts';
import type { Database, JournalTable } from '../store/database.ts';

/** A line as it is read. */
export type JournalLine = Selectable<JournalTable> & { readonly slots: string | null };

const AT_ONCE = 1000;
const PATTERNS = 20;

/** Lines of the journal that may hold one of these texts: those that do, and some that only look like it. */
export async function linesLike(db: Kysely<Database>, texts: readonly string[]): Promise<readonly JournalLine[]> {
  const patterns = [...new Set(texts.flatMap(patternsOf))];
  const found = new Map<number, JournalLine>();
  for (let from = 0; from < patterns.length; from += PATTERNS) {
    const some = patterns.slice(from, from + PATTERNS);
    for (let after = 0; ; ) {
      const rows = await journalLines(db)
        .where('seq', '>', after)
        .where((or) => or.or(some.map((pattern) => sql<boolean>`lower(body) like ${pattern} escape '!'`)))
        .orderBy('seq')
        .limit(AT_ONCE)
        .execute();
      for (const row of rows) found.set(Number(row.seq), row);
      if (rows.length < AT_ONCE) break;
      after = Number(rows.at(-1)!.seq);
    }
  }
  return [...found.values()].toSorted((a, b) => Number(a.seq) - Number(b.seq));
}

/** A text as JSON has it; of a telephone number its digits with anything between. SQLite has no lower case but that of ASCII, so other letters are left open. */
function patternsOf(text: string): readonly string[] {
  const plain = JSON.stringify(text.trim()).slice(1, -1).toLowerCase();
  if (plain === '') return [];
  const open = plain.replace(/[!%_]/g, '!$&').replace(/[^\x20-\x7e]/g, '%');
  const tail = phoneTail(text) ?? (text.startsWith('tel ') ? text.slice(4) : null);
  return [`%${open}%`, ...(tail ? [`%${[...tail].join('%')}%`] : [])];
}
