import { type Connection, day, sql } from '@perennial/engine';
import { orderDigest } from '../workspace/order-digest.ts';
import { ORDERS } from '../workspace/tables.ts';

/** What one look at the orders tells. */
export interface OrderFigures {
  /** Days of the first and the last. */
  readonly first: string;
  readonly last: string;
  readonly orders: number;
  /**
   * Equal for equal orders whatever their sequence, different if any of them differs (up to 64-bit hash collisions), and of one engine.
   * Sums are taken modulo nothing, so a doubled order shows.
   */
  readonly fingerprint: string;
}

/** Of all orders, or of those until the end of a day. Null where there is none. */
export async function orderFigures(connection: Connection, until?: string): Promise<OrderFigures | null> {
  const [row] = await connection.rows<Record<'first' | 'last' | 'digest', string | null> & { orders: number }>(
    sql`select cast(cast(min(ordered_at) as date) as varchar) as first, cast(cast(max(ordered_at) as date) as varchar) as last,
      count(*) as orders, ${orderDigest} as digest
    from ${ORDERS}${until === undefined ? sql`` : sql` where cast(ordered_at as date) <= ${day(until)}`}`,
  );
  if (!row?.first || !row.last || row.digest === null) return null;
  const digest = connection.dialect.name === 'duckdb' ? BigInt(row.digest).toString(16) : row.digest;
  return { first: row.first, last: row.last, orders: row.orders, fingerprint: `${row.orders}-${digest}` };
}
