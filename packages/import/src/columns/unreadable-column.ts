import { type Connection, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { cellText } from '../lexicon/cell-text.ts';
import { cellAt, type SourceTable } from '../source/source-table.ts';

/** The failure of a column of which not one cell could be read, with its first cell. */
export async function unreadableColumn(
  connection: Connection,
  source: SourceTable,
  column: string,
  what: 'date' | 'amount',
): Promise<Failure> {
  const text = cellText(column);
  const [row] = await connection.rows<{ file: number; line: number; value: string }>(
    sql`select "#file" as file, "#line" as line, ${text} as value from ${source.relation} where ${text} is not null limit 1`,
  );
  return new Failure(`${what}-unreadable`, {
    column: { text: column },
    example: cellAt(source, row ?? { file: 0, line: 0 }, row?.value ?? ''),
  });
}
