import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import type { Recognised } from '../columns/recognise-columns.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { namesPayment } from '../lexicon/status-headers.ts';
import { isDelivered, isPaid, saysYes } from '../lexicon/status-words.ts';
import { type Note, note } from '../notes/note.ts';
import { readStatuses, type StatusReading } from './read-statuses.ts';

/** Of each column of statuses, what it says of orders. */
export async function statusReadings(
  connection: Connection,
  relation: Fragment,
  { columns, moreStatuses = [], delivery, export: known }: Recognised,
): Promise<readonly StatusReading[]> {
  const readings: StatusReading[] = [];
  const all = [...(columns.status ? [columns.status] : []), ...moreStatuses];
  const payment = known ? undefined : all.find(namesPayment);
  const went = delivery && (delivery.isDate ? saysYes(delivery.column) : isDelivered(delivery.column));
  for (const column of all) {
    const isOfDelivery = column === delivery?.column;
    const isOfPayment = namesPayment(column);
    // What waits for something, and was paid or went out, is an order.
    const evidence = [
      ...(went && !isOfDelivery ? [went] : []),
      ...(payment && column !== payment ? [isPaid(payment)] : []),
    ];
    const delivered = evidence.length > 0 ? sql`(${join(evidence, ' or ')})` : undefined;
    const context = { more: known?.refundedStatuses, delivered, isOfDelivery, isOfPayment };
    readings.push(await readStatuses(connection, relation, column, context));
  }
  return readings;
}

/** Says which statuses there are, and whether some orders were given back in part while no column tells how much. */
export async function statusNotes(
  connection: Connection,
  relation: Fragment,
  columns: Recognised['columns'],
  { statuses, hasRefund }: { readonly statuses: readonly StatusReading[]; readonly hasRefund: boolean },
): Promise<readonly Note[]> {
  const isTold = hasRefund && (await isFilled(connection, relation, columns.refund ?? columns.adjusted));
  const isPartly = statuses.some(({ hasPartlyRefunded }) => hasPartlyRefunded);
  return [
    ...statuses.flatMap(({ notes }) => notes ?? []),
    ...(isPartly && !isTold && !columns.type ? [note('before-refunds')] : []),
  ];
}

/** Whether a column has any cell that holds something. */
async function isFilled(connection: Connection, relation: Fragment, column: string | undefined): Promise<boolean> {
  if (column === undefined) return false;
  const [row] = await connection.rows<{ found: boolean }>(
    sql`select exists (select 1 from ${relation} where ${cellText(column)} is not null) as found`,
  );
  return row?.found === true;
}
