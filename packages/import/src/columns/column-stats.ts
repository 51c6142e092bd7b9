import { type Connection, type Fragment, id, join, type Row, sql } from '@perennial/engine';
import { LETTER } from '../lexicon/letter.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import type { SourceColumn } from '../source/source.ts';

/** What the first rows show of a column. Shares are of the cells that are not blank. */
export interface ColumnStats {
  readonly name: string;
  readonly type: string;
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  readonly numbers: number;
  /** Numbers with one or two digits after a separator. */
  readonly fractions: number;
  /** Numbers with two digits after a separator, and cells with the sign of a currency. */
  readonly cents: number;
  readonly signs: number;
  readonly dates: number;
  readonly emails: number;
  readonly sample: string;
}

const SAMPLE_ROWS = 10_000;

const number = String.raw`[-+(]?\s*(\p{Sc}|${LETTER}{1,3}\.?\p{Sc}?)?\s*[-+]?(\d[\d.,'’\s\x{a0}\x{202f}]*|[.,]\d+)(\p{Sc}|${LETTER}{1,3}\.?)?\s*[)-]?`;
const fraction = String.raw`^\D*[\d.,'’\s]*\d[.,]\d{1,2}\D*$`;
const cent = String.raw`^\D*[\d.,'’\s]*\d[.,]\d{2}\D*$`;
const month = `${LETTER}{3,10}`;
const date = [
  String.raw`(19|20)\d\d[-/.](0?[1-9]|1[0-2])[-/.]([0-2]?\d|3[01])([T ].*)?`,
  String.raw`([0-2]?\d|3[01])[-/.]([0-2]?\d|3[01])[-/.](\d{4}|\d\d)([T ,].*)?`,
  String.raw`(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])`,
  String.raw`(${LETTER}{2,4},? )?([0-2]?\d|3[01])\.?[ -]${month}\.?,?[ -](\d{4}|\d\d)([T ,].*)?`,
  String.raw`(${LETTER}{2,4},? )?${month}\.? ([0-2]?\d|3[01])(st|nd|rd|th)?,? \d{4}([T ,].*)?`,
  String.raw`${month}\.?-([0-2]?\d|3[01])-(\d{4}|\d\d)([T ,].*)?`,
  String.raw`([0-2]?\d|3[01]) de ${month}( del?)? \d{4}([T ,].*)?`,
  String.raw`\d{1,2}:\d{2}(:\d{2})?( ?[AaPp][Mm])?,? +((19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d\d))`,
  String.raw`(\d{4}|\d{1,2})年\d{1,2}月\d{1,2}日.*`,
].join('|');

/** Looks at the first rows of every column at once. */
export async function columnStats(
  connection: Connection,
  { relation, columns }: { readonly relation: Fragment; readonly columns: readonly SourceColumn[] },
): Promise<readonly ColumnStats[]> {
  const simple = columns.filter(({ type }) => !/^(STRUCT|MAP|UNION|BLOB|INTERVAL)|\[\d*\]$/.test(type));
  const texts = simple.map(({ name }) => sql`nullif(trim(cast(${id(name)} as varchar)), '') as ${id(name)}`);
  await connection.execute(sql`create or replace temporary table ${SAMPLE} as
    select ${join([sql`"#line"`, ...texts])} from (select * from ${relation} where "#problem" is null limit ${SAMPLE_ROWS})`);
  const [total] = await connection.rows<{ n: number }>(sql`select count(*) as n from ${SAMPLE}`);
  const share = (condition: Fragment) => sql`count(*) filter (${condition}) / cast(count(*) as double)`;
  const matches = (pattern: string) => sql`regexp_full_match(cell, ${pattern})`;
  // One expression for all columns: each copy of a pattern costs its own compilation.
  const seen = await connection.rows<Omit<ColumnStats, 'type' | 'rows'> & Row>(sql`
select name, count(*) as filled, count(distinct cell) as "distinct",
  ${share(sql`try_cast(cell as double) is not null or ${matches(number)}`)} as numbers,
  ${share(sql`regexp_matches(cell, ${fraction}) and not ends_with(cell, '.0')`)} as fractions,
  ${share(sql`regexp_matches(cell, ${cent})`)} as cents, ${share(sql`regexp_matches(cell, ${String.raw`\p{Sc}`})`)} as signs,
  ${share(matches(date))} as dates, ${share(sql`contains(cell, '@') and ${matches(String.raw`[^@\s]+@[^@\s]+\.[^@\s]+`)}`)} as emails,
  left(any_value(cell), 40) as sample
from (unpivot (select * exclude ("#line") from ${SAMPLE}) on columns(*) into name name value cell) group by name`);
  const none = {
    filled: 0,
    distinct: 0,
    numbers: 0,
    fractions: 0,
    cents: 0,
    signs: 0,
    dates: 0,
    emails: 0,
    sample: '',
  };
  return simple.map(({ name, type }) => ({
    ...none,
    ...seen.find((each) => each.name === name),
    name,
    type,
    rows: total?.n ?? 0,
  }));
}
