import { familyOf } from '../lexicon/money-families.ts';
import { namesRefund } from '../lexicon/refund-headers.ts';
import type { ColumnStats } from './column-stats.ts';

/** The column of what was given back of an order: of those that are named so, one of the amount's own family, a total before parts. */
export function refundColumn(
  stats: readonly ColumnStats[],
  taken: ReadonlySet<string>,
  amount: string | undefined,
): string | undefined {
  const named = stats.filter(
    ({ name, numbers, dates, filled }) =>
      !taken.has(name) && filled > 0 && numbers >= 0.5 && dates < 0.5 && namesRefund(name),
  );
  const family = familyOf(amount ?? '');
  const own = named.filter(({ name }) => familyOf(name) === family);
  const best = own.length > 0 ? own : named;
  return (best.find(({ name }) => /total/i.test(name)) ?? best[0])?.name;
}
