import { type Connection, id, sql } from '@perennial/engine';
import { type Note, note } from '../notes/note.ts';
import { SAMPLE } from '../scratch/import-tables.ts';

/** A long number as a spreadsheet writes it. */
const mangled = String.raw`[0-9]([.,][0-9]+)?[eE]\+?[0-9]{2}`;

/** Says of each column of ids how many a spreadsheet has shortened, so that several may have become one. */
export async function mangledIds(
  connection: Connection,
  columns: readonly (string | undefined)[],
): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const name of columns) {
    if (name === undefined) continue;
    const isMangled = sql`regexp_full_match(${id(name)}, ${mangled})`;
    const [seen] = await connection.rows<{ all: number; rows: number; example: string | null }>(sql`
select count(${id(name)}) as all, count(*) filter (${isMangled}) as rows, min(${id(name)}) filter (${isMangled}) as example from ${SAMPLE}`);
    if (!seen || seen.rows === 0 || seen.example === null) continue;
    const values = {
      column: { text: name },
      rows: { count: seen.rows },
      all: { count: seen.all },
      example: { text: seen.example },
    };
    notes.push(note('ids-mangled', values));
  }
  return notes;
}
