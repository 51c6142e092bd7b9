import { Failure } from '@perennial/words';
import { customerHeaders } from '../lexicon/customer-list-headers.ts';
import { identityOf } from '../lexicon/person-headers.ts';
import type { ImportRequest } from '../request/import-request.ts';
import type { ColumnStats } from './column-stats.ts';
import { seenColumns } from './seen-columns.ts';

/** A person who comes in more rows than these of a hundred has a row each, but for a few that are there twice. */
const EACH_ONCE = 0.98;
const FEWEST = 5;

/**
 * A list of customers is no order history, though it has names, dates and money: rejects with column-not-recognised where each person stands in one row, with
 * what they ordered in all, or where nothing is known but their address. Whoever names the columns is believed.
 */
export function refuseCustomerList(
  stats: readonly ColumnStats[],
  found: {
    readonly order?: string | undefined;
    readonly quantity?: string | undefined;
    readonly price?: string | undefined;
  },
  asked: ImportRequest['columns'],
): void {
  if (asked.customer && asked.amount && asked.date) return;
  const { isAudience, orders, spent, days } = customerHeaders(stats.map(({ name }) => name));
  const people = stats.filter(
    ({ name }) => ['id', 'email'].includes(identityOf(name) ?? '') || /^(id|name|customer)$/i.test(name),
  );
  const isEachOnce = people.some(({ filled, distinct }) => filled >= FEWEST && distinct >= EACH_ONCE * filled);
  const isSummed = orders > 0 && spent > 0;
  const isOfPeople =
    isEachOnce && isSummed && (days > 0 || spent > 1) && !found.order && !(found.quantity && found.price);
  if (!isAudience && !isOfPeople) return;
  throw new Failure('column-not-recognised.customer-list', { columns: seenColumns(stats) });
}
