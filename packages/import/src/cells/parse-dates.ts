import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { unreadableColumn } from '../columns/unreadable-column.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { LETTER } from '../lexicon/letter.ts';
import { monthNameDate } from '../lexicon/month-names.ts';
import { type Note, note } from '../notes/note.ts';
import type { ImportRequest } from '../request/import-request.ts';
import { isTrimmed, type SourceTable } from '../source/source-table.ts';
import { decideDayOrder } from './decide-day-order.ts';
import { isInUtc } from './utc-column.ts';

/** How the column (or columns) of dates is read. */
export interface DateReading {
  /** TIMESTAMP in the business's zone; null where blank or unreadable. */
  readonly at: Fragment;
  readonly given: Fragment;
  /** How it was read, where there was a choice. */
  readonly notes: readonly Note[];
}

const shapes = {
  iso: String.raw`^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  zoned: String.raw`^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[T ].*[\d ](Z|UTC|GMT|[+-]\d{2}(:?\d{2})?)$`,
  compact: String.raw`^\d{8}(\d{6})?$`,
  epoch: String.raw`^\d{10}(\d{3}|\d{6})?(\.\d+)?$`,
  serial: String.raw`^[2-9]\d{4}(\.\d+)?$`,
  numeric: String.raw`^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}`,
  chinese: String.raw`^\d{4}年`,
  named: String.raw`${LETTER}{3,}.*\d|\d.*${LETTER}{3,}`,
} as const;
/** A time that stands before its date. */
const timeFirst = String.raw`^(\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?),? +(\d.*)$`;
/** The zone behind a date in numbers or with the month's name. */
const utcBehind = String.raw`\s*\b(UTC|GMT)$`;
type Shape = keyof typeof shapes;

/** Decides, over all rows, how dates are written. Rejects with date-ambiguous where day and month could be exchanged. */
export async function readDates(
  connection: Connection,
  source: SourceTable,
  columns: { readonly date: string; readonly time?: string | undefined },
  request: ImportRequest,
  now: Date,
): Promise<DateReading> {
  const type = source.columns.find(({ name }) => name === columns.date)?.type ?? 'VARCHAR';
  const isUtc = isInUtc(columns.date);
  const cell = (column: string) => cellText(column, isTrimmed(source));
  const given = sql`${cell(columns.date)} is not null`;
  const typed = typedTime(columns, type, isUtc, request.timeZone);
  if (typed) return { at: plausible(typed), given: sql`${id(columns.date)} is not null`, notes: [] };
  const written = columns.time
    ? sql`nullif(trim(concat_ws(' ', ${cell(columns.date)}, ${cell(columns.time)})), '')`
    : cell(columns.date);
  if (await areAllPlain(connection, source.relation, written))
    return { at: plausible(local(sql`try_cast(${written} as timestamp)`, isUtc, request.timeZone)), given, notes: [] };
  const counts = await countWays(connection, source.relation, written);
  const text = counts.timeFirst > 0 ? sql`regexp_replace(${written}, ${timeFirst}, ${String.raw`\2 \1`})` : written;
  const seen = await countShapes(connection, source.relation, text);
  const decided =
    seen.numeric > 0 && !request.dateOrder ? await decideDayOrder(connection, source, columns.date, now) : null;
  const order = decided?.order ?? (seen.numeric > 0 ? request.dateOrder! : 'ymd');
  const inItsZone = (read: (date: Fragment) => Fragment) => {
    const here = local(read(text), isUtc, request.timeZone);
    if (counts.utc === 0) return here;
    const there = local(read(sql`regexp_replace(${text}, ${utcBehind}, '')`), true, request.timeZone);
    return sql`case when regexp_matches(${text}, ${utcBehind}) then ${there} else ${here} end`;
  };
  const readings: Readonly<Record<Shape, () => Fragment>> = {
    iso: () => local(sql`try_cast(${isoText(text)} as timestamp)`, isUtc, request.timeZone),
    zoned: () => sql`timezone(${request.timeZone}, try_cast(${zonedText(text)} as timestamptz))`,
    compact: () => local(sql`try_strptime(${text}, ['%Y%m%d', '%Y%m%d%H%M%S'])`, isUtc, request.timeZone),
    epoch: () => local(epochTime(sql`try_cast(${text} as double)`), true, request.timeZone),
    serial: () => local(serialTime(sql`try_cast(${text} as double)`), isUtc, request.timeZone),
    numeric: () => inItsZone((date) => numericDate(date, order)),
    chinese: () =>
      local(
        sql`try_cast(regexp_replace(${text}, ${String.raw`^(\d+)年(\d+)月(\d+)日`}, ${String.raw`\1-\2-\3`}) as timestamp)`,
        isUtc,
        request.timeZone,
      ),
    named: () => inItsZone(monthNameDate),
  };
  const used = (['zoned', 'iso', 'compact', 'epoch', 'serial', 'numeric', 'chinese', 'named'] as const).filter(
    (shape) => seen[shape] > 0,
  );
  if (used.length === 0 && seen.filled > 0) throw await unreadableColumn(connection, source, columns.date, 'date');
  const only = used.length === 1 ? used[0] : undefined;
  const at =
    used.length === 0
      ? sql`cast(null as timestamp)`
      : only && only !== 'named'
        ? readings[only]()
        : sql`case ${join(
            used.map((shape) => sql`when regexp_matches(${text}, ${shapes[shape]}) then ${readings[shape]()}`),
            ' ',
          )} else null end`;
  const notes = seen.numeric > 0 ? [note(`dates-${order}`)] : [];
  const told = decided?.by ? [note('month-settles', { column: { text: decided.by } })] : [];
  return { at: sql`cast(${plausible(at)} as timestamp)`, given, notes: [...notes, ...told] };
}

function typedTime(
  { date, time }: { readonly date: string; readonly time?: string | undefined },
  type: string,
  isUtc: boolean,
  zone: string,
): Fragment | null {
  const column = id(date);
  if (type === 'DATE' && time) return null;
  if (type === 'DATE') return sql`cast(${column} as timestamp)`;
  if (type === 'TIMESTAMP WITH TIME ZONE') return sql`timezone(${zone}, ${column})`;
  if (type.startsWith('TIMESTAMP')) return local(sql`cast(${column} as timestamp)`, isUtc, zone);
  return null;
}

/** Times are local unless the column says they are UTC. */
function local(time: Fragment, isUtc: boolean, zone: string): Fragment {
  return isUtc ? sql`timezone(${zone}, timezone('UTC', ${time}))` : time;
}

/** Placeholders such as 1900-01-01 and 0001-01-01 are no dates. */
function plausible(at: Fragment): Fragment {
  // The time is computed once, where a case would do so twice.
  const limit = sql`timestamp '1970-01-01 23:59:59.999999'`;
  return sql`nullif(greatest(${at}, ${limit}), ${limit})`;
}

/** Whether the database can read every date by itself. To look for the shapes of each costs three times as much (measured). */
async function areAllPlain(connection: Connection, relation: Fragment, text: Fragment): Promise<boolean> {
  const isPlain = sql`try_cast(${text} as timestamp) is not null and substr(${text}, 5, 1) in ('-', '/', '.')
    and (length(${text}) <= 10 or not regexp_matches(${text}, ${shapes.zoned}))`;
  const [seen] = await connection.rows<{ filled: number; plain: number }>(
    sql`select count(${text}) as filled, count(*) filter (${isPlain}) as plain from ${relation}`,
  );
  return seen !== undefined && seen.filled > 0 && seen.filled === seen.plain;
}

/** Cells in which the time stands before the date, and dates in numbers with their zone behind them. */
async function countWays(
  connection: Connection,
  relation: Fragment,
  text: Fragment,
): Promise<{ readonly timeFirst: number; readonly utc: number }> {
  const [seen] = await connection.rows<{ first: number; utc: number }>(
    sql`select count(*) filter (substr(${text}, 2, 1) = ':' or substr(${text}, 3, 1) = ':') as first,
  count(*) filter (right(${text}, 3) in ('UTC', 'GMT')) as utc from ${relation}`,
  );
  return { timeFirst: seen?.first ?? 0, utc: seen?.utc ?? 0 };
}

async function countShapes(
  connection: Connection,
  relation: Fragment,
  text: Fragment,
): Promise<Readonly<Record<Shape | 'filled', number>>> {
  const count = (shape: Shape, but: Fragment) =>
    sql`count(*) filter (regexp_matches(${text}, ${shapes[shape]}) ${but}) as ${id(shape)}`;
  const notIso = sql`and not regexp_matches(${text}, ${shapes.iso}) and not regexp_matches(${text}, ${shapes.numeric}) and not regexp_matches(${text}, ${shapes.chinese})`;
  const [iso] = await connection.rows<{ filled: number; iso: number; zoned: number }>(
    sql`select count(${text}) as filled, ${count('iso', sql``)}, ${count('zoned', sql``)} from ${relation}`,
  );
  const none = { filled: 0, iso: 0, zoned: 0, compact: 0, epoch: 0, serial: 0, numeric: 0, chinese: 0, named: 0 };
  if (!iso) return none;
  // A column where every time has an offset needs one reading alone.
  const known = {
    ...none,
    filled: iso.filled,
    zoned: iso.zoned,
    iso: iso.iso - iso.zoned,
  };
  if (iso.iso === iso.filled) return known;
  const [others] = await connection.rows<Record<string, number>>(
    sql`select ${count('compact', sql``)}, ${count('epoch', sql``)}, ${count('serial', sql``)}, ${count('numeric', sql``)}, ${count('chinese', sql``)}, ${count('named', notIso)} from ${relation}`,
  );
  return { ...known, ...others };
}

/** `2025/1/7 9:50 +0200` as the database reads it: dashes, and the offset beside the time with a colon. */
function isoText(text: Fragment): Fragment {
  const dashes = sql`regexp_replace(${text}, ${String.raw`^(\d{4})[/.](\d{1,2})[/.](\d{1,2})`}, ${String.raw`\1-\2-\3`})`;
  return sql`regexp_replace(${dashes}, ${String.raw`\s*([+-]\d{2}):?(\d{2})$`}, ${String.raw`\1:\2`})`;
}

/** The same with the zone and the seconds that the database wants: `2025-01-07 09:50 UTC`. */
function zonedText(text: Fragment): Fragment {
  const offset = sql`regexp_replace(${isoText(text)}, ${String.raw`(\d)\s*(UTC|GMT|Z)$`}, ${String.raw`\1+00:00`})`;
  return sql`regexp_replace(${offset}, ${String.raw`([T ]\d{1,2}:\d{2})\s*([+-]\d{2}(:\d{2})?)$`}, ${String.raw`\1:00\2`})`;
}

function epochTime(value: Fragment): Fragment {
  return sql`make_timestamp(cast(case when ${value} < 1e11 then ${value} * 1000000 when ${value} < 1e14 then ${value} * 1000 else ${value} end as bigint))`;
}

/** Days since the end of 1899, as spreadsheets count them; a time is a fraction, rounded to the second. */
function serialTime(value: Fragment): Fragment {
  return sql`timestamp '1899-12-30' + to_seconds(cast(round(${value} * 86400) as bigint))`;
}

function numericDate(text: Fragment, order: 'dmy' | 'mdy' | 'ymd'): Fragment {
  const slashes = sql`regexp_replace(${text}, ${String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4}),?\s*T?\s*`}, ${String.raw`\1/\2/\3 `})`;
  const clean = sql`trim(regexp_replace(${slashes}, ${String.raw`(?i)([ap])\.?\s?m\.?$`}, ${String.raw`\1m`}))`;
  const times = ['', ' %H:%M:%S', ' %H:%M', ' %I:%M:%S %p', ' %I:%M %p', ' %I:%M:%S%p', ' %I:%M%p', ' %H:%M:%S.%g'];
  const formats = (date: string) => sql`[${join(times.map((time) => sql`${date + time}`))}]`;
  const short = { dmy: '%d/%m/%y', mdy: '%m/%d/%y', ymd: '%y/%m/%d' }[order];
  const long = order === 'mdy' ? '%m/%d/%Y' : '%d/%m/%Y';
  return sql`case when regexp_matches(${clean}, ${String.raw`^\d+/\d+/\d{4}`}) then try_strptime(${clean}, ${formats(long)}) else try_strptime(${clean}, ${formats(short)}) end`;
}
