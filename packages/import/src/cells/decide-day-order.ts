import { type Connection, type Fragment, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { cellText } from '../lexicon/cell-text.ts';
import { cellAt, type SourceTable } from '../source/source-table.ts';

type DayOrder = 'dmy' | 'mdy';

/**
 * Whether dates like 3/4/2011 have the day or the month first: by values above 12 in all rows, else by the reading in which the file
 * runs forward, else by the one that does not lie in the future. Rejects with date-ambiguous where both stay possible.
 */
export async function decideDayOrder(
  connection: Connection,
  source: SourceTable,
  column: string,
  now: Date,
): Promise<DayOrder> {
  const { relation } = source;
  const text = cellText(column);
  const part = (n: number) =>
    sql`try_cast(regexp_extract(${text}, ${String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})`}, ${n}) as integer)`;
  const parts = sql`select "#file", "#line", ${text} as value, ${part(1)} as a, ${part(2)} as b, ${part(3)} as y from ${relation}`;
  const dated = sql`(select * from (${parts}) where greatest(a, b) <= 31 and least(a, b) <= 12 and a > 0 and b > 0)`;
  const [seen] = await connection.rows<Record<string, number | string | null>>(sql`
select count(*) filter (a > 12) as dayfirst, count(*) filter (b > 12) as monthfirst, count(*) filter (a <> b) as open,
  arg_max(value, a) as avalue, arg_max("#line", a) as aline, arg_max("#file", a) as afile,
  arg_max(value, b) as bvalue, arg_max("#line", b) as bline, arg_max("#file", b) as bfile from ${dated}`);
  const count = (name: string) => Number(seen?.[name] ?? 0);
  const cell = (which: 'a' | 'b') => {
    const place = { file: count(`${which}file`), line: count(`${which}line`) };
    return cellAt(source, place, String(seen?.[`${which}value`]));
  };
  if (count('dayfirst') > 0 && count('monthfirst') > 0)
    throw new Failure('date-ambiguous.both', { dayFirst: cell('a'), monthFirst: cell('b') });
  if (count('dayfirst') > 0 || count('open') === 0) return 'dmy';
  if (count('monthfirst') > 0) return 'mdy';
  const order = await forwardOrder(connection, dated, now);
  if (order) return order;
  throw new Failure('date-ambiguous', { example: cell('a') });
}

async function forwardOrder(connection: Connection, dated: Fragment, now: Date): Promise<DayOrder | null> {
  const year = sql`case when y < 100 then y + 2000 else y end`;
  const [steps] = await connection.rows<{
    rows: number;
    dmy: number;
    mdy: number;
    latestdmy: string;
    latestmdy: string;
  }>(sql`
with days as (select "#file", "#line", try_cast(concat(${year}, '-', b, '-', a) as date) as dmy, try_cast(concat(${year}, '-', a, '-', b) as date) as mdy from ${dated}),
steps as (select *, lag(dmy) over w as dmy_before, lag(mdy) over w as mdy_before from days window w as (partition by "#file" order by "#line"))
select count(*) as rows, least(count(*) filter (dmy < dmy_before), count(*) filter (dmy > dmy_before)) as dmy,
  least(count(*) filter (mdy < mdy_before), count(*) filter (mdy > mdy_before)) as mdy,
  cast(max(dmy) as varchar) as latestdmy, cast(max(mdy) as varchar) as latestmdy from steps`);
  if (!steps) return null;
  const { dmy, mdy, rows } = steps;
  const runs = (back: number, other: number) => back <= rows / 100 && other >= 2 && other > 5 * back;
  if (runs(dmy, mdy)) return 'dmy';
  if (runs(mdy, dmy)) return 'mdy';
  const today = now.toISOString().slice(0, 10);
  const isFuture = { dmy: steps.latestdmy > today, mdy: steps.latestmdy > today };
  if (isFuture.dmy !== isFuture.mdy) return isFuture.dmy ? 'mdy' : 'dmy';
  return null;
}
