import { type Connection, sql } from '@perennial/engine';
import { REJECTED } from '@perennial/engine/storage';

/** Of the rows of a table that are not used, in whatever order: the same rows give the same one. */
export async function rejectedFingerprint(connection: Connection): Promise<string> {
  const [row] = await connection.rows<{ n: number; digest: string | null }>(sql`
select count(*) as n, lower(to_hex(checksum(row(reason, customer, order_id, amount, content)))) as digest from ${REJECTED}`);
  return `${row?.n ?? 0}-${row?.digest ?? ''}`;
}

/** That of no rows. */
export const NONE_REJECTED = '0-';
