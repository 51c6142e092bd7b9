import { type Connection, sql } from '@perennial/engine';
import { type StoredTotals, storedTotals } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { type SourceStatus, withdraw } from './known-sources.ts';

/** A workspace that can take in orders of a currency. */
export interface PreparedWorkspace {
  /** What was taken out, since the same sources are read again under other settings. */
  readonly withdrawn: StoredTotals;
  /** No order is left, so that none of those to come can be known already. */
  readonly isEmpty: boolean;
}

/** Takes out what is outdated. Rejects with currency-mixed where what is left is in another currency. */
export async function prepareWorkspace(
  connection: Connection,
  status: SourceStatus,
  currency: string,
): Promise<PreparedWorkspace> {
  const withdrawn = await withdrawOutdated(connection, status);
  const isEmpty = await hasNoOrders(connection);
  if (!isEmpty) await requireCurrency(connection, currency);
  return { withdrawn, isEmpty };
}

/** Takes out what the same sources gave under other settings; what it was is no news when it comes again. */
async function withdrawOutdated(connection: Connection, status: SourceStatus): Promise<StoredTotals> {
  const before = status.outdated.length > 0 ? await storedTotals(connection) : null;
  await withdraw(connection, status);
  if (!before) return { orders: 0, customers: 0, money: 0 };
  const left = await storedTotals(connection);
  return {
    orders: before.orders - left.orders,
    customers: before.customers - left.customers,
    money: before.money - left.money,
  };
}

async function hasNoOrders(connection: Connection): Promise<boolean> {
  const [row] = await connection.rows<{ filled: boolean }>(
    sql`select exists (from orders) or exists (from returns) as filled`,
  );
  return row?.filled !== true;
}

/** One workspace has one currency: money of two is never added. */
async function requireCurrency(connection: Connection, currency: string): Promise<void> {
  const [known] = await connection.rows<{ currency: string; path: string }>(
    sql`select json_extract_string(details, '$.currency') as currency, path from sources order by source limit 1`,
  );
  if (known && known.currency !== currency)
    throw new Failure('currency-mixed.workspace', {
      known: { text: known.currency },
      file: { text: known.path },
      currency: { text: currency },
    });
}
