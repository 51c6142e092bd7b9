import { buildTable, type Connection, type Fragment, isOnTrino, sql } from '@perennial/engine';
import { addOrders, emptyOrders, OPTIONAL_COLUMNS, type OptionalColumn } from './orders-table.ts';

/**
 * Makes `orders` anew of what a query answers, which has every column of the canonical table, with such of the optional ones as have been
 * brought.
 */
export async function writeOrders(
  connection: Connection,
  query: Fragment,
  brought: readonly OptionalColumn[] = OPTIONAL_COLUMNS,
): Promise<void> {
  if (isOnTrino(connection)) return buildTable(connection, 'orders', query);
  await emptyOrders(connection, brought);
  await uncompressed(connection, () => addOrders(connection, query));
}

/** Packing the columns costs as much again as reading and writing the rows (measured: 12 against 6 s of processor for 23 million). */
async function uncompressed(connection: Connection, insert: () => Promise<void>): Promise<void> {
  await connection.execute(sql`set force_compression = 'uncompressed'`);
  const reset = sql`set force_compression = 'auto'`;
  try {
    await insert();
    await connection.execute(reset);
  } catch (error) {
    // The first failure is the one to tell, also where a transaction is lost with it and takes no further statement.
    await connection.execute(reset).catch(() => {});
    throw error;
  }
}
