import { buildTable, type Connection, type Fragment, isOnTrino, sql } from '../index.ts';
import { ANYTHING, addOrders, emptyOrders, type SuppliedColumns } from './orders-table.ts';

/**
 * Makes `orders` anew of what a query answers, which has every column of the canonical table, with room for what has been supplied, and says
 * how many there are.
 */
export async function writeOrders(connection: Connection, query: Fragment, supplied = ANYTHING): Promise<number> {
  if (isOnTrino(connection)) return buildTable(connection, 'orders', query);
  await emptyOrders(connection, supplied);
  return packed(connection, hasTexts(supplied) ? 'uncompressed' : 'bitpacking', () => addOrders(connection, query));
}

function hasTexts({ columns, customers }: SuppliedColumns): boolean {
  return customers === 'varchar' || columns.includes('order_id') || columns.includes('channel');
}

/**
 * By one method: to look for the best costs as much again as reading and writing the rows, where there are texts (measured: 12 against 6 s
 * of processor for 23 million). Numbers alone are packed for less than it costs to get the whole of them onto the disk. In whatever
 * sequence, since nothing asks for one: to keep that of the source takes a fifth longer (measured).
 */
async function packed<T>(
  connection: Connection,
  method: 'uncompressed' | 'bitpacking',
  insert: () => Promise<T>,
): Promise<T> {
  const set = async (compression: string, keepsSequence: boolean) => {
    await connection.execute(sql`set force_compression = ${compression}`);
    await connection.execute(sql`set preserve_insertion_order = ${keepsSequence}`);
  };
  await set(method, false);
  try {
    const inserted = await insert();
    await set('auto', true);
    return inserted;
  } catch (error) {
    // The first failure is the one to tell, also where a transaction is lost with it and takes no further statement.
    await set('auto', true).catch(() => {});
    throw error;
  }
}
