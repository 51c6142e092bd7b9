import { type Connection, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import type { SourceTable } from '../files/file-sources.ts';
import { cellText } from '../lexicon/cell-text.ts';

const examples = { date: 'write dates like 2025-12-31', amount: 'write amounts like 1234.50' } as const;

/** The failure of a column of which not one cell could be read, with its first cell. */
export async function unreadableColumn(
  connection: Connection,
  { relation, files }: SourceTable,
  column: string,
  what: 'date' | 'amount',
): Promise<Failure> {
  const text = cellText(column);
  const [row] = await connection.rows<{ file: number; line: number; value: string }>(
    sql`select "#file" as file, "#line" as line, ${text} as value from ${relation} where ${text} is not null limit 1`,
  );
  return new Failure(
    `${what}-unreadable`,
    `no cell of ${JSON.stringify(column)} can be read as ${what === 'date' ? 'a date' : 'an amount'} (${files[row?.file ?? 0]?.path}, row ${row?.line}: ${row?.value})`,
    `Name the column of the ${what} with --${what}, or ${examples[what]}.`,
  );
}
