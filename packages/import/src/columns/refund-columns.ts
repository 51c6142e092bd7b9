import { type Connection, sql } from '@perennial/engine';
import { amountRank } from '../lexicon/amount-headers.ts';
import { familyOf } from '../lexicon/money-families.ts';
import { namesAdjustedTotal, namesRefund } from '../lexicon/refund-headers.ts';
import type { Part } from '../lexicon/synonyms.ts';
import type { ColumnRole } from '../request/import-request.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import type { ColumnStats } from './column-stats.ts';
import { numberOf } from './sample-numbers.ts';

type Found = Readonly<Partial<Record<Part, string | undefined>>>;

/** What tells how much of an order was given back. */
export interface RefundColumns {
  readonly amount?: string | undefined;
  readonly refund?: string | undefined;
  /** The order's total after refunds. */
  readonly adjusted?: string | undefined;
  /** Refunds beside the first, of other orders or of another kind: they are added to it. */
  readonly more: readonly string[];
}

/**
 * The columns of what was given back of an order: of those that are named so, those of the amount's own family, a total before its parts. An amount
 * that is another less the refund is after refunds already, so the other is taken.
 */
export async function refundColumns(
  connection: Connection,
  stats: readonly ColumnStats[],
  found: Found,
  asked: Readonly<Partial<Record<ColumnRole, string>>>,
): Promise<RefundColumns> {
  const taken = new Set(Object.values(found));
  const money = stats.filter(({ numbers, dates, filled }) => filled > 0 && numbers >= 0.5 && dates < 0.5);
  const free = money.filter(({ name }) => !taken.has(name));
  const adjusted = ofFamily(free, found.amount, namesAdjustedTotal)[0];
  if (!found.amount && !found.price) return { amount: adjusted ?? found.amount, refund: found.refund, more: [] };
  const named = ofFamily(free, found.amount, namesRefund);
  const [first = undefined, ...others] = found.refund ? [found.refund, ...named] : named;
  if (!first) return { amount: found.amount, adjusted, more: [] };
  const more = asked.refund ? [] : await thoseThatAdd(connection, first, others);
  const whole = asked.amount || !found.amount ? undefined : await beforeRefund(connection, money, found.amount, first);
  return { amount: whole ?? found.amount, refund: first, more };
}

function ofFamily(
  free: readonly ColumnStats[],
  amount: string | undefined,
  isNamed: (header: string) => boolean,
): readonly string[] {
  const named = free.flatMap(({ name }) => (isNamed(name) ? [name] : []));
  const family = familyOf(amount ?? '');
  const own = named.filter((name) => familyOf(name) === family);
  const best = own.length > 0 ? own : named.slice(0, 1);
  return [...best].sort((a, b) => Number(/total/i.test(b)) - Number(/total/i.test(a)));
}

/** Columns that are filled where the first is not; one that is so where the first is too is a part of it, or the same. */
async function thoseThatAdd(
  connection: Connection,
  first: string,
  others: readonly string[],
): Promise<readonly string[]> {
  const adding: string[] = [];
  for (const other of others) {
    const [seen] = await connection.rows<{ both: number; alone: number }>(sql`
select count(*) filter (a <> 0 and b <> 0) as both, count(*) filter (a = 0 and b <> 0) as alone
from (select coalesce(${numberOf(first)}, 0) as a, coalesce(${numberOf(other)}, 0) as b from ${SAMPLE})`);
    if (seen && seen.alone > 0 && seen.both === 0) adding.push(other);
  }
  return adding;
}

/** The column that the amount is a refund less than, in every row. */
async function beforeRefund(
  connection: Connection,
  money: readonly ColumnStats[],
  amount: string,
  refund: string,
): Promise<string | undefined> {
  for (const { name } of money) {
    if (name === amount || name === refund || amountRank(name) === null) continue;
    const [seen] = await connection.rows<{ back: number; right: number; wrong: number }>(sql`
select count(*) filter (back > 0) as back, count(*) filter (back > 0 and abs(whole - back - net) < 0.011) as "right",
  count(*) filter (abs(whole - back - net) >= 0.011) as wrong
from (select ${numberOf(name)} as whole, ${numberOf(amount)} as net, abs(coalesce(${numberOf(refund)}, 0)) as back from ${SAMPLE})`);
    if (seen && seen.back > 0 && seen.right === seen.back && seen.wrong === 0) return name;
  }
  return undefined;
}
