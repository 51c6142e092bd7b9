import { Failure } from '@perennial/words';
import type { KnownExport } from '../exports/known-export.ts';
import { amountRank, mentionsMoney, namesIds, namesNoAmount, namesNoMoney } from '../lexicon/amount-headers.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { identityOf, namesThings } from '../lexicon/person-headers.ts';
import type { Part } from '../lexicon/synonyms.ts';
import { adviceFor } from './best-candidate.ts';
import type { ColumnStats } from './column-stats.ts';
import type { MaskedColumn } from './masked-columns.ts';
import { neededRoles } from './needed-roles.ts';
import { seenColumns } from './seen-columns.ts';

type Found = Readonly<Partial<Record<Part, string | undefined>>>;

/** Whether a log of customers and dates has no number that could be money; then each order counts as one. */
export function holdsNoMoney(stats: readonly ColumnStats[], found: Found): boolean {
  if (found.amount || found.price || found.cost || !found.customer || !found.date) return false;
  const { quantity, ...others } = found;
  const taken = new Set(Object.values(others));
  const left = stats.filter(({ name, filled }) => filled > 0 && !taken.has(name));
  // Names are no money, however they are written.
  const numbers = left.filter(
    (each) => each.numbers >= 0.5 && !namesIds(each.name) && identityOf(each.name) !== 'name',
  );
  // A number that stands alone beside the orders may be what they are about.
  return (
    numbers.length === 0 ||
    (numbers.length < left.length &&
      numbers.every(
        ({ name }) => namesNoMoney(name) || (!mentionsMoney(name) && (namesNoAmount(name) || namesThings(name))),
      ))
  );
}

/** Rejects with column-not-recognised where no column could be the date, before anything is asked about the others. */
export function requireDate(stats: readonly ColumnStats[], found: Found): void {
  if (found.date !== undefined || stats.some(({ dates }) => dates >= 0.05)) return;
  const hasMoney = stats.some(({ name, numbers }) => numbers >= 0.5 && amountRank(name) !== null);
  if (hasMoney || found.customer) throw new Failure('column-not-recognised.no-date', { columns: seenColumns(stats) });
  requireAll(stats, found);
}

/** Rejects with column-not-recognised where a part that every order needs has no column; it says what the file lacks, and proposes what could be it. */
export function requireAll(
  stats: readonly ColumnStats[],
  found: Found,
  {
    isWithoutMoney = false,
    masked = [],
  }: { readonly isWithoutMoney?: boolean; readonly masked?: readonly MaskedColumn[] } = {},
): void {
  const missing = neededRoles.filter(
    (part) => !found[part] && !(part === 'amount' && (isWithoutMoney || (found.quantity && found.price))),
  );
  if (missing.length === 0) return;
  if (missing.includes('customer') && masked.length > 0)
    throw new Failure('column-not-recognised.masked', {
      columns: seenColumns(stats.filter(({ name }) => masked.some((each) => each.name === name))),
      option: { option: 'customer' },
    });
  if (missing.length === 1 && missing[0] === 'customer')
    throw new Failure('column-not-recognised.no-customer', {
      columns: seenColumns(stats),
      option: { option: 'customer' },
    });
  const advice = {
    list: missing.map((role) =>
      adviceFor(role, stats, new Set(Object.values(found).filter((name) => name !== undefined))),
    ),
  };
  if (missing.length === 1 && missing[0] === 'amount')
    throw new Failure('column-not-recognised.no-amount', {
      columns: seenColumns(stats),
      advice,
      option: { option: 'amount' },
    });
  throw new Failure(missing.length > 1 ? 'column-not-recognised.no-orders' : 'column-not-recognised', {
    roles: { list: missing.map((role) => ({ message: { code: `role.${role}`, values: {} } })) },
    columns: seenColumns(stats),
    advice,
  });
}

/** Rejects with column-not-recognised where nothing in the file was paid. */
export function refuseNeverPaid(stats: readonly ColumnStats[], { paid = [] }: KnownExport): void {
  const there = paid.map((header) => stats.find(({ name }) => normaliseHeader(name) === header));
  if (there.length === 0 || there.some((each) => each === undefined || each.filled > 0)) return;
  throw new Failure('column-not-recognised.never-paid', {
    columns: { list: there.map((each) => ({ text: each?.name ?? '' })) },
  });
}
