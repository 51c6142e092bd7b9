import { type Connection, id, sql } from '@perennial/engine';
import type { KnownExport } from '../exports/known-export.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { isMasked } from '../lexicon/masked.ts';
import { namesNobody } from '../lexicon/nobody.ts';
import { identityOf } from '../lexicon/person-headers.ts';
import { namesQuantity } from '../lexicon/quantity-headers.ts';
import { synonyms } from '../lexicon/synonyms.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import { ambiguous } from './ambiguous-column.ts';
import type { ColumnStats } from './column-stats.ts';

/** The column of the customers, and those that name the person where it names nobody, best first. */
export interface CustomerColumns {
  readonly customer: string;
  readonly otherwise: readonly string[];
  /** A column of ids that was passed over, since it is new in each row. */
  readonly skipped?: string;
}

interface Candidate {
  readonly name: string;
  /** Share of the rows in which it names somebody. */
  readonly named: number;
  readonly tier: number;
}

/** An e-mail takes the place of an id where it names somebody in so many more of the rows. */
const CLEARLY_MORE = 0.01;

/** The tier of e-mails among the synonyms. */
const EMAILS = synonyms.customer.findIndex((tier) => tier.includes('email'));

/**
 * The column of persons that names most of them: an id before an e-mail, unless it is blank or zero where the e-mail is not, since a
 * person who has both would else be two. Names and telephones stand in, row by row, where nothing better does. Rejects with column-ambiguous.
 */
export async function customerColumns(
  connection: Connection,
  stats: readonly ColumnStats[],
  taken: ReadonlySet<string>,
  known: KnownExport | undefined,
): Promise<CustomerColumns | null> {
  const tiers = [...(known?.columns.customer ?? []).map((header) => [header]), ...(known ? [] : synonyms.customer)];
  const candidates: Candidate[] = [];
  const stand = stats.filter(({ name, filled }) => !taken.has(name) && filled > 0);
  const orders = Math.max(1, await firstRows(connection, stats, known));
  for (const [tier, headers] of tiers.entries())
    for (const { name } of stand)
      if (headers.includes(normaliseHeader(name)) && !candidates.some((each) => each.name === name))
        candidates.push({ name, tier, named: (await somebodyIn(connection, name)) / orders });
  if (!known)
    for (const { name } of stand.filter(
      (each) => identityOf(each.name) === 'phone' && !listedAs(candidates, each.name),
    ))
      candidates.push({ name, tier: tiers.length, named: (await somebodyIn(connection, name)) / orders });
  const ids = stand.filter(({ name }) => identityOf(name) === 'id' && !listedAs(candidates, name));
  // A reference that is new in each row is that of an order.
  if (!known)
    for (const { name } of ids.filter((each) => !isNewInEachRow(stats, each.name)))
      candidates.push({ name, tier: EMAILS - 0.5, named: (await somebodyIn(connection, name)) / orders });
  const emails = stand.filter(({ name }) => identityOf(name) === 'email');
  if (!known && !candidates.some(({ name }) => identityOf(name) === 'email'))
    for (const { name } of emails.slice(0, 1))
      candidates.push({ name, tier: EMAILS, named: (await somebodyIn(connection, name)) / orders });
  const some = candidates.filter(({ named }) => named > 0);
  const first = bestOf(some, stats);
  const people = stand
    .filter(({ name }) => identityOf(name))
    .flatMap((each) => (numbersOrders(each) ? [] : [each.name]));
  const rank = (name: string) => ['id', 'email', 'phone', 'name'].indexOf(identityOf(name) ?? 'id');
  if (!first) {
    const [customer, ...otherwise] = [...people].sort((a, b) => rank(a) - rank(b));
    return customer ? { customer, otherwise } : null;
  }
  const listed = [...new Set([...some.map(({ name }) => name), ...people])];
  const otherwise = first.named >= 1 ? [] : listed.filter((name) => name !== first.name);
  const skipped =
    !known && identityOf(first.name) === 'email'
      ? candidates.find(
          ({ name, tier, named }) => tier < first.tier && named >= first.named && isNewInEachRow(stats, name),
        )?.name
      : undefined;
  return {
    customer: first.name,
    otherwise: otherwise.sort((a, b) => rank(a) - rank(b)),
    ...(skipped && { skipped }),
  };
}

function listedAs(candidates: readonly Candidate[], name: string): boolean {
  return candidates.some((each) => each.name === name);
}

function bestOf(candidates: readonly Candidate[], stats: readonly ColumnStats[]): Candidate | undefined {
  const isWeak = (name: string) =>
    identityOf(name) === 'phone' || (identityOf(name) === 'name' && !holdsCodes(stats, name));
  const strong = candidates.filter(({ name }) => !isWeak(name));
  const phones = candidates.filter(({ name, named }) => identityOf(name) === 'phone' && named > 0.9);
  const among = strong.length > 0 ? strong : phones.length > 0 ? phones : candidates;
  const tier = Math.min(...among.map((each) => each.tier));
  const alike = among.filter((each) => each.tier === tier);
  const [first, second] = [...alike].sort((a, b) => b.named - a.named);
  if (!first) return undefined;
  const email = among.find(({ name }) => identityOf(name) === 'email');
  if (email && email !== first && email.named > first.named + CLEARLY_MORE) return email;
  const idPerRow = identityOf(first.name) !== 'email' && isNewInEachRow(stats, first.name);
  if (email && email !== first && idPerRow && email.named >= first.named && !isNewInEachRow(stats, email.name))
    return email;
  const fuller = among.find(({ named }) => named > 0.9 && first.named < 0.5);
  if (fuller) return fuller;
  if (second && second.named === first.named && second.tier === first.tier && identityOf(first.name) !== 'phone')
    throw ambiguous(
      'customer',
      stats.filter(({ name }) => alike.some((each) => each.name === name && each.named === first.named)),
    );
  return first;
}

/** Whether a column that could be of names holds codes: `c12` under `Customer`. */
function holdsCodes(stats: readonly ColumnStats[], column: string): boolean {
  return /^\S*\d\S*$/.test(stats.find(({ name }) => name === column)?.sample ?? '');
}

/** Whether a column numbers rows rather than people: enough of them, and hardly one twice. */
function isNewInEachRow(stats: readonly ColumnStats[], column: string): boolean {
  const seen = stats.find(({ name }) => name === column);
  return seen !== undefined && seen.filled >= 20 && seen.distinct >= 0.95 * seen.filled;
}

/** Whether a column of names holds numbers, as Shopify calls its orders: `#1001`. */
function numbersOrders({ name, sample }: ColumnStats): boolean {
  return identityOf(name) === 'name' && /^#?[\p{L}-]{0,5}\d+$/u.test(sample.trim());
}

const ofProducts = /\b(sku|barcode|ean|gtin|category|stock|variation|brand)\b/;

/** Columns that could name people: not a plain `Name` beside pieces or stock, which is that of a product, nor one that an export calls its orders by. */
export function withoutOtherNames(
  stats: readonly ColumnStats[],
  known: KnownExport | undefined,
): readonly ColumnStats[] {
  const hasProducts = stats.some(({ name }) => namesQuantity(name) || ofProducts.test(normaliseHeader(name)));
  const isOrder = known?.columns.order?.includes('name') === true;
  return hasProducts || isOrder ? stats.filter(({ name }) => normaliseHeader(name) !== 'name') : stats;
}

/** Rows that can name a customer: all, or those that have a date where an order's fields stand on its first line alone. */
async function firstRows(
  connection: Connection,
  stats: readonly ColumnStats[],
  known: KnownExport | undefined,
): Promise<number> {
  const date = stats.find(({ name }) => known?.columns.date?.includes(normaliseHeader(name)));
  const [row] = await connection.rows<{ n: number }>(
    date ? sql`select count(${id(date.name)}) as n from ${SAMPLE}` : sql`select count(*) as n from ${SAMPLE}`,
  );
  return row?.n ?? 0;
}

async function somebodyIn(connection: Connection, name: string): Promise<number> {
  const [row] = await connection.rows<{ n: number }>(
    sql`select count(*) filter (${id(name)} is not null and not ${namesNobody(id(name))} and not ${isMasked(id(name))}) as n from ${SAMPLE}`,
  );
  return row?.n ?? 0;
}

/** Whether ids are numbers padded with zeros, so that one of zeros alone is an id too. */
export async function areIdsPadded(connection: Connection, customer: string): Promise<boolean> {
  const cell = id(customer);
  const [row] = await connection.rows<{ filled: number; padded: number }>(sql`
select count(${cell}) as filled, count(*) filter (regexp_full_match(${cell}, '0[0-9]+') and not regexp_full_match(${cell}, '0+')) as padded from ${SAMPLE}`);
  return row !== undefined && row.padded > row.filled / 2;
}

/** Those of the columns whose cells are nearly all telephone numbers, written with signs between the digits or before them. */
export async function phoneColumns(connection: Connection, columns: readonly string[]): Promise<readonly string[]> {
  const phones: string[] = [];
  for (const name of columns) {
    const [seen] = await connection.rows<{ filled: number; phones: number; signs: number }>(sql`
select count(${id(name)}) as filled,
  count(*) filter (regexp_full_match(${id(name)}, ${String.raw`'?(\+|00|0|\()[0-9][0-9 ()./-]{6,18}`})) as phones,
  count(*) filter (regexp_matches(${id(name)}, ${String.raw`^'?\+|[0-9)][ ()./-]+[0-9]`})) as signs from ${SAMPLE}`);
    if (seen && seen.phones > 0.9 * seen.filled && seen.signs > 0.1 * seen.filled) phones.push(name);
  }
  return phones;
}
