import { type Connection, type Fragment, id, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { isInUtc } from '../cells/utc-column.ts';
import { cellText } from '../lexicon/cell-text.ts';
import type { ClusterTable } from './cluster-table.ts';

/** How the dates of a table are read. */
export interface TableDates {
  /** TIMESTAMP(3) in the business's zone, null where blank or unreadable: not every connector keeps more than milliseconds. */
  readonly at: Fragment;
  readonly given: Fragment;
}

const day = String.raw`^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`;
const time = String.raw`[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?`;
const shapes = {
  iso: `${day}(${time})?$`,
  zoned: `${day}${time}\\s*(Z|UTC|GMT|[+-]\\d{2}(:?\\d{2})?)$`,
  compact: String.raw`^(19|20)\d{6}$`,
} as const;

/** By the type of the column; of texts and whole numbers, by how all of them are written. Rejects with date-unreadable. */
export async function tableDates(
  connection: Connection,
  table: ClusterTable,
  columns: { readonly date: string; readonly time?: string | undefined },
  zone: string,
): Promise<TableDates> {
  const type = table.columns.find(({ name }) => name === columns.date)?.type ?? '';
  const column = id(columns.date);
  const given = sql`${column} is not null`;
  const local = (at: Fragment) => (isInUtc(columns.date) ? inZone(sql`with_timezone(${at}, 'UTC')`, zone) : at);
  if (type === 'date' && !columns.time) return { at: plausible(timestamp(column)), given };
  if (/^timestamp.*with time zone$/.test(type)) return { at: plausible(inZone(column, zone)), given };
  if (type.startsWith('timestamp')) return { at: plausible(local(timestamp(column))), given };
  if (!/^(varchar|char|date|integer|bigint)/.test(type)) throw unreadable(table, columns.date, type);
  const text = columns.time
    ? sql`nullif(concat_ws(' ', ${cellText(columns.date)}, ${cellText(columns.time)}), '')`
    : cellText(columns.date);
  await requireShapes(connection, table, columns.date, type, text);
  const is = (shape: keyof typeof shapes) => sql`regexp_like(${text}, ${shapes[shape]})`;
  return {
    at: plausible(sql`case when ${is('iso')} then ${local(sql`try(cast(${dashes(text)} as timestamp(3)))`)}
      when ${is('zoned')} then ${inZone(sql`try(cast(${withOffset(text)} as timestamp(3) with time zone))`, zone)}
      when ${is('compact')} then ${local(sql`try(cast(date_parse(${text}, '%Y%m%d') as timestamp(3)))`)} end`),
    given: sql`${text} is not null`,
  };
}

function timestamp(at: Fragment): Fragment {
  return sql`cast(${at} as timestamp(3))`;
}

function inZone(at: Fragment, zone: string): Fragment {
  return timestamp(sql`at_timezone(${at}, ${zone})`);
}

/** Placeholders such as 1900-01-01 and 0001-01-01 are no dates. */
function plausible(at: Fragment): Fragment {
  return sql`case when ${at} >= timestamp '1970-01-02 00:00:00' then ${at} end`;
}

function dashes(text: Fragment): Fragment {
  return sql`trim(regexp_replace(${text}, ${String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[T ]?`}, '$1-$2-$3 '))`;
}

/** `2025-01-07 9:50 +02:00`, as the cluster reads it. */
function withOffset(text: Fragment): Fragment {
  const named = sql`regexp_replace(${dashes(text)}, ${String.raw`\s*(Z|UTC|GMT)$`}, ' UTC')`;
  const short = sql`regexp_replace(${named}, ${String.raw`\s*([+-]\d{2})$`}, ' $1:00')`;
  return sql`regexp_replace(${short}, ${String.raw`\s*([+-]\d{2}):?(\d{2})$`}, ' $1:$2')`;
}

/** Texts that a file's import would read and this one does not are refused rather than left out. */
async function requireShapes(
  connection: Connection,
  table: ClusterTable,
  column: string,
  type: string,
  text: Fragment,
): Promise<void> {
  const [seen] = await connection.rows<{ filled: number; known: number; digits: number; example: string | null }>(sql`
with cells as (select ${text} as cell from ${table.relation}),
classified as (select cell, regexp_like(cell, ${Object.values(shapes).join('|')}) as known, regexp_like(cell, ${String.raw`\d.*\d`}) as digits from cells)
select count(cell) as filled, count(*) filter (where known) as known, count(*) filter (where digits and not known) as digits,
  min(cell) filter (where digits and not known) as example from classified`);
  if (!seen || seen.filled === 0 || (seen.known > 0 && seen.digits === 0)) return;
  throw unreadable(table, column, type, seen.example ?? undefined);
}

function unreadable({ name }: ClusterTable, column: string, type: string, example?: string): Failure {
  const values = { column: { text: column }, table: { text: name }, type: { text: type } };
  return example === undefined
    ? new Failure('date-unreadable.type', values)
    : new Failure('date-unreadable.text', { ...values, value: { text: example } });
}
