import { type Connection, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import type { SourceTable } from '../source/source-table.ts';

/** What to tell of sources without a row that could be read. */
export async function noRows(connection: Connection, { sources, relation }: SourceTable): Promise<Failure> {
  const [broken] = await connection.rows<{ file: number; line: number; content: string }>(sql`
select "#file" as file, "#line" as line, left("#problem", 80) as content from ${relation}
where "#problem" is not null order by 1, 2 limit 1`);
  if (broken)
    return new Failure(
      'file-empty',
      `no row of orders could be read in ${sources[broken.file]?.location}: line ${broken.line} is malformed: ${broken.content}`,
      'Look for a quote that is never closed, or for a number of cells that is not the header’s; export the orders again.',
    );
  return new Failure(
    'file-empty',
    `no row of orders in ${sources.map(({ location }) => location).join(', ')}: there is a header and nothing else`,
    'Export the orders again; check the period chosen there.',
  );
}
