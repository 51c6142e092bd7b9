import { type Connection, sql } from '@perennial/engine';
import { amountRank, isWithoutTax, namesNoAmount, namesPaid, namesPayable } from '../lexicon/amount-headers.ts';
import { namesAdjustedTotal } from '../lexicon/refund-headers.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import { ambiguous } from './ambiguous-column.ts';
import { productWithTerms } from './arithmetic.ts';
import type { ColumnStats } from './column-stats.ts';
import { numberOf, sampleNumbers } from './sample-numbers.ts';

/** The best rank that a header alone is taken for the amount with, beside a quantity and a price: those of the synonyms. */
const NAMED = 9;

/** Of two amounts that are alike by name one may be what is left of the other after discounts; one below this share of it is something else. */
const PART = 0.5;

/** Columns of numbers that arithmetic is looked for between. */
const MOST_NUMBERS = 10;

/**
 * The column of what an order brought: by its name, by arithmetic (one that is the product of two others, less and plus others), or as the only one
 * that is written like money. A column that merely holds numbers is none. Rejects with column-ambiguous.
 */
export async function amountColumn(
  connection: Connection,
  stats: readonly ColumnStats[],
  taken: ReadonlySet<string>,
  hasPrice: boolean,
  quantity?: string,
): Promise<string | undefined> {
  const numbers = stats.filter((each) => !taken.has(each.name) && isNumeric(each) && !namesAdjustedTotal(each.name));
  const ranked = numbers.flatMap((each) => {
    const rank = amountRank(each.name);
    return rank === null || isFlag(each) ? [] : [{ each, rank }];
  });
  const named = ranked.filter(({ rank }) => !hasPrice || rank <= NAMED);
  const best = Math.min(...named.map(({ rank }) => rank));
  const alike = named.filter(({ rank }) => rank === best).map(({ each }) => each);
  const paid = alike.filter(({ name }) => !isWithoutTax(name));
  const [first, ...others] = paid.length > 0 ? paid : alike;
  if (first)
    return payable(
      connection,
      await settleNamed(
        connection,
        first,
        others,
        ranked.map(({ each }) => each),
      ),
      numbers,
    );
  if (hasPrice) return undefined;
  return (
    (await productColumn(connection, [...numbers, ...stats.filter(({ name }) => name === quantity)])) ??
    moneyByContent(numbers)
  );
}

/** The column that is quantity × price, less discounts and plus taxes, where one is, under whatever name. */
export async function totalOfLines(
  connection: Connection,
  stats: readonly ColumnStats[],
  quantity: string,
  price: string,
): Promise<string | undefined> {
  const names = stats.filter(isNumeric).flatMap(({ name }) => (name === quantity || name === price ? [] : [name]));
  if (names.length > MOST_NUMBERS) return undefined;
  const columns = await sampleNumbers(connection, [quantity, price, ...names]);
  const isTotal = (name: string) => !namesNoAmount(name) && !isWithoutTax(name);
  return productWithTerms(columns, [[quantity, price]], isTotal, 4) ?? undefined;
}

function isNumeric({ numbers, dates, filled, distinct }: ColumnStats): boolean {
  return filled > 0 && distinct > 0 && numbers >= 0.5 && dates < 0.5;
}

/** `paid` may be yes or no. */
function isFlag({ name, distinct, fractions, sample }: ColumnStats): boolean {
  return /^(is )?paid$/i.test(name) && distinct <= 2 && fractions === 0 && /^[01]$/.test(sample);
}

/** Among columns of one rank: those that are equal are one; of an amount before and one after discounts, the second was paid. */
async function settleNamed(
  connection: Connection,
  first: ColumnStats,
  others: readonly ColumnStats[],
  all: readonly ColumnStats[],
): Promise<string> {
  let chosen = first;
  const rivals: ColumnStats[] = [];
  for (const other of others) {
    const { smaller, larger, share } = await compared(connection, chosen.name, other.name);
    const isApart = share < PART || share > 1 / PART;
    if ((smaller > 0 && larger > 0) || (isApart && (smaller > 0 || larger > 0))) {
      rivals.push(share > 1 ? chosen : other);
      if (share > 1) chosen = other;
    } else if (smaller > 0) chosen = other;
  }
  if (rivals.length > 0) throw ambiguous('amount', [chosen, ...rivals]);
  for (const other of all) {
    if (other === chosen || isWithoutTax(other.name) || !namesPaid(other.name)) continue;
    const { smaller, larger, equal } = await compared(connection, chosen.name, other.name);
    if (larger === 0 && smaller > 0 && equal >= smaller) chosen = other;
  }
  return chosen.name;
}

/**
 * Of an amount and one that is due, the second where it is the first in most rows, less in some and never nothing: that is what was to be paid after discounts,
 * and not what is still to be paid.
 */
async function payable(connection: Connection, amount: string, numbers: readonly ColumnStats[]): Promise<string> {
  const due = numbers.find(({ name }) => name !== amount && namesPayable(name));
  if (!due) return amount;
  const { smaller, larger, equal } = await compared(connection, amount, due.name);
  const [seen] = await connection.rows<{ nothing: number }>(
    sql`select count(*) filter (coalesce(${numberOf(due.name)}, 0) = 0 and ${numberOf(amount)} <> 0) as nothing from ${SAMPLE}`,
  );
  return larger === 0 && smaller > 0 && equal >= smaller && seen?.nothing === 0 ? due.name : amount;
}

/** Rows of the sample in which the other column is smaller, larger, equal; `share` is what it adds up to, of the first. */
async function compared(connection: Connection, column: string, other: string) {
  const difference = sql`${numberOf(other)} - ${numberOf(column)}`;
  const [seen] = await connection.rows<{ smaller: number; larger: number; equal: number; share: number | null }>(sql`
select sum(o) / nullif(sum(c), 0) as share, count(*) filter (d < -0.005) as smaller, count(*) filter (d > 0.005) as larger, count(*) filter (abs(d) <= 0.005) as equal
from (select ${difference} as d, abs(${numberOf(other)}) as o, abs(${numberOf(column)}) as c from ${SAMPLE})`);
  return { smaller: 0, larger: 0, equal: 0, ...seen, share: seen?.share ?? 1 };
}

/** The one column that is the product of two others, less or plus others, in nearly every row. */
async function productColumn(connection: Connection, numbers: readonly ColumnStats[]): Promise<string | undefined> {
  const few = numbers.filter(({ numbers: share }) => share >= 0.95).slice(0, MOST_NUMBERS);
  const varied = few.filter(({ distinct }) => distinct > 1);
  const pairs = varied.flatMap((a, i) => varied.slice(i + 1).map((b) => [a.name, b.name] as const));
  const columns = await sampleNumbers(
    connection,
    few.map(({ name }) => name),
  );
  return productWithTerms(columns, pairs, (name) => varied.some((each) => each.name === name), 3) ?? undefined;
}

/** The one column written like money, with two digits after the point or a currency, under a header that says nothing; other numbers may be anything. */
function moneyByContent(numbers: readonly ColumnStats[]): string | undefined {
  const money = numbers.filter(
    ({ name, numbers: share, filled, rows, cents, signs, distinct }) =>
      share >= 0.95 && filled >= rows / 2 && (cents >= 0.9 || signs >= 0.9) && distinct > 1 && !namesNoAmount(name),
  );
  if (money.length > 1) throw ambiguous('amount', money);
  return money[0]?.name;
}
