import { type Connection, type Fragment, id, sql } from '@perennial/engine';
import { amountRank, isWithoutTax, namesNoAmount } from '../lexicon/amount-headers.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import { ambiguous } from './ambiguous-column.ts';
import type { ColumnStats } from './column-stats.ts';

/** The best rank that a header alone is taken for the amount with, beside a quantity and a price: those of the synonyms. */
const NAMED = 9;

/**
 * The column of what an order brought: by its name, by arithmetic (one that is the product of two others), or as the only one that is
 * written like money. A column that merely holds numbers is none. Rejects with column-ambiguous.
 */
export async function amountColumn(
  connection: Connection,
  stats: readonly ColumnStats[],
  taken: ReadonlySet<string>,
  hasPrice: boolean,
): Promise<string | undefined> {
  const numbers = stats.filter((each) => !taken.has(each.name) && isNumeric(each));
  const named = numbers.flatMap((each) => {
    const rank = amountRank(each.name);
    return rank === null || each.numbers < 0.5 || isFlag(each) || (hasPrice && rank > NAMED) ? [] : [{ each, rank }];
  });
  const best = Math.min(...named.map(({ rank }) => rank));
  const alike = named.filter(({ rank }) => rank === best).map(({ each }) => each);
  const paid = alike.filter(({ name }) => !isWithoutTax(name));
  const [first, ...others] = paid.length > 0 ? paid : alike;
  if (first)
    return settleNamed(
      connection,
      first,
      others,
      named.map(({ each }) => each),
    );
  if (hasPrice) return undefined;
  return (await productColumn(connection, numbers)) ?? moneyByContent(numbers);
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
    const { smaller, larger } = await compared(connection, chosen.name, other.name);
    if (smaller > 0 && larger > 0) rivals.push(other);
    else if (smaller > 0) chosen = other;
  }
  if (rivals.length > 0) throw ambiguous('amount', [chosen, ...rivals]);
  for (const other of all) {
    if (
      other === chosen ||
      isWithoutTax(other.name) ||
      !/total|paid/i.test(other.name) ||
      /\b(line|item|sub)|subtotal/i.test(other.name)
    )
      continue;
    const { smaller, larger, equal } = await compared(connection, chosen.name, other.name);
    if (larger === 0 && smaller > 0 && equal >= smaller) chosen = other;
  }
  return chosen.name;
}

/** Rows of the sample in which the other column is smaller, larger, equal. */
async function compared(connection: Connection, column: string, other: string) {
  const difference = sql`${numberOf(other)} - ${numberOf(column)}`;
  const [seen] = await connection.rows<{ smaller: number; larger: number; equal: number }>(sql`
select count(*) filter (d < -0.005) as smaller, count(*) filter (d > 0.005) as larger, count(*) filter (abs(d) <= 0.005) as equal
from (select ${difference} as d from ${SAMPLE})`);
  return seen ?? { smaller: 0, larger: 0, equal: 0 };
}

/** The one column that is the product of two others in nearly every row, where those are not all one. */
async function productColumn(connection: Connection, numbers: readonly ColumnStats[]): Promise<string | undefined> {
  const few = numbers.filter(({ numbers: share, distinct }) => share >= 0.95 && distinct > 1).slice(0, 8);
  for (const product of few)
    for (const [i, a] of few.entries())
      for (const b of few.slice(i + 1))
        if (a !== product && b !== product && (await isProduct(connection, product.name, a.name, b.name)))
          return product.name;
  return undefined;
}

async function isProduct(connection: Connection, product: string, a: string, b: string): Promise<boolean> {
  const [p, x, y] = [numberOf(product), numberOf(a), numberOf(b)];
  const [seen] = await connection.rows<{ all: number; right: number; telling: number }>(sql`
select count(*) as all, count(*) filter (abs(p - x * y) <= 0.01 + abs(p) * 1e-4) as right, count(*) filter (x <> 1 and y <> 1) as telling
from (select ${p} as p, ${x} as x, ${y} as y from ${SAMPLE}) where p is not null and x is not null and y is not null`);
  return seen !== undefined && seen.telling >= 3 && seen.right >= 0.95 * seen.all;
}

/** The one column of numbers with decimals under a header that says nothing; numbers without them may be anything. */
function moneyByContent(numbers: readonly ColumnStats[]): string | undefined {
  const money = numbers.filter(
    ({ name, numbers: share, filled, rows, fractions, distinct }) =>
      share >= 0.95 && filled >= rows / 2 && fractions > 0 && distinct > 1 && !namesNoAmount(name),
  );
  if (money.length > 1) throw ambiguous('amount', money);
  return money[0]?.name;
}

/** The number of a cell of the sample, whatever stands beside it, for comparing columns of one file. */
export function numberOf(column: string): Fragment {
  const digits = sql`regexp_replace(${id(column)}, '[^0-9.,-]', '', 'g')`;
  return sql`try_cast(case when contains(${digits}, '.') then replace(${digits}, ',', '') else replace(${digits}, ',', '.') end as double)`;
}
