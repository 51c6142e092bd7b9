import type { Attributes } from '@perennial/decide';
import { statusFate } from '@perennial/import';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { isOtherCurrency } from './given-back.ts';
import { refundedOrders } from './refunded-orders.ts';
import type { LiveEvent } from './segment-event.ts';

/** Why money that was given back is taken off no order. */
export type UncountedReason = 'waits' | 'no-order' | 'other-currency';

/** Refunds that are taken off no order, of one reason and one currency. */
export interface UncountedRefunds {
  readonly reason: UncountedReason;
  /** Null where nobody said. */
  readonly currency: string | null;
  readonly refunds: number;
  /** In major units, of those that say an amount. */
  readonly sum: number;
  /** Those that say none, and so mean all that was paid. */
  readonly whole: number;
}

/** What the newest run knows of refunds. */
export interface RefundsOfRun {
  /** The last line of the journal that it has read. */
  readonly upTo: number;
  /** Numbers of orders that it was told refunds of and does not have; null where it was told of none. */
  readonly missing: readonly string[] | null;
  readonly currency: string;
}

/** Refunds that came as events and are taken off no order, since their order is not known or was paid in another currency. */
export async function uncountedRefunds(
  db: Kysely<Database>,
  run: RefundsOfRun | null,
): Promise<readonly UncountedRefunds[]> {
  const missing = run?.missing ? new Set(run.missing) : null;
  const found = new Map<string, UncountedRefunds>();
  for await (const { id, order, refunds } of refundedOrders(db))
    for (const { amount, currency, seq } of refunds) {
      const isOther = (ofOrder: string | null) => isOtherCurrency({ amount, currency }, ofOrder);
      const isRead = run !== null && (seq === null || Number(seq) <= run.upTo);
      const ofFile = !isRead ? 'waits' : !missing || missing.has(id) ? 'no-order' : otherIf(isOther(run.currency));
      const reason = order ? otherIf(isOther(order.currency)) : ofFile;
      if (reason === null || (reason === 'no-order' && amount === null && (await wasNeverPaid(db, seq)))) continue;
      const key = `${reason} ${currency}`;
      const known = found.get(key) ?? { reason, currency, refunds: 0, sum: 0, whole: 0 };
      const more = { refunds: known.refunds + 1, sum: known.sum + (amount ?? 0) };
      found.set(key, { ...known, ...more, whole: known.whole + (amount === null ? 1 : 0) });
    }
  return [...found.values()];
}

function otherIf(isOther: boolean): UncountedReason | null {
  return isOther ? 'other-currency' : null;
}

/** Whether the line tells of an order of Shopify whose payment was voided or expired: where no order has its number, it was pending before and counts nowhere. */
async function wasNeverPaid(db: Kysely<Database>, seq: number | null): Promise<boolean> {
  if (seq === null) return false;
  const line = await db.selectFrom('journal').select('body').where('seq', '=', seq).executeTakeFirst();
  const { properties } = line ? (JSON.parse(line.body) as LiveEvent) : { properties: {} as Attributes };
  const status = properties.financial_status;
  return typeof status === 'string' && statusFate(status) === 'left-out';
}
