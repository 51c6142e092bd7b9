import { type Connection, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import type { SourceTable } from '../source/source-table.ts';

/** What to tell of sources without a row that could be read. */
export async function noRows(connection: Connection, { sources, relation }: SourceTable): Promise<Failure> {
  const [broken] = await connection.rows<{ file: number; line: number; content: string }>(sql`
select "#file" as file, "#line" as line, left("#problem", 80) as content from ${relation}
where "#problem" is not null order by 1, 2 limit 1`);
  if (broken)
    return new Failure('file-empty.malformed', {
      file: { text: sources[broken.file]?.location ?? '' },
      line: { text: String(broken.line) },
      content: { text: broken.content },
    });
  return new Failure('file-empty.header-only', {
    files: { list: sources.map(({ location }) => ({ text: location })) },
  });
}
