import { type Connection, day, sql } from '@perennial/engine';
import { orderDigest } from '../workspace/order-digest.ts';
import { ORDERS } from '../workspace/tables.ts';

/**
 * Fingerprint of the orders seen: equal for equal orders whatever their sequence, different if any of them differs (up to 64-bit
 * hash collisions), and of one engine. Sums are taken modulo nothing, so a doubled order shows.
 */
export async function dataFingerprint(connection: Connection, asOf: string): Promise<string> {
  const [row] = await connection.rows<{ n: number; digest: string | null }>(
    sql`select count(*) as n, ${orderDigest} as digest from ${ORDERS} where cast(ordered_at as date) <= ${day(asOf)}`,
  );
  const found = row?.digest ?? '0';
  return `${row?.n ?? 0}-${connection.dialect.name === 'duckdb' ? BigInt(found).toString(16) : found}`;
}
