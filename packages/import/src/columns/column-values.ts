import { type Connection, id, join, sql } from '@perennial/engine';
import { statusWords } from '../lexicon/status-words.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import type { ColumnStats } from './column-stats.ts';

/** A text that stands in a column of the sample, as it is and as words, and how often. */
export interface ColumnValue {
  readonly text: string;
  readonly words: string;
  readonly rows: number;
}

/** Columns with more texts than these hold no statuses. */
const MOST = 60;

/** The texts of each column of the sample that has few. */
export async function columnValues(
  connection: Connection,
  stats: readonly ColumnStats[],
): Promise<ReadonlyMap<string, readonly ColumnValue[]>> {
  const few = stats.filter(
    ({ distinct, filled }) => distinct > 0 && distinct <= MOST && (distinct < filled || filled < MOST),
  );
  if (few.length === 0) return new Map();
  const cells = join(few.map(({ name }) => id(name)));
  const seen = await connection.rows<{ name: string; text: string; words: string; rows: number }>(sql`
select name, text, ${statusWords('text')} as words, rows from (
  select name, text, count(*) as rows from (unpivot (select ${cells} from ${SAMPLE}) on columns(*) into name name value text) group by name, text)
order by rows desc, text`);
  const values = new Map<string, ColumnValue[]>();
  for (const { name, text, words, rows } of seen) {
    const of = values.get(name) ?? [];
    of.push({ text, words, rows });
    values.set(name, of);
  }
  return values;
}
