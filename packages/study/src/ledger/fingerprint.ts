import { type Connection, day, isOnTrino, sql } from '@perennial/engine';
import { ORDERS } from '../workspace/tables.ts';

/**
 * Fingerprint of the orders seen: equal for equal orders whatever their sequence, different if any of them differs (up to 64-bit
 * hash collisions), and of one engine. Sums are taken modulo nothing, so a doubled order shows.
 */
export async function dataFingerprint(connection: Connection, asOf: string): Promise<string> {
  const seen = sql`from ${ORDERS} where cast(ordered_at as date) <= ${day(asOf)}`;
  if (isOnTrino(connection)) {
    const [row] = await connection.rows<{ n: number; digest: string | null }>(
      sql`select count(*) as n, lower(to_hex(checksum(row(customer, ordered_at, amount)))) as digest ${seen}`,
    );
    return `${row?.n ?? 0}-${row?.digest ?? '0'}`;
  }
  const [row] = await connection.rows<{ n: number; digest: string }>(
    sql`select count(*) as n, cast(sum(cast(hash(customer, ordered_at, amount) as hugeint)) as varchar) as digest ${seen}`,
  );
  return `${row?.n ?? 0}-${BigInt(row?.digest ?? '0').toString(16)}`;
}
