import { Failure } from '@perennial/words';
import type { SubscriptionPart } from '../request/subscription-part.ts';
import { subscriptionHeader, subscriptionHeaders } from './subscription-headers.ts';

export type SubscriptionColumns = Readonly<Partial<Record<SubscriptionPart, string>>> &
  Readonly<Record<'customer' | 'amount', string>>;

/** What a person says of the columns besides; the rest is recognised. */
export interface SaidColumns {
  /** The column of a part, by its name. */
  readonly columns?: Readonly<Partial<Record<SubscriptionPart, string>>> | undefined;
  /** Columns that are used for nothing. */
  readonly leftOut?: readonly string[] | undefined;
}

interface FoundColumns {
  readonly found: Readonly<Partial<Record<SubscriptionPart, string>>>;
  readonly missing: readonly SubscriptionPart[];
}

/**
 * Which column of a file of subscriptions is what: as a person says, else by its header. Rejects with column-missing where the file has no column that
 * was named, with column-not-recognised where the customer, the amount, the start, or both of the ends, are missing: without an end nobody can be seen to leave.
 */
export function subscriptionColumns(
  names: readonly string[],
  file: string,
  said: SaidColumns = {},
): SubscriptionColumns {
  for (const column of Object.values(said.columns ?? {}))
    if (!names.includes(column))
      throw new Failure('column-missing.subscriptions', {
        file: { text: file },
        column: { text: column },
        columns: { text: names.join(', ') },
      });
  const { found, missing } = findColumns(names, said);
  if (missing.length === 0) return found as SubscriptionColumns;
  throw new Failure('column-not-recognised.subscriptions', {
    file: { text: file },
    parts: { list: missing.map((part) => ({ message: { code: `subscriptions.part.${part}`, values: {} } })) },
    columns: { text: names.join(', ') },
  });
}

/** Headers of a plan that no file of orders has, and of a start that many have. */
const OF_A_PLAN: readonly string[] = [
  'plan',
  'plan name',
  'plan id',
  'plan code',
  'tier',
  'contract',
  '套餐',
  '计划',
  'tarif',
  'pakiet',
];
const OF_ANYTHING: readonly string[] = ['created', 'created at', 'created utc'];

/**
 * Whether nothing but subscriptions has such columns: beside what is needed, one that says how often is billed, when a trial ends, for how long a customer
 * has been there, or the word itself. A stay at a hotel begins and ends, too. Where only the end is missing it is a file of subscriptions still, which
 * cannot be read.
 */
export function areSubscriptions(names: readonly string[]): boolean {
  const { found, missing } = findColumns(names);
  const begins = found.started !== undefined && !OF_ANYTHING.includes(subscriptionHeader(found.started));
  const hasPlan = OF_A_PLAN.includes(subscriptionHeader(found.plan ?? ''));
  if (missing.length === 0) return saysSo(names, found) || (begins && hasPlan);
  return missing.join() === 'ended' && begins && saysSo(names, found);
}

/** Whether a person who says so may mean this file: one of contracts, which begin. Invoices do not, whatever they are of. */
export function canBeSubscriptions(names: readonly string[]): boolean {
  return ['', 'ended'].includes(findColumns(names).missing.join());
}

function saysSo(names: readonly string[], found: FoundColumns['found']): boolean {
  return (
    (found.interval ?? found.intervalCount ?? found.trialEnd ?? found.tenure) !== undefined ||
    names.some((name) => /subscription|subskryp|abonn?ement|订阅/.test(subscriptionHeader(name)))
  );
}

function findColumns(names: readonly string[], said: SaidColumns = {}): FoundColumns {
  const found = { ...columnsByHeader(names, said), ...said.columns };
  const missing: SubscriptionPart[] = (['customer', 'amount'] as const).filter((part) => found[part] === undefined);
  const isByTenure = found.started === undefined && found.tenure !== undefined && found.churned !== undefined;
  if (found.started === undefined && !isByTenure) missing.push('started');
  if (found.ended === undefined && found.cancelled === undefined && !isByTenure) missing.push('ended');
  return { found, missing };
}

/** Of the columns that nobody has said anything of. */
function columnsByHeader(all: readonly string[], { columns = {}, leftOut = [] }: SaidColumns): FoundColumns['found'] {
  const said = [...Object.values(columns), ...leftOut];
  const names = all.filter((name) => !said.includes(name));
  const byHeader = new Map(names.map((name) => [subscriptionHeader(name), name]));
  const taken = new Set<string>();
  const found: Partial<Record<SubscriptionPart, string>> = {};
  for (const part of Object.keys(subscriptionHeaders) as SubscriptionPart[]) {
    const column = subscriptionHeaders[part]
      .map((header) => byHeader.get(header))
      .find((name) => name !== undefined && !taken.has(name));
    if (column === undefined) continue;
    found[part] = column;
    taken.add(column);
  }
  return found;
}
