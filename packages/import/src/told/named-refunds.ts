import { type Connection, id, putRows, sql, temporary } from '@perennial/engine';
import type { ToldRefund } from '../refunds/told-refund.ts';
import { dropOrdersOfFiles, NUMBERS_OF_FILES, OF_FILES, viewOrdersOfFiles } from './orders-of-files.ts';
import { numberOf } from './told-orders.ts';

const NAME = 'refund orders';

/** Refunds under the numbers that the orders of files have: one that names another number of an order is of that, where it is of one alone. */
export async function namedRefunds(
  connection: Connection,
  refunds: readonly ToldRefund[],
): Promise<readonly (ToldRefund & { readonly said: string })[]> {
  await putRows(
    connection,
    NAME,
    { said: 'varchar' },
    [...new Set(refunds.map(({ order }) => order))].map((said) => ({ said })),
  );
  await viewOrdersOfFiles(connection);
  const rows = await connection.rows<{ said: string; order: string }>(sql`
select said, min(k.order_id) as ${id('order')} from ${temporary(NAME)} as r join ${NUMBERS_OF_FILES} as k on k.number = ${numberOf(sql`r.said`)}
where said not in (select order_id from ${OF_FILES} where order_id is not null)
group by said having count(distinct concat(k.order_id, ' ', k.customer)) = 1`);
  await dropOrdersOfFiles(connection);
  const names = new Map(rows.map(({ said, order }) => [said, order]));
  return refunds.map((refund) => ({ ...refund, order: names.get(refund.order) ?? refund.order, said: refund.order }));
}
