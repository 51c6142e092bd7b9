import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import type { SourceColumn, SourceTable } from './read-source.ts';

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
  readonly dates: number;
  readonly emails: number;
  readonly sample: string;
}

export const SAMPLE = id('import sample');
const SAMPLE_ROWS = 10_000;

const number = String.raw`[-+(]?\s*(\p{Sc}|[A-Za-zł]{1,3}\.?\p{Sc}?)?\s*[-+]?(\d[\d.,'’\s\x{a0}\x{202f}]*|[.,]\d+)(\p{Sc}|[A-Za-zł]{1,3}\.?)?\s*[)-]?`;
const fraction = String.raw`\d[.,]\d{1,2}\D*`;
const month = String.raw`\p{L}{3,10}`;
const date = [
  String.raw`(19|20)\d\d[-/.](0?[1-9]|1[0-2])[-/.]([0-2]?\d|3[01])([T ].*)?`,
  String.raw`([0-2]?\d|3[01])[-/.]([0-2]?\d|3[01])[-/.](\d{4}|\d\d)([T ,].*)?`,
  String.raw`(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])`,
  String.raw`(\p{L}{2,4},? )?([0-2]?\d|3[01])\.?[ -]${month}\.?,?[ -](\d{4}|\d\d)([T ,].*)?`,
  String.raw`(\p{L}{2,4},? )?${month}\.? ([0-2]?\d|3[01])(st|nd|rd|th)?,? \d{4}([T ,].*)?`,
  String.raw`(\d{4}|\d{1,2})年\d{1,2}月\d{1,2}日.*`,
].join('|');

/** Looks at the first rows of every column at once. */
export async function columnStats(
  connection: Connection,
  { relation, columns }: SourceTable,
): Promise<readonly ColumnStats[]> {
  const simple = columns.filter(({ type }) => !/^(STRUCT|MAP|UNION|BLOB|INTERVAL)|\[\d*\]$/.test(type));
  await connection.execute(sql`create or replace temporary table ${SAMPLE} as
    select ${join([sql`"#line"`, ...simple.map(({ name }) => id(name))])} from ${relation} where "#problem" is null limit ${SAMPLE_ROWS}`);
  if (simple.length === 0) return [];
  const [row] = await connection.rows(sql`select count(*) as n, ${join(simple.flatMap(aggregates))} from ${SAMPLE}`);
  const at = (name: string) => row?.[name] ?? 0;
  return simple.map(({ name, type }, i) => {
    const filled = Number(at(`filled ${i}`));
    const share = (what: string) => Number(at(`${what} ${i}`)) / Math.max(1, filled);
    return {
      name,
      type,
      rows: Number(at('n')),
      filled,
      distinct: Number(at(`distinct ${i}`)),
      numbers: share('numbers'),
      fractions: share('fractions'),
      dates: share('dates'),
      emails: share('emails'),
      sample: String(row?.[`sample ${i}`] ?? ''),
    };
  });
}

function aggregates({ name, type }: SourceColumn, i: number): readonly Fragment[] {
  const text = sql`nullif(trim(cast(${id(name)} as varchar)), '')`;
  const share = (what: string, condition: Fragment) => sql`count(*) filter (${condition}) as ${id(`${what} ${i}`)}`;
  const isTime = /^(TIMESTAMP|DATE)/.test(type);
  const isNumber = /^(DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT|INTEGER|UINTEGER|DOUBLE|FLOAT)/.test(type);
  const matches = (pattern: string) => sql`regexp_full_match(${text}, ${pattern})`;
  return [
    sql`count(${text}) as ${id(`filled ${i}`)}`,
    sql`count(distinct ${text}) as ${id(`distinct ${i}`)}`,
    share(
      'numbers',
      isNumber
        ? sql`${id(name)} is not null`
        : isTime
          ? sql`false`
          : sql`(try_cast(${text} as double) is not null or ${matches(number)})`,
    ),
    share(
      'fractions',
      isNumber
        ? sql`${id(name)} <> floor(${id(name)})`
        : sql`${matches(number)} and regexp_matches(${text}, ${`${fraction}$`})`,
    ),
    share('dates', isTime ? sql`${id(name)} is not null` : matches(date)),
    share('emails', matches(String.raw`[^@\s]+@[^@\s]+\.[^@\s]+`)),
    sql`left(any_value(${text}), 40) as ${id(`sample ${i}`)}`,
  ];
}
