import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { Failure, type MessageValue } from '@perennial/words';
import { agreesWith, type CalendarDay } from '../lexicon/calendar-words.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { cellAt, type SourceTable } from '../source/source-table.ts';

type DayOrder = 'dmy' | 'mdy';

/** How dates are read, and the column that told. */
export interface DayOrderDecision {
  readonly order: DayOrder;
  readonly by?: string;
}

/**
 * Whether dates like 3/4/2011 have the day or the month first: by values above 12 in all rows, else by a column of months, weekdays or
 * other dates that agrees with one reading alone, else by the reading in which the file runs forward, else by the one that does not lie in the future. Rejects with date-ambiguous where both stay possible.
 */
export async function decideDayOrder(
  connection: Connection,
  source: SourceTable,
  column: string,
  now: Date,
): Promise<DayOrderDecision> {
  const { relation } = source;
  const text = cellText(column);
  const part = (n: number) =>
    sql`try_cast(regexp_extract(${text}, ${String.raw`^(?:\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?,? +)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})`}, ${n}) as integer)`;
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
    throw await bothOrders(connection, source, dated, {
      dayFirst: { rows: count('dayfirst'), example: cell('a') },
      monthFirst: { rows: count('monthfirst'), example: cell('b') },
    });
  if (count('dayfirst') > 0 || count('open') === 0) return { order: 'dmy' };
  if (count('monthfirst') > 0) return { order: 'mdy' };
  const told = await orderByOtherColumns(connection, source, column);
  if (told) return told;
  const order = await forwardOrder(connection, dated, now);
  if (order) return { order };
  throw new Failure('date-ambiguous', { example: cell('a') });
}

/** Rows of the rarer order that are named. */
const NAMED = 3;

/** The failure of dates of which some can only have the day first and others only the month: it names the rows of the rarer kind. */
async function bothOrders(
  connection: Connection,
  source: SourceTable,
  dated: Fragment,
  {
    dayFirst,
    monthFirst,
  }: Readonly<Record<'dayFirst' | 'monthFirst', { readonly rows: number; readonly example: MessageValue }>>,
): Promise<Failure> {
  const isRarer = dayFirst.rows < monthFirst.rows ? sql`a > 12` : sql`b > 12`;
  const rows = await connection.rows<{ file: number; line: number; value: string }>(
    sql`select "#file" as file, "#line" as line, value from ${dated} where ${isRarer} order by 1, 2 limit ${NAMED}`,
  );
  return new Failure('date-ambiguous.both', {
    dayFirst: dayFirst.example,
    monthFirst: monthFirst.example,
    dayFirstRows: { count: dayFirst.rows },
    monthFirstRows: { count: monthFirst.rows },
    rows: { list: rows.map(({ file, line, value }) => cellAt(source, { file, line }, value)) },
    order: { text: dayFirst.rows < monthFirst.rows ? 'mdy' : 'dmy' },
  });
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

/** Rows that the other columns are compared in, and the fewest that have to say something. */
const COMPARED = 1000;
const FEWEST = 3;
/** Days that another date of the same row may be away. */
const NEAR = 45;

/** The reading that another column of the file agrees with, where it contradicts the other. */
async function orderByOtherColumns(
  connection: Connection,
  { relation, columns }: SourceTable,
  column: string,
): Promise<DayOrderDecision | null> {
  const others = columns.filter(({ name, type }) => name !== column && /^(VARCHAR|DATE|TIMESTAMP|.*INT.*)$/.test(type));
  const cells = join(others.map(({ name }) => sql`cast(${id(name)} as varchar) as ${id(name)}`));
  if (others.length === 0) return null;
  const rows = await connection.rows<Record<string, string | null>>(
    sql`select ${cellText(column)} as "#date", ${cells} from ${relation} limit ${COMPARED}`,
  );
  for (const { name } of others) {
    const says = { dmy: [0, 0], mdy: [0, 0] } satisfies Record<DayOrder, number[]>;
    for (const row of rows) {
      const readings = bothReadings(row['#date'] ?? '');
      const cell = row[name];
      if (!readings || cell === null || cell === undefined || cell.trim() === '') continue;
      for (const order of ['dmy', 'mdy'] as const) {
        const agrees = agreesWith(name, cell, readings[order]) ?? isNear(cell, readings, order);
        if (agrees !== null) says[order][agrees ? 0 : 1]! += 1;
      }
    }
    const [dmy, mdy] = [says.dmy, says.mdy].map(([yes = 0, no = 0]) => ({ said: yes + no, share: yes / (yes + no) }));
    if (!dmy || !mdy || dmy.said < FEWEST) continue;
    if (dmy.share >= 0.95 && mdy.share < 0.6) return { order: 'dmy', by: name };
    if (mdy.share >= 0.95 && dmy.share < 0.6) return { order: 'mdy', by: name };
  }
  return null;
}

/** Both readings of a date that has two. */
function bothReadings(text: string): Readonly<Record<DayOrder, CalendarDay>> | null {
  const [a = 0, b = 0, y = 0] = (/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})/.exec(text)?.slice(1) ?? []).map(Number);
  if (a < 1 || b < 1 || a > 12 || b > 12 || a === b) return null;
  const year = y < 100 ? y + 2000 : y;
  return { dmy: { year, month: b, day: a }, mdy: { year, month: a, day: b } };
}

/** Whether another date, written so that it has one reading, is nearer to this reading than to the other. */
function isNear(cell: string, readings: Readonly<Record<DayOrder, CalendarDay>>, order: DayOrder): boolean | null {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(cell)?.[0];
  if (!iso) return null;
  const away = ({ year, month, day }: CalendarDay) =>
    Math.abs(Date.parse(iso) - Date.UTC(year, month - 1, day)) / 86_400_000;
  const other = order === 'dmy' ? 'mdy' : 'dmy';
  return away(readings[order]) <= NEAR && away(readings[order]) < away(readings[other]);
}
