import { Failure } from '@perennial/words';
import { normaliseHeader } from '../lexicon/headers.ts';
import { type SubscriptionPart, subscriptionHeaders } from './subscription-headers.ts';

export type SubscriptionColumns = Readonly<Partial<Record<SubscriptionPart, string>>> &
  Readonly<Record<(typeof needed)[number], string>>;

const needed = ['customer', 'amount', 'started'] as const;

/**
 * Which column of a file of subscriptions is what, by its header. Rejects with column-not-recognised where the customer, the amount, the
 * start, or both of the ends, are missing: without an end nobody can be seen to leave.
 */
export function subscriptionColumns(names: readonly string[], file: string): SubscriptionColumns {
  const byHeader = new Map(names.map((name) => [normaliseHeader(name), name]));
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
  const missing: SubscriptionPart[] = needed.filter((part) => found[part] === undefined);
  if (found.ended === undefined && found.cancelled === undefined) missing.push('ended');
  if (missing.length === 0) return found as SubscriptionColumns;
  throw new Failure('column-not-recognised.subscriptions', {
    file: { text: file },
    parts: { list: missing.map((part) => ({ message: { code: `subscriptions.part.${part}`, values: {} } })) },
    columns: { text: names.join(', ') },
  });
}
