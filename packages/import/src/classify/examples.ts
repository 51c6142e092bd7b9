import { type Connection, sql } from '@perennial/engine';
import { REJECTS } from '../scratch/import-tables.ts';
import type { Source } from '../source/source.ts';
import { sourceNumber } from '../source/source-number.ts';

export interface Example {
  readonly file: string;
  /** Null in a source whose rows have none that lasts. */
  readonly line: number | null;
  readonly content: string;
}

const EXAMPLES = 3;
const LONGEST = 200;

/** The first rows of each reason, as they stand in their source. */
export async function examplesOf(
  connection: Connection,
  sources: readonly Source[],
  numbers: readonly number[],
): Promise<ReadonlyMap<string, readonly Example[]>> {
  const rows = await connection.rows<{ reason: string; file: number; line: number; content: string }>(sql`
with first as (select reason, file, line, row_number() over (partition by reason order by file, line) as place from ${REJECTS} where reason <> 'erased' qualify place <= ${EXAMPLES})
select f.reason, f.file, f.line, left(r.content, ${LONGEST}) as content
from first as f join rejected as r on r.source = ${sourceNumber(numbers)} and r.line = f.line order by f.reason, f.file, f.line`);
  const examples = new Map<string, Example[]>();
  for (const { reason, file, line, content } of rows)
    examples.set(reason, [...(examples.get(reason) ?? []), exampleOf(sources[file], line, content)]);
  return examples;
}

function exampleOf(source: Source | undefined, line: number, content: string): Example {
  return { file: source?.name ?? '', line: source?.capabilities.hasLines ? line : null, content };
}
