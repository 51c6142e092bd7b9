import { type Connection, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { cellText } from '../lexicon/cell-text.ts';
import { placeOf, type SourceTable } from '../source/source-table.ts';

const examples = { date: 'write dates like 2025-12-31', amount: 'write amounts like 1234.50' } as const;

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
  return new Failure(
    `${what}-unreadable`,
    `no cell of ${JSON.stringify(column)} can be read as ${what === 'date' ? 'a date' : 'an amount'} (${placeOf(source, row ?? { file: 0, line: 0 })}: ${row?.value})`,
    `Name the column of the ${what} with --${what}, or ${examples[what]}.`,
  );
}
