import { type Connection, type Fragment, id, join, type Row, sql } from '@perennial/engine';
import { isInUtc } from '../cells/utc-column.ts';

/** A column of text of which every cell can be kept as another type, and is written as it was when it is made text again. */
export interface TypedColumn {
  readonly name: string;
  readonly type: Fragment;
  readonly isTime: boolean;
}

const TIMESTAMP = { type: sql`timestamp`, isTime: true };
const DAY = { type: sql`date`, isTime: true };

const SAMPLE_ROWS = 2000;
/** To look at more columns than this takes longer than their types save. */
const MOST_TYPED = 100;
/** Digits before the point: with those after it they fit the exact money of an import. */
const WHOLE_DIGITS = 12;
const MOST_DIGITS = 6;
/** A point before three digits may stand for thousands: only the text, and the currency, can tell. */
const OF_THOUSANDS = 3;

/**
 * The columns of times, days and decimals, as the first rows have them; `typedRows` leaves out rows that are otherwise. A column takes less than half
 * of the memory so, and need not be parsed by each query that reads it.
 */
export async function typedColumns(
  connection: Connection,
  rows: Fragment,
  names: readonly string[],
): Promise<readonly TypedColumn[]> {
  if (names.length > MOST_TYPED) return [];
  const seen = names.map((name, i) => {
    const cell = id(name);
    const digits = sql`length(${cell}) - strpos(${cell}, '.')`;
    const isDecimal = sql`regexp_full_match(${cell}, ${String.raw`-?(0|[1-9]\d*)\.\d+`})`;
    return sql`count(${cell}) as ${id(`filled${i}`)}, count(*) filter (${isWrittenAs(cell, TIMESTAMP)}) as ${id(`times${i}`)},
      count(*) filter (${isWrittenAs(cell, DAY)}) as ${id(`days${i}`)}, count(*) filter (${isDecimal}) as ${id(`decimals${i}`)},
      min(${digits}) as ${id(`fewest${i}`)}, max(${digits}) as ${id(`most${i}`)}`;
  });
  const [counts] = await connection.rows<Row & Record<string, number | null>>(
    sql`select ${join(seen)} from (select * from ${rows} limit ${SAMPLE_ROWS}) as first_rows`,
  );
  return names.flatMap((name, i) => {
    const count = (what: string) => counts?.[`${what}${i}`] ?? 0;
    const all = (what: string) => count(what) > 0 && count(what) === count('filled');
    if (all('times')) return { name, ...TIMESTAMP };
    // A day that begins in UTC is a time where the business is; a day by its type is not.
    if (all('days') && !isInUtc(name)) return { name, ...DAY };
    const digits = count('most');
    if (!all('decimals') || count('fewest') !== digits || digits > MOST_DIGITS || digits === OF_THOUSANDS) return [];
    return { name, type: sql`decimal(${WHOLE_DIGITS + digits}, ${digits})`, isTime: false };
  });
}

/** Rows of text with some columns typed, without those rows where a cell would not be written as it was. */
export function typedRows(rows: Fragment, names: readonly string[], typed: readonly TypedColumn[]): Fragment {
  if (typed.length === 0) return rows;
  const columns = names.map((name) => {
    const type = typed.find((each) => each.name === name)?.type;
    return type ? sql`try_cast(${id(name)} as ${type}) as ${id(name)}` : id(name);
  });
  const isKept = typed.map((each) => sql`(${id(each.name)} is null or ${isWrittenAs(id(each.name), each)})`);
  return sql`(select ${join(columns)} from ${rows} as texts where ${join(isKept, ' and ')})`;
}

/** True for a cell that is the same when it is made text again. Years have four digits, and nothing is infinite. */
function isWrittenAs(cell: Fragment, { type, isTime }: Omit<TypedColumn, 'name'>): Fragment {
  const isSame = sql`cast(try_cast(${cell} as ${type}) as varchar) = ${cell}`;
  return sql`coalesce(${isTime ? sql`${isSame} and substr(${cell}, 5, 1) = '-'` : isSame}, false)`;
}
