import { type Connection, id, sql } from '@perennial/engine';
import { dateRank } from '../lexicon/date-headers.ts';
import { countsSomething, namesThings } from '../lexicon/person-headers.ts';
import type { Part } from '../lexicon/synonyms.ts';
import { type Note, note } from '../notes/note.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import { ambiguous } from './ambiguous-column.ts';
import type { ColumnStats } from './column-stats.ts';

/** Fewer than these are ways to pay, waiters, tables: no customers, unless a header says so. */
const FEWEST_PEOPLE = 20;

type Found = Readonly<Partial<Record<Part, string>>>;

/** The one column of dates, or none. */
export function dateByContent(stats: readonly ColumnStats[], taken: ReadonlySet<string>): string | undefined {
  const candidates = stats.filter(
    ({ name, dates, filled, rows }) => !taken.has(name) && dates >= 0.95 && filled >= rows / 2,
  );
  return theOrders(candidates)?.name;
}

/** Of several dates, that of the order. Rejects with column-ambiguous where more than one could be it. */
export function theOrders(dates: readonly ColumnStats[]): ColumnStats | undefined {
  const ranked = dates.flatMap((each) => {
    const rank = dateRank(each.name);
    return rank === null ? [] : [{ each, rank }];
  });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  const likely = ranked.filter(({ rank }) => rank === best).map(({ each }) => each);
  if (likely.length > 1) throw ambiguous('date', likely);
  return likely[0] ?? (dates.length === 1 ? dates[0] : undefined);
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
    ({ name, dates, fractions, distinct, filled, rows, emails, sample }) =>
      !taken.has(name) &&
      name !== date &&
      !namesThings(name) &&
      dates < 0.5 &&
      fractions === 0 &&
      !countsSomething(name, sample) &&
      filled >= rows / 2 &&
      distinct > 1 &&
      distinct < filled &&
      distinct >= filled / 100 &&
      (emails >= 0.9 || distinct >= Math.min(FEWEST_PEOPLE, filled / 4)),
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
