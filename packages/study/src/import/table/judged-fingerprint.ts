import { type Connection, sql } from '@perennial/engine';
import { JUDGED } from '../import-tables.ts';

/** Of what was read of a table, in whatever order: the same orders give the same one. */
export async function judgedFingerprint(connection: Connection): Promise<string> {
  const [row] = await connection.rows<{ n: number; digest: string | null }>(sql`
select count(*) as n, lower(to_hex(checksum(row(order_id, customer, ordered_at, amount, reason)))) as digest from ${JUDGED}`);
  return `${row?.n ?? 0}-${row?.digest ?? ''}`;
}
