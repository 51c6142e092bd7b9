import { STATES } from '../canonical/tables.ts';
import type { Connection } from '../connection.ts';
import { sql } from '../sql.ts';

export interface StoredTotals {
  readonly orders: number;
  readonly customers: number;
  /** Minor units. */
  readonly money: number;
}

/** What the workspace holds, by the states of its customers. */
export async function storedTotals(connection: Connection): Promise<StoredTotals> {
  const [row] = await connection.rows<{ orders: number; customers: number; money: number }>(
    sql`select cast(coalesce(sum(orders), 0) as bigint) as orders, count(*) as customers, cast(coalesce(sum(money), 0) as bigint) as money
      from ${STATES}`,
  );
  return row ?? { orders: 0, customers: 0, money: 0 };
}
