import { type Connection, id, sql } from '@perennial/engine';
import type { Part } from '../lexicon/synonyms.ts';
import { type Note, note } from '../notes/note.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import { ambiguous } from './ambiguous-column.ts';
import type { ColumnStats } from './column-stats.ts';

type Found = Readonly<Partial<Record<Part, string>>>;

/** The one column of dates, or none. */
export function dateByContent(stats: readonly ColumnStats[], taken: ReadonlySet<string>): string | undefined {
  const candidates = stats.filter(
    ({ name, dates, filled, rows }) => !taken.has(name) && dates >= 0.95 && filled >= rows / 2,
  );
  if (candidates.length > 1) throw ambiguous('date', candidates);
  return candidates[0]?.name;
}

/** The one column of numbers with decimals, or else the one of numbers at all, or none. */
export function amountByContent(stats: readonly ColumnStats[], taken: ReadonlySet<string>): string | undefined {
  const numbers = stats.filter(
    ({ name, numbers, dates, filled, rows, distinct }) =>
      !taken.has(name) && numbers >= 0.95 && dates < 0.5 && filled >= rows / 2 && distinct > 1,
  );
  const money = numbers.filter(({ fractions }) => fractions > 0);
  const candidates = money.length > 0 ? money : numbers;
  if (candidates.length > 1) throw ambiguous('amount', candidates);
  return candidates[0]?.name;
}

/**
 * The column that can be the customer: values repeat, on several dates (an order's number repeats too, within its day), and there are
 * many of them. Two columns that always go together are one; the first is taken.
 */
export async function customerByContent(
  connection: Connection,
  stats: readonly ColumnStats[],
  found: Found,
  notes: Note[],
): Promise<string | undefined> {
  const date = found.date ?? dateByContent(stats, new Set(Object.values(found)));
  const taken = new Set(Object.values(found));
  const like = stats.filter(
    ({ name, dates, fractions, distinct, filled, rows }) =>
      !taken.has(name) &&
      name !== date &&
      dates < 0.5 &&
      fractions === 0 &&
      filled >= rows / 2 &&
      distinct > 1 &&
      distinct < filled &&
      distinct >= filled / 100,
  );
  const candidates: ColumnStats[] = [];
  for (const each of like) if (await comesBack(connection, each.name, date)) candidates.push(each);
  const emails = candidates.filter(({ emails }) => emails >= 0.9);
  const best = emails.length > 0 ? emails : candidates;
  const most = Math.max(...best.map(({ distinct }) => distinct));
  const [first, ...others] = best.filter(({ distinct }) => distinct * 3 > most);
  if (!first) return undefined;
  const rivals: ColumnStats[] = [];
  for (const other of others) if (!(await goTogether(connection, first.name, other.name))) rivals.push(other);
  if (rivals.length > 0) throw ambiguous('customer', [first, ...rivals]);
  if (others.length > 0)
    notes.push(
      note('customer-goes-with', {
        customer: { text: first.name },
        others: { list: others.map(({ name }) => ({ text: name })) },
      }),
    );
  return first.name;
}

async function comesBack(connection: Connection, name: string, date: string | undefined): Promise<boolean> {
  if (!date) return true;
  const [row] = await connection.rows<{ often: number }>(sql`select count(*) as often from (
    select ${id(name)} from ${SAMPLE} where ${id(name)} is not null group by 1 having count(distinct ${id(date)}) > 1)`);
  return (row?.often ?? 0) > 0;
}

async function goTogether(connection: Connection, a: string, b: string): Promise<boolean> {
  const [row] = await connection.rows<{ a: number; b: number; both: number }>(sql`select count(distinct ${id(a)}) as a,
    count(distinct ${id(b)}) as b, count(distinct (${id(a)}, ${id(b)})) as both from ${SAMPLE}`);
  return row !== undefined && row.a === row.both && row.b === row.both;
}
